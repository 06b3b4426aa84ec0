using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The years, months, weeks or days by which a rule steps, and the days in them that pass its lists.</summary>
/// <remarks>The period of the rule's start has the index 0. Not for two threads at once.</remarks>
internal sealed class RulePeriods
{
    private readonly RecurrenceRule _rule;
    private readonly RuleDays _days;
    private readonly List<int> _found = [];
    private readonly long _origin;

    public RulePeriods(RecurrenceRule rule, LocalDate start)
    {
        (_rule, _days) = (rule, new RuleDays(rule, start));
        _origin = IndexOf(DayCount.Of(start));
        Cycle = CycleOf(rule.Frequency) / Gcd(CycleOf(rule.Frequency), rule.Interval);
    }

    /// <summary>Gets after how many periods the same ones come again.</summary>
    public long Cycle { get; }

    /// <summary>Says whether no period has a passing day, or none as many starts as BYSETPOS asks for.</summary>
    /// <param name="timesPerDay">How many times a day the rule names.</param>
    public bool AreEmpty(int timesPerDay) =>
        _days.AreNone || _rule.BySetPosition.Select(Math.Abs).DefaultIfEmpty(1).Min() > MaxDays * (long)timesPerDay;

    /// <summary>Gets the index of a period that begins before all periods that end after a day.</summary>
    public long IndexBefore(int day) => Math.Max(0, ((IndexOf(day) - _origin) / _rule.Interval) - 1);

    /// <summary>Finds the passing days of a period, ascending; they stay until the next call.</summary>
    /// <returns><c>false</c> if the period begins after the last day, or after the calendar.</returns>
    public bool TryFind(long index, int last, out IReadOnlyList<int> days)
    {
        _found.Clear();
        days = _found;
        var (first, end) = Bounds(_origin + (index * _rule.Interval));
        if (first > last)
        {
            return false;
        }

        // The first week of the calendar may begin before it.
        var stop = Math.Min(end, DayCount.FirstOfYear(DayCount.LastYear + 1));
        for (var day = Math.Max(first, 0); day < stop; day++)
        {
            if (_days.Passes((int)day) && IsInWeeks((int)(day - first) / 7, (int)(end - first) / 7))
            {
                _found.Add((int)day);
            }
        }

        return true;
    }

    private int MaxDays => _rule.Frequency switch
    {
        RecurrenceFrequency.Yearly => 371,
        RecurrenceFrequency.Monthly => 31,
        RecurrenceFrequency.Weekly => 7,
        _ => 1,
    };

    private (long First, long End) Bounds(long period) => _rule.Frequency switch
    {
        RecurrenceFrequency.Yearly => (FirstOfYear(period), FirstOfYear(period + 1)),
        RecurrenceFrequency.Monthly => (DayCount.FirstOfMonth(period), DayCount.FirstOfMonth(period + 1)),
        RecurrenceFrequency.Weekly => (FirstOfWeek(period), FirstOfWeek(period + 1)),
        _ => (period, period + 1),
    };

    private long IndexOf(int day) => _rule.Frequency switch
    {
        RecurrenceFrequency.Yearly => YearOf(day),
        RecurrenceFrequency.Monthly => (DayCount.ToDate(day).Year * 12L) + DayCount.ToDate(day).Month - 1,
        RecurrenceFrequency.Weekly => (DayCount.FirstOfWeek(day, _rule.WeekStart) - FirstOfWeek(0)) / 7,
        _ => day,
    };

    private long YearOf(int day)
    {
        var year = DayCount.ToDate(day).Year;
        return day < FirstOfYear(year) ? Math.Max(1, year - 1) : day < FirstOfYear(year + 1) ? year : year + 1;
    }

    // A rule that numbers weeks steps by years of whole weeks, as ISO 8601 has them.
    private long FirstOfYear(long year)
    {
        var bounded = (int)Math.Min(year, DayCount.LastYear + 1);
        return _rule.ByWeekNumber.IsEmpty
            ? DayCount.FirstOfYear(bounded)
            : DayCount.FirstOfWeeks(bounded, _rule.WeekStart);
    }

    private long FirstOfWeek(long week) => DayCount.FirstOfWeek(0, _rule.WeekStart) + (week * 7);

    private bool IsInWeeks(int week, int count) =>
        _rule.ByWeekNumber.IsEmpty
        || _rule.ByWeekNumber.Contains(week + 1) || _rule.ByWeekNumber.Contains(week - count);

    private static long CycleOf(RecurrenceFrequency frequency) => frequency switch
    {
        RecurrenceFrequency.Yearly => 400,
        RecurrenceFrequency.Monthly => 4_800,
        RecurrenceFrequency.Weekly => DayCount.Cycle / 7,
        _ => DayCount.Cycle,
    };

    private static long Gcd(long left, long right) => right == 0 ? left : Gcd(right, left % right);
}
