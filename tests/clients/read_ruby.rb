# ruby-icalendar, with ruby-ice-cube to expand on the wall clock: FOLDER FROM TO → one JSON line an occurrence.
require "icalendar"
require "ice_cube"
require "tzinfo"
require "json"
require "stringio"
require "time"

folder, from, to = ARGV

def wall(value)
  Time.utc(value.year, value.month, value.day, *(value.respond_to?(:hour) ? [value.hour, value.min, value.sec] : []))
end

def print_one(file, event, time, zone, from, to)
  start = if zone.nil? then time.strftime("%Y-%m-%d")
          elsif zone == "UTC" then time.strftime("%Y-%m-%dT%H:%M:%SZ")
          else
            tz = TZInfo::Timezone.get(zone)
            # RFC 5545 §3.3.5: in a gap the offset before it holds, in an overlap the first one.
            period = tz.periods_for_local(time).first || tz.period_for_utc(tz.local_to_utc(time - 7200) + 0)
            (time - period.utc_total_offset).strftime("%Y-%m-%dT%H:%M:%SZ")
          end
  puts JSON.generate(feed: file, uid: event.uid, start: start, summary: event.summary) if start >= from && start < to
end

Dir.glob("#{folder}/*.ics").sort.each do |path|
  file = File.basename(path, ".ics")
  Icalendar::Calendar.parse(File.read(path, encoding: "UTF-8")).each do |calendar|
    moved = calendar.events.select(&:recurrence_id).group_by { |event| event.uid.to_s }
    calendar.events.each do |event|
      is_day = event.dtstart.is_a?(Icalendar::Values::Date)
      zone = is_day ? nil : (Array(event.dtstart.ical_params["tzid"]).first || "UTC")
      start = wall(event.dtstart)
      if event.rrule.empty? || event.recurrence_id
        print_one(file, event, start, zone, from, to)
        next
      end
      rule = event.rrule.first.value_ical
      # ice_cube reads UNTIL on the wall clock.
      rule = rule.sub(/UNTIL=(\d{8}T\d{6})Z/) do
        utc = Time.strptime($1 + "Z", "%Y%m%dT%H%M%S%Z")
        "UNTIL=" + TZInfo::Timezone.get(zone).utc_to_local(utc).strftime("%Y%m%dT%H%M%SZ")
      end
      schedule = IceCube::Schedule.new(start)
      schedule.add_recurrence_rule(IceCube::Rule.from_ical(rule))
      schedule.add_recurrence_time(start)
      left_out = event.exdate.flatten.map { |value| wall(value) }
      left_out += (moved[event.uid.to_s] || []).map { |single| wall(single.recurrence_id) }
      added = event.rdate.flatten.map { |value| wall(value) }
      dates = schedule.occurrences_between(Time.parse(from) - 864_000, Time.parse(to)).map(&:to_time) + added
      (dates.uniq - left_out).each { |time| print_one(file, event, time, zone, from, to) }
    end
  end
end
