using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>How an event repeats: RRULE, RDATE, EXDATE and single dates that differ.</summary>
/// <remarks>All dates are local to the zone of the event; for all-day events the time is midnight.</remarks>
public sealed record RecurrenceSet
{
    /// <summary>Gets the set of an event that takes place once.</summary>
    public static RecurrenceSet None { get; } = new();

    /// <summary>Gets the rule; <c>null</c> if there is none.</summary>
    public RecurrenceRule? Rule { get; init; }

    /// <summary>Gets further dates (RDATE, RFC 5545 §3.8.5.2), in order.</summary>
    public ImmutableArray<LocalDateTime> Additions { get; init; } = [];

    /// <summary>Gets dates that fall out (EXDATE, RFC 5545 §3.8.5.1), in order.</summary>
    public ImmutableArray<LocalDateTime> Exceptions { get; init; } = [];

    /// <summary>Gets the holidays that are left out; <c>null</c> if none are.</summary>
    public HolidaySkips? Skips { get; init; }

    /// <summary>Gets the dates that differ from the others, ordered by key.</summary>
    public ImmutableArray<OccurrenceOverride> Overrides { get; init; } = [];

    /// <summary>Gets whether there is nothing that repeats.</summary>
    public bool IsNone => Rule is null && Additions.IsEmpty && Overrides.IsEmpty;

    /// <summary>Says whether dates, their times or their places differ; what they are called does not count.</summary>
    /// <param name="other">What was said before.</param>
    public bool IsRescheduledFrom(RecurrenceSet other) =>
        Rule != other.Rule
        || !Additions.SequenceEqual(other.Additions)
        || !Exceptions.SequenceEqual(other.Exceptions)
        || !Overrides.SelectMany(TimeAndPlace).SequenceEqual(other.Overrides.SelectMany(TimeAndPlace));

    /// <inheritdoc/>
    public bool Equals(RecurrenceSet? other) => other is not null
        && Rule == other.Rule
        && Additions.SequenceEqual(other.Additions)
        && Exceptions.SequenceEqual(other.Exceptions)
        && Overrides.SequenceEqual(other.Overrides)
        && Skips == other.Skips;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Rule, Additions.Length, Exceptions.Length, Overrides.Length);

    // A date that differs in its words only is, as to when and where, like the others.
    private static IEnumerable<OccurrenceOverride> TimeAndPlace(OccurrenceOverride single) => single switch
    {
        OccurrenceOverride.Changed { Timing: null, Location: null, Online: null } => [],
        OccurrenceOverride.Changed changed => [changed with { Title = null, Description = null }],
        _ => [single],
    };
}
