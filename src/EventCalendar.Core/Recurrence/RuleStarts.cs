using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The starts that a rule gives, one by one, on the wall clock (RFC 5545 §3.3.10).</summary>
/// <remarks>
/// The first start belongs to them only if the rule matches it. A search without a find ends by proof: when the
/// calendar has begun again, or is over. So a rule that gives nothing costs some milliseconds, whatever it is.
/// </remarks>
internal sealed class RuleStarts
{
    private readonly RecurrenceRule _rule;
    private readonly LocalDateTime _start;
    private readonly DateTimeZone _zone;
    private readonly bool _isAllDay;

    public RuleStarts(RecurrenceRule rule, LocalDateTime start, DateTimeZone zone, bool isAllDay) =>
        (_rule, _start, _zone, _isAllDay) = (rule, isAllDay ? start.Date.AtMidnight() : start, zone, isAllDay);

    /// <summary>Gets how many days or periods the last enumeration looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Lists the starts in ascending order, each once.</summary>
    /// <param name="from">Earlier starts may be left out; COUNT counts them nevertheless.</param>
    public IEnumerable<LocalDateTime> Starts(LocalDateTime from)
    {
        Steps = 0;
        if (_isAllDay && _rule.Frequency < RecurrenceFrequency.Daily)
        {
            yield break;
        }

        var left = _rule.Count ?? int.MaxValue;
        var last = _rule.Until?.In(_zone) ?? LocalDateTime.MaxIsoValue;
        var first = DayCount.Of(_rule.Count is null && from > _start ? from.Date : _start.Date);
        foreach (var start in Candidates(first, DayCount.Of(last.Date)))
        {
            if (start > last)
            {
                yield break;
            }

            if (start >= _start)
            {
                yield return start;
                if (--left == 0)
                {
                    yield break;
                }
            }
        }
    }

    private IEnumerable<LocalDateTime> Candidates(int first, int last) =>
        _rule.Frequency < RecurrenceFrequency.Daily ? WithinDays(first, last) : ByPeriods(first, last);

    private IEnumerable<LocalDateTime> ByPeriods(int first, int last)
    {
        var times = _isAllDay ? [0] : RuleTimes.OfDay(_rule, _start.TimeOfDay);
        var periods = new RulePeriods(_rule, _start.Date);
        var (fruitless, positions, count) = (0L, Array.Empty<int>(), 0);
        if (periods.AreEmpty(times.Length))
        {
            yield break;
        }

        for (var index = periods.IndexBefore(first); fruitless <= periods.Cycle; index++, fruitless++)
        {
            Steps++;
            if (!periods.TryFind(index, last, out var days))
            {
                yield break;
            }

            // Most periods are as large as the one before.
            if (days.Count * times.Length != count)
            {
                count = days.Count * times.Length;
                positions = RuleTimes.Positions(_rule, count);
            }

            foreach (var position in positions)
            {
                fruitless = 0;
                yield return At(days[position / times.Length], times[position % times.Length]);
            }
        }
    }

    private IEnumerable<LocalDateTime> WithinDays(int first, int last)
    {
        var units = new RuleUnits(_rule, _start);
        var days = new RuleDays(_rule, _start.Date);
        if (units.AreNone || days.AreNone)
        {
            yield break;
        }

        var found = first;
        for (var day = units.NextDay(first); day <= last && day - found <= units.Cycle; day = units.NextDay((int)day + 1))
        {
            Steps++;
            if (!units.AreOn((int)day) || !days.Passes((int)day))
            {
                continue;
            }

            found = (int)day;
            foreach (var second in units.Of(found))
            {
                yield return At(found, second);
            }
        }
    }

    private static LocalDateTime At(int day, int second) =>
        DayCount.ToDate(day) + LocalTime.FromSecondsSinceMidnight(second);
}
