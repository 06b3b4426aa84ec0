using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The hours, minutes or seconds by which a rule steps, seen from the days they fall on.</summary>
internal sealed class RuleUnits
{
    private readonly int _interval;
    private readonly int _seconds;
    private readonly int _perDay;
    private readonly long _origin;
    private readonly bool[] _isAllowed;
    private readonly ImmutableArray<int> _allowed;
    private readonly ImmutableArray<int> _inner;
    private readonly bool[] _isOn;

    public RuleUnits(RecurrenceRule rule, LocalDateTime start)
    {
        _interval = rule.Interval;
        _seconds = rule.Frequency switch
        {
            RecurrenceFrequency.Hourly => 3_600,
            RecurrenceFrequency.Minutely => 60,
            _ => 1,
        };
        _perDay = 86_400 / _seconds;
        _origin = ((long)DayCount.Of(start.Date) * _perDay)
            + (start.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond / _seconds);
        _inner = Inner(rule, start.TimeOfDay);
        _allowed = _inner.IsEmpty ? [] : Allowed(rule);
        _isAllowed = new bool[_perDay];
        foreach (var unit in _allowed)
        {
            _isAllowed[unit] = true;
        }

        _isOn = OnStep();
        Cycle = Lcm(DayCount.Cycle, _interval / Gcd(_interval, _perDay));
    }

    /// <summary>Gets after how many days the same units fall on the same days of the calendar again.</summary>
    public long Cycle { get; }

    // The first unit of a day on which the step falls keeps its remainder by the greatest common divisor.
    /// <summary>Gets whether the step meets no allowed time on any day, as every second hour a time in between.</summary>
    public bool AreNone
    {
        get
        {
            var divisor = (int)Gcd(_interval, _perDay);
            return !_allowed.Any(unit => unit % divisor == _origin % divisor);
        }
    }

    /// <summary>Gets the first day, this one or later, on which the step falls.</summary>
    public long NextDay(int day) => day + (FirstUnit(day) / _perDay);

    /// <summary>Says whether the step meets an allowed time on a day.</summary>
    public bool AreOn(int day)
    {
        var first = FirstUnit(day);
        return first < _isOn.Length && _isOn[first];
    }

    /// <summary>Lists the seconds since midnight at which the rule starts on a day, ascending.</summary>
    public IEnumerable<int> Of(int day)
    {
        var first = (int)FirstUnit(day);
        var units = _allowed.Length < _perDay / _interval
            ? _allowed.Where(unit => unit >= first && (unit - first) % _interval == 0)
            : Stepped(first).Where(unit => _isAllowed[unit]);
        return units.SelectMany(unit => _inner.Select(second => (unit * _seconds) + second));
    }

    private IEnumerable<int> Stepped(int first)
    {
        for (long unit = first; unit < _perDay; unit += _interval)
        {
            yield return (int)unit;
        }
    }

    // Counted from midnight of that day; at least a day if the step leaves the day out.
    private long FirstUnit(int day)
    {
        var since = (_origin - ((long)day * _perDay)) % _interval;
        return since < 0 ? since + _interval : since;
    }

    // RFC 5545 §3.3.10: BYSETPOS chooses within one hour, minute or second.
    private static ImmutableArray<int> Inner(RecurrenceRule rule, LocalTime start)
    {
        var all = rule.Frequency switch
        {
            RecurrenceFrequency.Hourly => RuleTimes.OfHour(rule, start),
            RecurrenceFrequency.Minutely => RuleTimes.OfMinute(rule, start),
            _ => [0],
        };
        return [.. RuleTimes.Positions(rule, all.Length).Select(position => all[position])];
    }

    private static ImmutableArray<int> Allowed(RecurrenceRule rule)
    {
        var units = Or(rule.ByHour, 24);
        if (rule.Frequency <= RecurrenceFrequency.Minutely)
        {
            units = units.SelectMany(hour => Or(rule.ByMinute, 60).Select(minute => (hour * 60) + minute));
        }

        if (rule.Frequency == RecurrenceFrequency.Secondly)
        {
            // RFC 5545 §3.3.12: without leap seconds, second 60 means second 59.
            var seconds = Or(rule.BySecond, 60).Select(second => Math.Min(second, 59)).Distinct().Order().ToArray();
            units = units.SelectMany(minute => seconds.Select(second => (minute * 60) + second));
        }

        return [.. units];
    }

    private static IEnumerable<int> Or(ImmutableArray<int> entries, int count) =>
        entries.IsEmpty ? Enumerable.Range(0, count) : entries.Distinct().Order();

    // For each unit on which the step may first fall in a day: whether it, or a later one of that day, is allowed.
    private bool[] OnStep()
    {
        var isOn = new bool[Math.Min(_interval, _perDay)];
        foreach (var unit in _allowed)
        {
            isOn[unit % _interval] = true;
        }

        return isOn;
    }

    private static long Lcm(long left, long right) => left / Gcd(left, right) * right;

    private static long Gcd(long left, long right) => right == 0 ? left : Gcd(right, left % right);
}
