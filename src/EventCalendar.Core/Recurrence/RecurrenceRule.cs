using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>A recurrence rule (RFC 5545 §3.3.10), kept exactly as it was given and checked against the grammar.</summary>
/// <remarks>
/// UNTIL in <see cref="Text"/> is local wall-clock time of the event's zone; feeds write it in UTC. A UTC time with
/// <c>Z</c> is understood as well. Lists are in the order given. Two rules are equal if their texts are.
/// </remarks>
public sealed record RecurrenceRule
{
    internal RecurrenceRule(string text) => Text = text;

    /// <summary>Gets the value of RRULE without the name, such as <c>FREQ=WEEKLY;BYDAY=TU</c>.</summary>
    public string Text { get; }

    /// <summary>Gets FREQ.</summary>
    public RecurrenceFrequency Frequency { get; internal init; }

    /// <summary>Gets INTERVAL, at least 1.</summary>
    public int Interval { get; internal init; } = 1;

    /// <summary>Gets COUNT; <c>null</c> if the rule is not ended by a number.</summary>
    public int? Count { get; internal init; }

    /// <summary>Gets UNTIL; <c>null</c> if the rule is not ended by a moment.</summary>
    public RecurrenceUntil? Until { get; internal init; }

    /// <summary>Gets BYSECOND, 0 to 60.</summary>
    public ImmutableArray<int> BySecond { get; internal init; } = [];

    /// <summary>Gets BYMINUTE, 0 to 59.</summary>
    public ImmutableArray<int> ByMinute { get; internal init; } = [];

    /// <summary>Gets BYHOUR, 0 to 23.</summary>
    public ImmutableArray<int> ByHour { get; internal init; } = [];

    /// <summary>Gets BYDAY.</summary>
    public ImmutableArray<RecurrenceWeekday> ByDay { get; internal init; } = [];

    /// <summary>Gets BYMONTHDAY, 1 to 31 or, counted from the end, -1 to -31.</summary>
    public ImmutableArray<int> ByMonthDay { get; internal init; } = [];

    /// <summary>Gets BYYEARDAY, 1 to 366 or, counted from the end, -1 to -366.</summary>
    public ImmutableArray<int> ByYearDay { get; internal init; } = [];

    /// <summary>Gets BYWEEKNO, 1 to 53 or, counted from the end, -1 to -53.</summary>
    public ImmutableArray<int> ByWeekNumber { get; internal init; } = [];

    /// <summary>Gets BYMONTH, 1 to 12.</summary>
    public ImmutableArray<int> ByMonth { get; internal init; } = [];

    /// <summary>Gets BYSETPOS, 1 to 366 or, counted from the end, -1 to -366.</summary>
    public ImmutableArray<int> BySetPosition { get; internal init; } = [];

    /// <summary>Gets WKST, Monday unless the rule says otherwise.</summary>
    public IsoDayOfWeek WeekStart { get; internal init; } = IsoDayOfWeek.Monday;

    /// <summary>Gets whether neither COUNT nor UNTIL ends it.</summary>
    public bool IsEndless => Count is null && Until is null;

    /// <summary>Takes a rule for an event.</summary>
    /// <param name="text">Text to take; a leading <c>RRULE:</c> and a semicolon at the end are dropped, the rest kept.</param>
    /// <param name="rule">The rule, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RecurrenceRule? rule) =>
        TryParse(text, out rule, out _);

    /// <summary>Takes a rule for an event, or says what is wrong with it.</summary>
    /// <remarks>
    /// No event begins every minute: SECONDLY and MINUTELY are refused here, as phones would choke on them.
    /// <see cref="TryParseAny"/> takes them.
    /// </remarks>
    /// <param name="text">Text to take; a leading <c>RRULE:</c> and a semicolon at the end are dropped, the rest kept.</param>
    /// <param name="rule">The rule, or <c>null</c>.</param>
    /// <param name="problem">An English sentence, or <c>null</c>.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out RecurrenceRule? rule,
        [NotNullWhen(false)] out string? problem)
    {
        if (!TryParseAny(text, out rule, out problem))
        {
            return false;
        }

        if (rule.Frequency is RecurrenceFrequency.Secondly or RecurrenceFrequency.Minutely)
        {
            problem = "FREQ of an event must be HOURLY or rarer.";
            rule = null;
            return false;
        }

        return true;
    }

    /// <summary>Takes any rule of RFC 5545, or says what is wrong with it.</summary>
    /// <remarks>
    /// Names and values may be in lower case. Parts the standard does not know, parts given twice and combinations
    /// that it forbids (such as COUNT with UNTIL, or BYMONTHDAY in a WEEKLY rule) are refused.
    /// </remarks>
    /// <param name="text">Text to take; a leading <c>RRULE:</c> and a semicolon at the end are dropped, the rest kept.</param>
    /// <param name="rule">The rule, or <c>null</c>.</param>
    /// <param name="problem">An English sentence, or <c>null</c>.</param>
    public static bool TryParseAny(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out RecurrenceRule? rule,
        [NotNullWhen(false)] out string? problem) => RecurrenceRuleParser.TryParse(text, out rule, out problem);

    /// <inheritdoc/>
    public bool Equals(RecurrenceRule? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
