using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Which events stand in which feed, for those who subscribed to it.</summary>
internal sealed class FeedMembership(CalendarDb db, FeedVersions versions)
{
    /// <summary>Lists the feeds whose subscribers hear of an event.</summary>
    /// <remarks>
    /// What only subscribers may know is in none: anybody subscribes with a mail address, and an organization has no
    /// members yet whom it could mean.
    /// </remarks>
    public async Task<IReadOnlyList<FeedQuery>> FeedsOfAsync(CalendarEvent calendarEvent, CancellationToken cancel)
    {
        return calendarEvent.Visibility == EventVisibility.Public
            ? [.. await versions.QueriesAsync(calendarEvent, cancel)]
            : [];
    }

    /// <summary>Finds what a feed is called.</summary>
    /// <returns>Whether there is such a feed, and its name; <c>null</c> for all events.</returns>
    public async Task<(bool Exists, string? Name)> DescribeAsync(FeedQuery feed, CancellationToken cancel)
    {
        if (feed.Kind == FeedKind.All)
        {
            return (true, null);
        }

        var name = feed.Kind switch
        {
            FeedKind.Organization => await db.Organizations.Where(o => o.Slug == feed.Slug).Select(o => o.Name)
                .SingleOrDefaultAsync(cancel),
            FeedKind.Category => await db.Categories.Where(c => c.Slug == feed.Slug).Select(c => c.Name)
                .SingleOrDefaultAsync(cancel),
            FeedKind.Place => await db.Places.Where(p => p.Slug == feed.Slug).Select(p => p.Name)
                .SingleOrDefaultAsync(cancel),
            _ => null,
        };
        return (name is not null, name);
    }

    /// <summary>Lists the events of a feed that are not over and begin before a moment, in order of their ids.</summary>
    public IQueryable<CalendarEvent> Upcoming(FeedQuery feed, Instant now, Instant until)
    {
        var events = db.Events.AsNoTracking()
            .Where(e => (e.EndsAt == null || e.EndsAt >= now) && e.StartsAt <= until && e.Status != EventStatus.Cancelled)
            .OrderBy(e => e.Id);
        return feed.Kind switch
        {
            FeedKind.Organization => events.Where(e => e.AnnouncerLinks.Any(
                link => db.Organizations.Any(o => o.Id == link.OrganizationId && o.Slug == feed.Slug))),
            FeedKind.Category => events.Where(e => e.CategoryLinks.Any(
                link => db.Categories.Any(c => c.Id == link.CategoryId && c.Slug == feed.Slug))),
            FeedKind.Place => events.Where(e => db.Places.Any(p => p.Id == e.PlaceId && p.Slug == feed.Slug)),
            _ => events,
        };
    }
}
