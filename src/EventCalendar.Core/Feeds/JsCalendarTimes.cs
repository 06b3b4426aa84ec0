using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ical;
using EventCalendar.Core.Recurrence;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes when an event takes place and how it repeats (RFC 8984 §1.4.5, §4.3, §5.1).</summary>
internal static class JsCalendarTimes
{
    private static readonly LocalDateTimePattern Local =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>Prints <c>2026-08-20T18:00:00</c>.</summary>
    public static string Print(LocalDateTime time) => Local.Format(time);

    public static void Write(Utf8JsonWriter json, EventTiming timing)
    {
        var isAllDay = timing is EventTiming.AllDay;
        json.WriteString("start", Print(timing.LocalStart));
        json.WriteBoolean("showWithoutTime", isAllDay);
        if (!isAllDay)
        {
            json.WriteString("timeZone", timing.ZoneId);
        }

        // RFC 8984 §5.1.2: without an end an event has no length, which is what is not written.
        if (timing is EventTiming.AllDay or EventTiming.Timed { End: not null })
        {
            json.WriteString("duration", Length(timing));
        }
    }

    public static void WriteRule(Utf8JsonWriter json, CalendarEvent calendarEvent)
    {
        // RFC 8984 §4.3.3: here the beginning always is the first date, and counts.
        var start = SeriesStart.Of(calendarEvent);
        if (start.Rule is not { } rule)
        {
            return;
        }

        json.WriteStartArray("recurrenceRules");
        json.WriteStartObject();
        json.WriteString("@type", "RecurrenceRule");
        json.WriteString("frequency", rule.Frequency.ToString().ToLowerInvariant());
        json.WriteNumber("interval", rule.Interval);
        if (rule.WeekStart != IsoDayOfWeek.Monday)
        {
            json.WriteString("firstDayOfWeek", Day(rule.WeekStart));
        }

        WriteDays(json, rule.ByDay);
        WriteNumbers(json, "byMonthDay", rule.ByMonthDay);
        WriteMonths(json, rule.ByMonth);
        WriteNumbers(json, "byYearDay", rule.ByYearDay);
        WriteNumbers(json, "byWeekNo", rule.ByWeekNumber);
        WriteNumbers(json, "byHour", rule.ByHour);
        WriteNumbers(json, "byMinute", rule.ByMinute);
        WriteNumbers(json, "bySecond", rule.BySecond);
        WriteNumbers(json, "bySetPosition", rule.BySetPosition);
        if (rule.Count is { } count && start.Last is null)
        {
            json.WriteNumber("count", count);
        }

        if ((start.Last ?? rule.Until?.In(calendarEvent.Timing.Zone)) is { } until)
        {
            json.WriteString("until", Print(until));
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // RFC 8984 §1.4.6: days are those of the calendar, hours those of the clock; the end must be the instant stated.
    private static string Length(EventTiming timing)
    {
        var days = Period.DaysBetween(timing.LocalStart.Date, timing.LocalEnd.Date);
        days -= timing.LocalStart.PlusDays(days) > timing.LocalEnd ? 1 : 0;
        var rest = timing is EventTiming.AllDay
            ? Duration.Zero
            : timing.EndsAt - timing.StartingAt(timing.LocalStart.PlusDays(days)).StartsAt;
        if (rest < Duration.Zero)
        {
            (days, rest) = (0, Duration.Max(timing.EndsAt - timing.StartsAt, Duration.Zero));
        }

        var day = days > 0 ? FormattableString.Invariant($"{days}D") : "";
        var hour = rest.Hours + (24 * rest.Days) > 0 ? FormattableString.Invariant($"{rest.Hours + (24 * rest.Days)}H") : "";
        var minute = rest.Minutes > 0 ? FormattableString.Invariant($"{rest.Minutes}M") : "";
        var second = rest.Seconds > 0 ? FormattableString.Invariant($"{rest.Seconds}S") : "";
        var time = hour + minute + second;
        return day.Length + time.Length == 0 ? "PT0S" : time.Length == 0 ? $"P{day}" : $"P{day}T{time}";
    }

    private static void WriteDays(Utf8JsonWriter json, ImmutableArray<RecurrenceWeekday> days)
    {
        if (days.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("byDay");
        foreach (var day in days)
        {
            json.WriteStartObject();
            json.WriteString("@type", "NDay");
            json.WriteString("day", Day(day.Day));
            if (day.Ordinal is { } ordinal)
            {
                json.WriteNumber("nthOfPeriod", ordinal);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ImmutableArray<int> numbers)
    {
        if (numbers.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    // RFC 8984 §4.3.3: months are strings, as other calendars have leap months.
    private static void WriteMonths(Utf8JsonWriter json, ImmutableArray<int> months)
    {
        if (months.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("byMonth");
        foreach (var month in months)
        {
            json.WriteStringValue(month.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
    }

    private static string Day(IsoDayOfWeek day) => day.ToString()[..2].ToLowerInvariant();
}
