using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes VEVENT (RFC 5545 §3.6.1): the event, and one more for each of its dates that differs.</summary>
internal sealed class IcalEventWriter(ContentLines lines, IcalWords words, Duration? alarm)
{
    private readonly IcalDetailWriter details = new(lines, words);

    /// <summary>Says whether a timing is written in UTC, which needs no VTIMEZONE.</summary>
    public static bool IsUniversal(EventTiming timing) =>
        timing.ZoneId is "UTC" or "Etc/UTC" || timing.Zone == DateTimeZone.Utc;

    public void Write(FeedEvent item)
    {
        WriteOne(FeedInstance.Of(item));
        foreach (var date in FeedInstance.DatesOf(item))
        {
            WriteOne(date);
        }
    }

    private void WriteOne(in FeedInstance instance)
    {
        lines.Name("BEGIN"u8).Value("VEVENT"u8);
        WriteBookkeeping(instance.Item.Event);
        WriteTimes(instance);
        var title = instance.IsCancelled ? words.CancelledPrefix + instance.Title : instance.Title;
        lines.Name("SUMMARY"u8).Text(title);
        details.Write(instance);
        if (alarm is { } lead && !instance.IsCancelled)
        {
            WriteAlarm(title, lead);
        }

        lines.Name("END"u8).Value("VEVENT"u8);
    }

    private void WriteBookkeeping(CalendarEvent calendarEvent)
    {
        lines.Name("UID"u8).Text(calendarEvent.Uid.Value);

        // RFC 5545 §3.8.7.2: with a METHOD, DTSTAMP would be the moment of rendering. Then no feed would ever be
        // the same twice; the moment of the last change tells clients more.
        lines.Name("DTSTAMP"u8).Moment(calendarEvent.RevisedAt);
        lines.Name("CREATED"u8).Moment(calendarEvent.CreatedAt);
        lines.Name("LAST-MODIFIED"u8).Moment(calendarEvent.RevisedAt);
        lines.Name("SEQUENCE"u8).Number(calendarEvent.Sequence);
    }

    private void WriteTimes(in FeedInstance instance)
    {
        var (series, timing) = (instance.Item.Event.Timing, instance.Timing);
        if (instance.Key is { } original)
        {
            WriteTime("RECURRENCE-ID"u8, series, original.OriginalStart);
        }

        WriteTime("DTSTART"u8, timing, timing.LocalStart);

        // RFC 5545 §3.6.1: DTEND is exclusive, for whole days too. An end that nobody stated is not made up.
        if (timing is EventTiming.AllDay or EventTiming.Timed { End: not null })
        {
            WriteTime("DTEND"u8, timing, timing.LocalEnd);
        }

        var recurrence = instance.Item.Event.Recurrence;
        if (instance.Key is not null || recurrence.IsNone)
        {
            return;
        }

        var start = SeriesStart.Of(instance.Item.Event);
        if (start.Rule is { } rule)
        {
            lines.Name("RRULE"u8).Value(IcalTimes.Print(rule, timing, start.Last));
        }

        WriteTimes("RDATE"u8, timing, start.IsApart ? recurrence.Additions.Add(timing.LocalStart) : recurrence.Additions);
        WriteTimes("EXDATE"u8, timing, recurrence.Exceptions);
    }

    private void WriteTimes(ReadOnlySpan<byte> name, EventTiming timing, ImmutableArray<LocalDateTime> times)
    {
        if (!times.IsEmpty)
        {
            WriteTime(name, timing, [.. times.Distinct().Order()]);
        }
    }

    private void WriteTime(ReadOnlySpan<byte> name, EventTiming timing, params ReadOnlySpan<LocalDateTime> times)
    {
        lines.Name(name);
        if (timing is EventTiming.AllDay)
        {
            lines.Parameter("VALUE"u8, "DATE"u8).Times(times, IcalClock.Day);
        }
        else if (IsUniversal(timing))
        {
            lines.Times(times, IcalClock.Universal);
        }
        else
        {
            lines.Parameter("TZID"u8, timing.ZoneId).Times(times, IcalClock.Local);
        }
    }

    // RFC 5545 §3.6.6. Rings on the phone of whoever asked for it by the feed's address.
    private void WriteAlarm(string title, Duration lead)
    {
        lines.Name("BEGIN"u8).Value("VALARM"u8);
        lines.Name("ACTION"u8).Value("DISPLAY"u8);
        lines.Name("DESCRIPTION"u8).Text(title);
        lines.Name("TRIGGER"u8).Parameter("RELATED"u8, "START"u8).Value("-" + IcalTimes.Print(lead));
        lines.Name("END"u8).Value("VALARM"u8);
    }
}
