using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Whether the days that a rule asks for exist at all.</summary>
internal static class RuleDays
{
    // After 400 years the Gregorian calendar begins again, weekdays included.
    private const int CycleDays = 146_097;

    /// <summary>
    /// Says whether some day passes the filters of a rule that steps by days or faster; such a rule for 30 February,
    /// or for every seventh day on a Thursday but Mondays only, would otherwise be searched to the end of time.
    /// Rarer rules are always said to match.
    /// </summary>
    /// <remarks>Stops at the first day found; at worst it looks at every day of 400 years, some 10 ms.</remarks>
    public static bool CanMatch(RecurrenceRule rule, LocalDate first)
    {
        if (rule.Frequency > RecurrenceFrequency.Daily
            || rule.ByMonth.Length + rule.ByMonthDay.Length + rule.ByYearDay.Length + rule.ByDay.Length == 0)
        {
            return true;
        }

        // Within one cycle, so that a start in the year 9999 finds its days too.
        var origin = new LocalDate(2000, 1, 1);
        var start = ((Period.DaysBetween(origin, first) % CycleDays) + CycleDays) % CycleDays;
        var step = rule.Frequency == RecurrenceFrequency.Daily ? rule.Interval % CycleDays : 1;
        var day = start;
        do
        {
            if (Passes(rule, origin.PlusDays(day)))
            {
                return true;
            }

            day = (day + step) % CycleDays;
        }
        while (day != start);

        return false;
    }

    /// <summary>Says whether a day is in all the lists of days that a rule has, ordinals apart.</summary>
    public static bool Passes(RecurrenceRule rule, LocalDate day)
    {
        var daysOfMonth = day.Calendar.GetDaysInMonth(day.Year, day.Month);
        var daysOfYear = day.Calendar.GetDaysInYear(day.Year);
        return (rule.ByMonth.IsEmpty || rule.ByMonth.Contains(day.Month))
            && (rule.ByMonthDay.IsEmpty || Holds(rule.ByMonthDay, day.Day, daysOfMonth))
            && (rule.ByYearDay.IsEmpty || Holds(rule.ByYearDay, day.DayOfYear, daysOfYear))
            && (rule.ByDay.IsEmpty || rule.ByDay.Any(entry => entry.Day == day.DayOfWeek));
    }

    private static bool Holds(ImmutableArray<int> entries, int number, int length) =>
        entries.Contains(number) || entries.Contains(number - length - 1);
}
