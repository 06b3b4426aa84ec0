using EventCalendar.Core.Events;

namespace EventCalendar.Core.Recurrence;

/// <summary>One date of an event; a single event has one.</summary>
/// <param name="Key">Its name in the series: the original start.</param>
/// <param name="Timing">When it really takes place.</param>
/// <param name="Location">Where, if that differs from the event; else <c>null</c>.</param>
/// <param name="IsCancelled">Whether this date, or the whole event, is called off.</param>
public sealed record Occurrence(OccurrenceKey Key, EventTiming Timing, string? Location, bool IsCancelled);
