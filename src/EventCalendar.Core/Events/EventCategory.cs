using EventCalendar.Core.Ids;

namespace EventCalendar.Core.Events;

/// <summary>A category that an event belongs to.</summary>
/// <param name="CategoryId">The category.</param>
public sealed record EventCategory(CategoryId CategoryId);
