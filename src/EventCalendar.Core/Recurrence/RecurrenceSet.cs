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

    /// <summary>Gets the dates that differ from the others, ordered by key.</summary>
    public ImmutableArray<OccurrenceOverride> Overrides { get; init; } = [];

    /// <summary>Gets whether there is nothing that repeats.</summary>
    public bool IsNone => Rule is null && Additions.IsEmpty && Overrides.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(RecurrenceSet? other) => other is not null
        && Rule == other.Rule
        && Additions.SequenceEqual(other.Additions)
        && Exceptions.SequenceEqual(other.Exceptions)
        && Overrides.SequenceEqual(other.Overrides);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Rule, Additions.Length, Exceptions.Length, Overrides.Length);
}
