using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Chooses from starts that <see cref="IcalRuleMapping"/> widened, or that Ical.Net did not narrow.</summary>
internal sealed class RuleFilter
{
    private readonly RecurrenceRule _rule;
    private readonly LocalDateTime _start;
    private readonly bool _isAllDay;

    public RuleFilter(RecurrenceRule rule, LocalDateTime start, bool isAllDay) =>
        (_rule, _start, _isAllDay) = (rule, start, isAllDay);

    /// <summary>Says whether a start agrees with every list of days and with the step within days.</summary>
    public bool Passes(LocalDateTime start) =>
        RuleDays.Passes(_rule, start.Date) && (_isAllDay || IsOnStep(start));

    private bool IsOnStep(LocalDateTime start) => _rule.Frequency switch
    {
        RecurrenceFrequency.Hourly => Hours(start) % _rule.Interval == 0,
        RecurrenceFrequency.Minutely => Minutes(start) % _rule.Interval == 0,
        RecurrenceFrequency.Secondly => ((Minutes(start) * 60) + start.Second - _start.Second) % _rule.Interval == 0,
        _ => true,
    };

    private long Hours(LocalDateTime start) =>
        (Period.DaysBetween(_start.Date, start.Date) * 24L) + start.Hour - _start.Hour;

    private long Minutes(LocalDateTime start) => (Hours(start) * 60) + start.Minute - _start.Minute;
}
