namespace EventCalendar.Web.Features.Events;

/// <summary>A page of events.</summary>
/// <param name="Events">Ordered by their first start.</param>
/// <param name="Next">The value of <c>cursor</c> for the next page; <c>null</c> on the last one.</param>
internal sealed record EventList(IReadOnlyList<EventBody> Events, string? Next);
