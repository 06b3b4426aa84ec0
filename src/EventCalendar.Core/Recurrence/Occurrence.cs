using EventCalendar.Core.Events;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Recurrence;

/// <summary>One date of an event; a single event has one.</summary>
/// <param name="Key">Its name in the series: the original start.</param>
/// <param name="Timing">When it really takes place.</param>
/// <param name="Location">Where, if that differs from the event; else <c>null</c>.</param>
/// <param name="IsCancelled">Whether this date, or the whole event, is called off.</param>
public sealed record Occurrence(OccurrenceKey Key, EventTiming Timing, string? Location, bool IsCancelled)
{
    /// <summary>Gets what this date is called, if that differs from the event; else <c>null</c>.</summary>
    public Title? Title { get; init; }

    /// <summary>Gets what this date is about, if that differs from the event; else <c>null</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Gets how to join this date from afar, if that differs from the event; else <c>null</c>.</summary>
    public string? Online { get; init; }

    /// <summary>Gets when it should have taken place; <c>null</c> if it begins as planned, though it may end otherwise.</summary>
    public EventTiming? MovedFrom { get; init; }
}
