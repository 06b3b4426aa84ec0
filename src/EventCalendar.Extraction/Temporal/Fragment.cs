using System.Collections.Immutable;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Kinds of fragments.</summary>
internal enum FragmentKind
{
    /// <summary>One day, or a month without a day.</summary>
    Date,

    /// <summary>From one day to another, both included.</summary>
    DateRange,

    /// <summary>A clock time.</summary>
    Time,

    /// <summary>From one clock time to another.</summary>
    TimeRange,

    /// <summary>A length of time in minutes.</summary>
    Duration,

    /// <summary>A recurrence.</summary>
    Recurrence,
}

/// <summary>Words that speak of time, as read by one rule, not yet resolved.</summary>
/// <param name="Kind">Which of the values it has.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="RuleId">The rule that read it.</param>
internal readonly record struct Fragment(FragmentKind Kind, int First, int End, string RuleId)
{
    /// <summary>Gets the day, or the first one.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Gets the last day of a range.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>Gets the time, or the first one.</summary>
    public ClockTime Time { get; init; }

    /// <summary>Gets the end of a range of times.</summary>
    public ClockTime? EndTime { get; init; }

    /// <summary>Gets the length of a duration.</summary>
    public int Minutes { get; init; }

    /// <summary>Gets the recurrence.</summary>
    public RecurrencePattern? Pattern { get; init; }

    /// <summary>Gets further days that share the month of this one, as in "13. und 27. August".</summary>
    public ImmutableArray<Fragment> More { get; init; } = [];

    /// <summary>Gets whether it speaks of days.</summary>
    public bool HasDate => Kind is FragmentKind.Date or FragmentKind.DateRange;

    /// <summary>Gets whether it speaks of clock times.</summary>
    public bool HasTime => Kind is FragmentKind.Time or FragmentKind.TimeRange;
}
