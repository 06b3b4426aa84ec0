using System.Collections.Immutable;
using EventCalendar.Core.Recurrence;

namespace EventCalendar.Core.Events;

/// <summary>What became of a change to an event.</summary>
public abstract record RevisionResult
{
    private RevisionResult()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="IsRescheduled">Whether time, rule, place or state changed.</param>
    public sealed record Revised(bool IsRescheduled) : RevisionResult
    {
        /// <summary>
        /// Gets what had been said of single dates that the series no longer has; it was given up. In the order of
        /// the dates, with their former keys.
        /// </summary>
        public ImmutableArray<OccurrenceOverride> OrphanedOverrides { get; init; } = [];

        /// <inheritdoc/>
        public bool Equals(Revised? other) => other is not null && IsRescheduled == other.IsRescheduled
            && OrphanedOverrides.SequenceEqual(other.OrphanedOverrides);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(IsRescheduled, OrphanedOverrides.Length);
    }

    /// <summary>It said the same as before; no revision was counted.</summary>
    public sealed record Unchanged : RevisionResult;

    /// <summary>Somebody else was first; nothing was changed.</summary>
    /// <param name="CurrentRevision">The revision that stands.</param>
    public sealed record Stale(int CurrentRevision) : RevisionResult;

    /// <summary>The event has no such date; nothing was changed.</summary>
    /// <param name="Key">The date that was named.</param>
    public sealed record NoSuchDate(OccurrenceKey Key) : RevisionResult;
}
