using System.Collections.Immutable;
using EventCalendar.Core.Events;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Turns an event into its dates.</summary>
public static class OccurrenceExpander
{
    /// <summary>Most occurrences that one call returns.</summary>
    public const int MaxOccurrences = 10_000;

    /// <summary>Lists the occurrences of an event that overlap a window.</summary>
    /// <param name="content">The event.</param>
    /// <param name="window">Half-open: an event that ends exactly at the window's start is outside.</param>
    public static ImmutableArray<Occurrence> Expand(EventContent content, Interval window) => [];

    /// <summary>Says when the last date is over; <c>null</c> for a series without end.</summary>
    /// <param name="timing">First date.</param>
    /// <param name="recurrence">How it repeats.</param>
    public static Instant? LastEnd(EventTiming timing, RecurrenceSet recurrence) =>
        recurrence.IsNone ? timing.EndsAt : null;
}
