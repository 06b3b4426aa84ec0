using System.Collections.Immutable;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Shared;

/// <summary>What the ids in events stand for: their organizations, categories and places.</summary>
internal sealed class EventNames
{
    private readonly Dictionary<OrganizationId, Organization> organizations;
    private readonly Dictionary<CategoryId, Category> categories;
    private readonly Dictionary<PlaceId, Place> places;

    private EventNames(
        Dictionary<OrganizationId, Organization> organizations, Dictionary<CategoryId, Category> categories,
        Dictionary<PlaceId, Place> places) =>
        (this.organizations, this.categories, this.places) = (organizations, categories, places);

    /// <summary>Looks up what some events name, in at most three queries.</summary>
    public static async Task<EventNames> LoadAsync(
        CalendarDb db, IReadOnlyCollection<CalendarEvent> events, CancellationToken cancel)
    {
        var organizationIds = events.Select(e => e.OrganizationId).Distinct().ToList();
        var categoryIds = events.SelectMany(e => e.Categories).Distinct().ToList();
        var placeIds = events.Select(e => e.PlaceId).OfType<PlaceId>().Distinct().ToList();
        return new EventNames(
            await db.Organizations.AsNoTracking().Where(o => organizationIds.Contains(o.Id))
                .ToDictionaryAsync(o => o.Id, cancel),
            categoryIds.Count == 0
                ? []
                : await db.Categories.AsNoTracking().Where(c => categoryIds.Contains(c.Id))
                    .ToDictionaryAsync(c => c.Id, cancel),
            placeIds.Count == 0
                ? []
                : await db.Places.AsNoTracking().Where(p => placeIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel));
    }

    /// <summary>The organization that answers for an event.</summary>
    public Organization OrganizationOf(CalendarEvent calendarEvent) => organizations[calendarEvent.OrganizationId];

    public Slug? SlugOf(CategoryId id) => categories.GetValueOrDefault(id)?.Slug;

    public Slug? SlugOf(PlaceId id) => places.GetValueOrDefault(id)?.Slug;

    /// <summary>Makes an event ready to be written into a feed.</summary>
    public FeedEvent ToFeedEvent(CalendarEvent calendarEvent, string pageUrl)
    {
        var place = calendarEvent.PlaceId is { } id ? places.GetValueOrDefault(id) : null;
        var geo = calendarEvent.Geo ?? (place is { Latitude: { } latitude, Longitude: { } longitude }
            ? new GeoPoint(latitude, longitude)
            : null);
        ImmutableArray<string> names =
        [
            .. calendarEvent.Categories.Select(category => categories.GetValueOrDefault(category)?.Name)
                .OfType<string>().Order(StringComparer.Ordinal),
        ];
        return new FeedEvent(calendarEvent, OrganizationOf(calendarEvent).Name, names, geo, pageUrl)
        {
            Location = calendarEvent.Location ?? place?.Words,
            OrganizationUrl = OrganizationOf(calendarEvent).Url,
        };
    }
}
