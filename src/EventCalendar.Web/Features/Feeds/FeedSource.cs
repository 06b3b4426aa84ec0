using System.Diagnostics;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Reads what a feed carries and renders it.</summary>
internal sealed class FeedSource(CalendarDb db, FeedVersions versions, IOptions<SiteOptions> site)
{
    // The language of the words that we add; events are written in German first.
    private const string Language = "de";

    /// <summary>How often the events of a feed have changed.</summary>
    public Task<long> VersionAsync(FeedQuery query, CancellationToken cancel) => versions.CurrentAsync(query, cancel);

    /// <summary>Renders a feed as it is on a day; <c>null</c> if it is of nobody we know.</summary>
    public async Task<FeedFile?> RenderAsync(FeedQuery query, LocalDate today, CancellationToken cancel)
    {
        var (name, chosen) = await ChooseAsync(query, cancel);
        if (chosen is null)
        {
            return null;
        }

        var events = await Window(chosen, today).ToListAsync(cancel);
        var head = Head(query == FeedQuery.All ? site.Value.Name : $"{name} – {site.Value.Name}", query.Path);
        return new FeedFile(await RenderAsync(head, events, cancel), lastModified: null, fileName: null);
    }

    /// <summary>Renders one event; <c>null</c> if there is none that everybody may see.</summary>
    public async Task<FeedFile?> RenderAsync(CalendarEventId id, CancellationToken cancel)
    {
        var found = await db.Events.AsNoTracking()
            .SingleOrDefaultAsync(e => e.Id == id && e.Visibility != EventVisibility.Subscribers, cancel);
        if (found is null)
        {
            return null;
        }

        var document = await RenderAsync(Head(site.Value.Name, path: null), [found], cancel);
        return new FeedFile(document, document.LastModified, $"{found.Slug}.ics");
    }

    private FeedHead Head(string name, string? path) => new(
        name, null, path is null ? null : site.Value.UrlOf(path), Language, site.Value.TimeZone,
        path is null ? null : FeedRules.RefreshInterval);

    private async Task<FeedDocument> RenderAsync(
        FeedHead head, IReadOnlyCollection<CalendarEvent> events, CancellationToken cancel)
    {
        var names = await EventNames.LoadAsync(db, events, cancel);
        return FeedRenderer.Render(head, events.Select(e => names.ToFeedEvent(e, site.Value.UrlOf("/events/" + e.Slug))));
    }

    private async Task<(string? Name, IQueryable<CalendarEvent>? Events)> ChooseAsync(
        FeedQuery query, CancellationToken cancel)
    {
        var events = db.Events.AsNoTracking().Where(e => e.Visibility == EventVisibility.Public);
        var slug = query.Slug;
        switch (query.Kind)
        {
            case FeedKind.All:
                return (null, events);
            case FeedKind.Organization:
                var organization = await db.Organizations.AsNoTracking()
                    .SingleOrDefaultAsync(o => o.Slug == slug, cancel);
                return organization is null
                    ? default
                    : (organization.Name,
                        events.Where(e => e.AnnouncerLinks.Any(link => link.OrganizationId == organization.Id)));
            case FeedKind.Category:
                var category = await db.Categories.AsNoTracking().SingleOrDefaultAsync(c => c.Slug == slug, cancel);
                return category is null
                    ? default
                    : (category.Name, events.Where(e => e.CategoryLinks.Any(link => link.CategoryId == category.Id)));
            case FeedKind.Place:
                var place = await db.Places.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancel);
                return place is null ? default : (place.Name, events.Where(e => e.PlaceId == place.Id));
            default:
                throw new UnreachableException();
        }
    }

    // Only the day decides what is in the window, so that a feed stays the same all day long.
    // Uses IX_Events_EndsAt and IX_Events_StartsAt.
    private IQueryable<CalendarEvent> Window(IQueryable<CalendarEvent> events, LocalDate today)
    {
        var zone = site.Value.Zone;
        var begin = zone.AtStartOfDay(today - FeedRules.Back).ToInstant();
        var midnight = zone.AtStartOfDay(today).ToInstant();
        var end = zone.AtStartOfDay(today + FeedRules.Ahead).ToInstant();
        return events
            .Where(e => e.StartsAt < end && (e.EndsAt == null || e.EndsAt > begin || e.StartsAt >= begin))
            .Where(e => e.Status != EventStatus.Cancelled || e.EndsAt == null || e.EndsAt > midnight)
            .OrderBy(e => e.EndsAt != null && e.EndsAt <= midnight).ThenBy(e => e.StartsAt).ThenBy(e => e.Id)
            .Take(FeedRules.MaxEvents);
    }
}
