using EventCalendar.Core.Recurrence;
using Ical.Net.Evaluation;
using NodaTime;
using Period = Ical.Net.DataTypes.Period;
using RecurrenceRule = EventCalendar.Core.Recurrence.RecurrenceRule;

namespace EventCalendar.Core.Ical;

/// <summary>The starts that a rule gives, one by one, computed by Ical.Net on the wall clock.</summary>
/// <remarks>
/// The first start belongs to them only if the rule matches it. Nothing here throws: a rule that gives nothing ends
/// after a bounded search.
/// </remarks>
internal sealed class IcalExpansion
{
    private const int MaxFruitlessYears = 40;

    private readonly RecurrenceRule _rule;
    private readonly LocalDateTime _start;
    private readonly DateTimeZone _zone;
    private readonly bool _isAllDay;

    public IcalExpansion(RecurrenceRule rule, LocalDateTime start, DateTimeZone zone, bool isAllDay) =>
        (_rule, _start, _zone, _isAllDay) = (rule, start, zone, isAllDay);

    /// <summary>Gets whether the last enumeration stopped searching without proof that nothing follows.</summary>
    public bool HasGivenUp { get; private set; }

    // The Gregorian calendar repeats itself after 400 years; 1,200 months and 5,000 weeks see every combination of
    // weekday, month and leap year as well. The finer ones search as long as some 50 ms allow.
    private int MaxFruitlessSteps => _rule.Frequency switch
    {
        RecurrenceFrequency.Yearly => 400,
        RecurrenceFrequency.Monthly => 1_200,
        RecurrenceFrequency.Weekly => 5_000,
        RecurrenceFrequency.Daily => 30_000,
        _ => 20_000,
    };

    /// <summary>Lists the starts in ascending order, each once.</summary>
    /// <param name="from">Earlier starts may be left out; COUNT counts them nevertheless.</param>
    public IEnumerable<LocalDateTime> Starts(LocalDateTime from)
    {
        HasGivenUp = false;
        if (!RuleDays.CanMatch(_rule, _start.Date) || (_isAllDay && _rule.Frequency < RecurrenceFrequency.Daily))
        {
            yield break;
        }

        // Ical.Net looks for the week in which the first day of the calendar lies before that day.
        if (!_rule.ByWeekNumber.IsEmpty && _start.Year == 1)
        {
            HasGivenUp = true;
            yield break;
        }

        var filter = new RuleFilter(_rule, _start, _isAllDay);
        using var periods = Evaluate(_rule.Count is null ? from : _start).GetEnumerator();
        var (left, fruitless) = (_rule.Count ?? int.MaxValue, 0);
        var last = _rule.Until?.In(_zone) ?? LocalDateTime.MaxIsoValue;
        var previous = LocalDateTime.MinIsoValue;
        while (left > 0 && TryMoveNext(periods))
        {
            var start = LocalDateTime.FromDateTime(periods.Current.StartTime.Value);
            if (start > last)
            {
                yield break;
            }

            if (start >= _start && start > previous && filter.Passes(start))
            {
                (left, fruitless, previous) = (left - 1, 0, start);
                yield return start;
            }
            else if (++fruitless > MaxFruitlessSteps || IsHopeless(start, previous))
            {
                HasGivenUp = _rule.Frequency <= RecurrenceFrequency.Daily;
                yield break;
            }
        }
    }

    // Between 29 February and the next one lie eight years at most; where the hours do not meet the step within
    // five of those, they never will.
    private bool IsHopeless(LocalDateTime start, LocalDateTime previous) =>
        _rule.Frequency < RecurrenceFrequency.Daily
        && start.Year > Math.Max(previous.Year, _start.Year) + MaxFruitlessYears;

    private IEnumerable<Period> Evaluate(LocalDateTime from)
    {
        var evaluator = new RecurrencePatternEvaluator(IcalRuleMapping.ToIcal(_rule, _isAllDay));
        var start = IcalRuleMapping.ToIcal(_start, _isAllDay);
        var periodStart = from > _start ? IcalRuleMapping.ToIcal(from, _isAllDay) : start;
        var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = MaxFruitlessSteps };
        return evaluator.Evaluate(start, periodStart, options);
    }

    private bool TryMoveNext(IEnumerator<Period> periods)
    {
        try
        {
            return periods.MoveNext();
        }
        catch (EvaluationLimitExceededException)
        {
            HasGivenUp = _rule.Frequency <= RecurrenceFrequency.Daily;
            return false;
        }
        catch (Exception exception) when (exception is EvaluationOutOfRangeException or ArgumentOutOfRangeException)
        {
            // The calendar is over. Ical.Net says so in its own words, but for the last week of the year 9999, which
            // it leaves to DateTime.
            return false;
        }
    }
}
