using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>An event with the names that its ids stand for, ready to be written.</summary>
/// <param name="Event">The event.</param>
/// <param name="OrganizationName">Name of the organization that answers for it.</param>
/// <param name="CategoryNames">Names of its categories, ordered.</param>
/// <param name="Geo">Where it is on the globe; <c>null</c> if unknown.</param>
/// <param name="PageUrl">Absolute address of its page; empty if it has none.</param>
public sealed record FeedEvent(
    CalendarEvent Event, string OrganizationName, ImmutableArray<string> CategoryNames, GeoPoint? Geo, string PageUrl)
{
    /// <summary>Gets where it is held, in words: as it was announced, else its place; <c>null</c> if unknown.</summary>
    /// <remarks>A date of a series that is held elsewhere says so itself.</remarks>
    public string? Location { get; init; } = Event.Location;

    /// <summary>Gets the address of the organization's own pages; <c>null</c> if it has none.</summary>
    public string? OrganizationUrl { get; init; }
}
