using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ical;
using EventCalendar.Core.Recurrence;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes how a series repeats (https://schema.org/Schedule), as far as schema.org has words for it.</summary>
internal static class SchemaOrgSchedule
{
    public static void Write(Utf8JsonWriter json, CalendarEvent calendarEvent)
    {
        var start = SeriesStart.Of(calendarEvent);

        // A rule in words that say something else would be worse than none.
        if (start.Rule is not { } rule || Frequency(rule) is not { } frequency || !IsSayable(rule))
        {
            return;
        }

        var timing = calendarEvent.Timing;
        json.WriteStartObject("eventSchedule");
        json.WriteString("@type", "Schedule");
        json.WriteString("startDate", LocalDatePattern.Iso.Format(timing.LocalStart.Date));
        if ((start.Last ?? rule.Until?.In(timing.Zone)) is { } last)
        {
            json.WriteString("endDate", LocalDatePattern.Iso.Format(last.Date));
        }
        else if (rule.Count is { } count)
        {
            json.WriteNumber("repeatCount", count);
        }

        json.WriteString("repeatFrequency", frequency);
        if (!rule.ByDay.IsEmpty)
        {
            json.WriteStartArray("byDay");
            foreach (var day in rule.ByDay)
            {
                json.WriteStringValue(Day(day));
            }

            json.WriteEndArray();
        }

        WriteNumbers(json, "byMonthDay", rule.ByMonthDay);
        WriteNumbers(json, "byMonth", rule.ByMonth);
        if (timing is EventTiming.Timed timed)
        {
            json.WriteString("startTime", LocalTimePattern.ExtendedIso.Format(timed.Start.TimeOfDay));
            if (timed.End is { } end)
            {
                json.WriteString("endTime", LocalTimePattern.ExtendedIso.Format(end.TimeOfDay));
            }

            json.WriteString("scheduleTimezone", timed.ZoneId);
        }

        WriteExceptions(json, calendarEvent);
        json.WriteEndObject();
    }

    private static bool IsSayable(RecurrenceRule rule) =>
        rule.BySetPosition.IsEmpty && rule.ByYearDay.IsEmpty && rule.ByWeekNumber.IsEmpty
        && rule.ByHour.IsEmpty && rule.ByMinute.IsEmpty && rule.BySecond.IsEmpty;

    private static string? Frequency(RecurrenceRule rule) => rule.Frequency switch
    {
        RecurrenceFrequency.Daily => FormattableString.Invariant($"P{rule.Interval}D"),
        RecurrenceFrequency.Weekly => FormattableString.Invariant($"P{rule.Interval}W"),
        RecurrenceFrequency.Monthly => FormattableString.Invariant($"P{rule.Interval}M"),
        RecurrenceFrequency.Yearly => FormattableString.Invariant($"P{rule.Interval}Y"),
        _ => null,
    };

    // schema.org takes the words of iCalendar where a day has a number.
    private static string Day(RecurrenceWeekday day) => day.Ordinal is { } ordinal
        ? ordinal.ToString(CultureInfo.InvariantCulture) + day.Day.ToString()[..2].ToUpperInvariant()
        : "https://schema.org/" + day.Day;

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

    private static void WriteExceptions(Utf8JsonWriter json, CalendarEvent calendarEvent)
    {
        var recurrence = calendarEvent.Recurrence;
        var dates = recurrence.Exceptions.Concat(recurrence.Overrides.Select(single => single.Key.OriginalStart))
            .Distinct().Order().ToList();
        if (dates.Count == 0)
        {
            return;
        }

        json.WriteStartArray("exceptDate");
        foreach (var date in dates)
        {
            json.WriteStringValue(SchemaOrg.Print(calendarEvent.Timing, date));
        }

        json.WriteEndArray();
    }
}
