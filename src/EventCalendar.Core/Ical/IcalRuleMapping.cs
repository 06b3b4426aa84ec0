using EventCalendar.Core.Recurrence;
using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Extensions;
using IcalRule = Ical.Net.DataTypes.RecurrenceRule;
using RecurrenceRule = EventCalendar.Core.Recurrence.RecurrenceRule;

namespace EventCalendar.Core.Ical;

/// <summary>Says our rules in the words of Ical.Net.</summary>
internal static class IcalRuleMapping
{
    /// <summary>
    /// Maps a rule, without a zone and without its end: all its times are wall-clock times. What Ical.Net would
    /// understand differently is widened, so that <see cref="RuleFilter"/> can choose from it; hence COUNT is
    /// counted outside. UNTIL is looked at outside too: Ical.Net ends a YEARLY rule when the anniversary of DTSTART
    /// is past UNTIL, though an earlier day of that year is still due.
    /// </summary>
    public static IcalRule ToIcal(RecurrenceRule rule, bool isAllDay)
    {
        var isSpelledOut = IsFilteredWithinDays(rule) && !isAllDay;
        var isByYearDay = rule.ByYearDay.Length > 0;
        var frequency = !isSpelledOut ? ToIcal(rule.Frequency)
            : isByYearDay ? FrequencyType.Yearly : FrequencyType.Daily;
        return new IcalRule(frequency, isSpelledOut ? 1 : rule.Interval)
        {
            BySecond = isAllDay ? [] : Seconds(rule, isSpelledOut),
            ByMinute = isAllDay ? [] : Minutes(rule, isSpelledOut),
            ByHour = isAllDay ? [] : Hours(rule, isSpelledOut),
            ByDay = isSpelledOut && isByYearDay ? [] : [.. rule.ByDay.Select(ToIcal)],
            ByMonthDay = isSpelledOut && isByYearDay ? [] : [.. rule.ByMonthDay],
            ByYearDay = [.. rule.ByYearDay],
            ByWeekNo = [.. rule.ByWeekNumber],
            ByMonth = Months(rule),
            BySetPosition = [.. rule.BySetPosition],
            FirstDayOfWeek = rule.WeekStart.ToDayOfWeek(),
        };
    }

    /// <summary>Maps a local time, without a zone.</summary>
    public static CalDateTime ToIcal(LocalDateTime time, bool isAllDay) =>
        isAllDay
            ? new CalDateTime(time.Year, time.Month, time.Day)
            : new CalDateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, null);

    // Ical.Net steps second by second through the months that such a rule leaves out, for minutes on end. Every
    // hour (minute, second) of some days is the same set as those days with all hours (minutes, seconds) listed.
    // Long steps are quicker taken as they are.
    private static bool IsFilteredWithinDays(RecurrenceRule rule)
    {
        var dayFilters = rule.ByMonth.Length + rule.ByMonthDay.Length + rule.ByYearDay.Length + rule.ByDay.Length;
        return rule.BySetPosition.IsEmpty && rule.Frequency switch
        {
            RecurrenceFrequency.Hourly => rule.Interval <= 24 && dayFilters > 0,
            RecurrenceFrequency.Minutely => rule.Interval <= 60 && dayFilters + rule.ByHour.Length > 0,
            RecurrenceFrequency.Secondly =>
                rule.Interval <= 3_600 && dayFilters + rule.ByHour.Length + rule.ByMinute.Length > 0,
            _ => false,
        };
    }

    // RFC 5545 §3.3.10: BYMONTHDAY expands a year to these days of all its months; Ical.Net takes DTSTART's month
    // alone. It also forgets BYMONTH beside BYYEARDAY, which the filter makes up for.
    private static List<int> Months(RecurrenceRule rule) =>
        rule is { Frequency: RecurrenceFrequency.Yearly, ByMonth.IsEmpty: true, ByMonthDay.IsEmpty: false }
            && rule.ByYearDay.IsEmpty && rule.ByWeekNumber.IsEmpty
            ? [.. Enumerable.Range(1, 12)]
            : rule.ByYearDay.IsEmpty ? [.. rule.ByMonth] : [];

    private static List<int> Hours(RecurrenceRule rule, bool isSpelledOut) =>
        isSpelledOut && rule.ByHour.IsEmpty ? [.. Enumerable.Range(0, 24)] : [.. rule.ByHour];

    private static List<int> Minutes(RecurrenceRule rule, bool isSpelledOut) =>
        isSpelledOut && rule.ByMinute.IsEmpty && rule.Frequency < RecurrenceFrequency.Hourly
            ? [.. Enumerable.Range(0, 60)]
            : [.. rule.ByMinute];

    // RFC 5545 §3.3.12: without leap seconds, second 60 means second 59.
    private static List<int> Seconds(RecurrenceRule rule, bool isSpelledOut) =>
        isSpelledOut && rule.BySecond.IsEmpty && rule.Frequency == RecurrenceFrequency.Secondly
            ? [.. Enumerable.Range(0, 60)]
            : [.. rule.BySecond.Select(second => Math.Min(second, 59)).Distinct()];

    private static WeekDay ToIcal(RecurrenceWeekday day) =>
        day.Ordinal is { } ordinal
            ? new WeekDay(day.Day.ToDayOfWeek(), ordinal)
            : new WeekDay(day.Day.ToDayOfWeek());

    private static FrequencyType ToIcal(RecurrenceFrequency frequency) => frequency switch
    {
        RecurrenceFrequency.Secondly => FrequencyType.Secondly,
        RecurrenceFrequency.Minutely => FrequencyType.Minutely,
        RecurrenceFrequency.Hourly => FrequencyType.Hourly,
        RecurrenceFrequency.Daily => FrequencyType.Daily,
        RecurrenceFrequency.Weekly => FrequencyType.Weekly,
        RecurrenceFrequency.Monthly => FrequencyType.Monthly,
        _ => FrequencyType.Yearly,
    };
}
