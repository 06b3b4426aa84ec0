using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>A change of the clocks that comes back every year: a weekday within some days of a month.</summary>
internal sealed record ZoneYearRule(
    ZoneChange Change, int Month, IsoDayOfWeek DayOfWeek, LocalTime Time, ImmutableArray<int> Days)
{
    // No year divisible by 100 is among them, and 40 years see every weekday on every day of the month.
    private const int SampleFrom = 2101;
    private const int SampleTo = 2140;

    /// <summary>Gets the last year that has to be looked at to learn the rules of a zone.</summary>
    public static int LastYear => SampleTo + 1;

    /// <summary>Learns the rules that a zone follows in the end; empty if its clocks then stand still.</summary>
    public static ImmutableArray<ZoneYearRule> Learn(ILookup<int, ZoneTransition> transitionsByYear) =>
    [
        .. Enumerable.Range(SampleFrom, SampleTo - SampleFrom + 1)
            .SelectMany(year => transitionsByYear[year])
            .GroupBy(item => (item.Change, item.Onset.Month, item.Onset.DayOfWeek, item.Onset.TimeOfDay))
            .Select(group => new ZoneYearRule(
                group.Key.Change, group.Key.Month, group.Key.DayOfWeek, group.Key.TimeOfDay,
                [.. group.Select(item => item.Onset.Day).Distinct().Order()]))
            .OrderBy(rule => rule.Month),
    ];

    /// <summary>Gives the change of one year; <c>null</c> if its day of the week misses the days.</summary>
    public ZoneTransition? In(int year)
    {
        foreach (var day in Days)
        {
            var onset = day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, day) : default;
            if (onset.Year == year && onset.DayOfWeek == DayOfWeek)
            {
                return new ZoneTransition(onset + Time, Change);
            }
        }

        return null;
    }

    /// <summary>Prints the rule as RRULE, in the form clients know best: 2SU, -1SU.</summary>
    public string ToRrule()
    {
        var month = string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={Month};BYDAY=");
        var name = DayOfWeek.ToString()[..2].ToUpperInvariant();
        var isWeek = Days.Length == 7 && Days[^1] - Days[0] == 6;
        return isWeek && Days[^1] == CalendarSystem.Iso.GetDaysInMonth(2101, Month) ? $"{month}-1{name}"
            : isWeek && Days[0] % 7 == 1 ? string.Create(CultureInfo.InvariantCulture, $"{month}{(Days[0] / 7) + 1}{name}")
            : $"{month}{name};BYMONTHDAY={string.Join(',', Days)}";
    }
}
