using EventCalendar.Core.Ids;

namespace EventCalendar.Core.Events;

/// <summary>An organization that announces an event.</summary>
/// <param name="OrganizationId">The organization.</param>
/// <param name="Position">Its place in the order, 0 for the one that answers for the event.</param>
public sealed record EventAnnouncer(OrganizationId OrganizationId, int Position);
