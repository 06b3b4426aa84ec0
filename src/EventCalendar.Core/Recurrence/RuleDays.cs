using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The days that pass all lists of days of a rule.</summary>
/// <remarks>
/// Years are of fourteen kinds, by their first weekday and their length; each kind is worked out once. What the
/// rule leaves unsaid is taken from its start (RFC 5545 §3.3.10). Not for two threads at once.
/// </remarks>
internal sealed class RuleDays
{
    private readonly bool[]?[] _kinds = new bool[]?[14];
    private readonly RecurrenceRule _rule;
    private readonly ImmutableArray<int> _months;
    private readonly ImmutableArray<int> _monthDays;
    private readonly ImmutableArray<RecurrenceWeekday> _weekdays;
    private (int First, int End, bool[] Passing) _year = (0, 0, []);

    public RuleDays(RecurrenceRule rule, LocalDate start)
    {
        var namesDays = rule.ByDay.Length + rule.ByMonthDay.Length + rule.ByYearDay.Length > 0;
        var isDayOfMonth = !namesDays && (rule.Frequency == RecurrenceFrequency.Monthly
            || (rule.Frequency == RecurrenceFrequency.Yearly && rule.ByWeekNumber.IsEmpty));
        var isDayOfWeek = !namesDays && (rule.Frequency == RecurrenceFrequency.Weekly || rule.ByWeekNumber.Length > 0);
        _rule = rule;
        _months = isDayOfMonth && rule.Frequency == RecurrenceFrequency.Yearly && rule.ByMonth.IsEmpty
            ? [start.Month]
            : rule.ByMonth;
        _monthDays = isDayOfMonth ? [start.Day] : rule.ByMonthDay;
        _weekdays = isDayOfWeek ? [new RecurrenceWeekday(null, start.DayOfWeek)] : rule.ByDay;
    }

    // Twenty-eight years without a skipped leap day are of all kinds.
    /// <summary>Gets whether no day of any year passes, as with 30 February.</summary>
    public bool AreNone => !Enumerable.Range(2000, 28).Any(year => Of(year).Contains(true));

    /// <summary>Says whether a day passes; for days in any order, quickest in ascending order.</summary>
    /// <param name="day">Number of the day (<see cref="DayCount"/>).</param>
    public bool Passes(int day)
    {
        if (day < _year.First || day >= _year.End)
        {
            var year = DayCount.ToDate(day).Year;
            _year = (DayCount.FirstOfYear(year), DayCount.FirstOfYear(year + 1), Of(year));
        }

        return _year.Passing[day - _year.First];
    }

    private bool[] Of(int year)
    {
        var first = DayCount.FirstOfYear(year);
        var length = DayCount.FirstOfYear(year + 1) - first;
        ref var kind = ref _kinds[(first % 7) + (length == 366 ? 7 : 0)];
        return kind ??= Find(year, length);
    }

    private bool[] Find(int year, int length)
    {
        var passing = new bool[length];
        for (var index = 0; index < length; index++)
        {
            passing[index] = Passes(new LocalDate(year, 1, 1).PlusDays(index), length);
        }

        return passing;
    }

    private bool Passes(LocalDate day, int daysOfYear)
    {
        var daysOfMonth = day.Calendar.GetDaysInMonth(day.Year, day.Month);
        return (_months.IsEmpty || _months.Contains(day.Month))
            && (_monthDays.IsEmpty || Holds(_monthDays, day.Day, daysOfMonth))
            && (_rule.ByYearDay.IsEmpty || Holds(_rule.ByYearDay, day.DayOfYear, daysOfYear))
            && (_weekdays.IsEmpty || _weekdays.Any(entry => Matches(entry, day, daysOfMonth, daysOfYear)));
    }

    // RFC 5545 §3.3.10: the numbers count within the month of a MONTHLY rule and of a YEARLY one that names months.
    private bool Matches(RecurrenceWeekday entry, LocalDate day, int daysOfMonth, int daysOfYear)
    {
        var isOfMonth = _rule.Frequency == RecurrenceFrequency.Monthly || !_rule.ByMonth.IsEmpty;
        var (number, length) = isOfMonth ? (day.Day, daysOfMonth) : (day.DayOfYear, daysOfYear);
        return entry.Day == day.DayOfWeek && entry.Ordinal switch
        {
            null => true,
            > 0 => ((number - 1) / 7) + 1 == entry.Ordinal,
            _ => ((length - number) / 7) + 1 == -entry.Ordinal,
        };
    }

    private static bool Holds(ImmutableArray<int> entries, int number, int length) =>
        entries.Contains(number) || entries.Contains(number - length - 1);
}
