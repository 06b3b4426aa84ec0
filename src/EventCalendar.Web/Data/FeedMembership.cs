using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Which events stand in which feed, for those who subscribed to it.</summary>
internal sealed class FeedMembership(CalendarDb db, FeedVersions versions, FeedChoices choices)
{
    /// <summary>Lists the feeds whose subscribers hear of an event, searches only as far as somebody subscribed.</summary>
    /// <remarks>
    /// What only subscribers may know is in none: anybody subscribes with a mail address, and an organization has no
    /// members yet whom it could mean.
    /// </remarks>
    public async Task<IReadOnlyList<FeedQuery>> FeedsOfAsync(CalendarEvent calendarEvent, CancellationToken cancel)
    {
        return calendarEvent.Visibility == EventVisibility.Public
            ? [.. await versions.QueriesAsync(calendarEvent, cancel), .. await SearchesOfAsync(calendarEvent, cancel)]
            : [];
    }

    /// <summary>Finds what a feed is called.</summary>
    /// <returns>Whether there is such a feed, and its name; <c>null</c> for all events.</returns>
    public async Task<(bool Exists, string? Name)> DescribeAsync(FeedQuery feed, CancellationToken cancel) =>
        await choices.FindAsync(feed, cancel) is var (_, name) ? (true, name) : (false, null);

    /// <summary>Lists the events of a feed that are not over and begin before a moment, in order of their ids.</summary>
    public async Task<IReadOnlyList<CalendarEvent>> UpcomingAsync(
        FeedQuery feed, Instant now, Instant until, CancellationToken cancel) =>
        await choices.FindAsync(feed, cancel) is var (choice, _)
            ? await (await choices.NarrowAsync(Upcoming(now, until), choice, cancel)).ToListAsync(cancel)
            : [];

    /// <summary>All events that are not over and begin before a moment, in order of their ids.</summary>
    public IQueryable<CalendarEvent> Upcoming(Instant now, Instant until) => db.Events.AsNoTracking()
        .Where(e => (e.EndsAt == null || e.EndsAt >= now) && e.StartsAt <= until && e.Status != EventStatus.Cancelled)
        .OrderBy(e => e.Id);

    // The event may not be saved yet, so it is held against each search here and not in the database.
    private async Task<List<FeedQuery>> SearchesOfAsync(CalendarEvent calendarEvent, CancellationToken cancel)
    {
        var searched = await db.Subscriptions.AsNoTracking()
            .Where(s => ((string)(object)s.Feed).StartsWith(FeedQuery.SearchPrefix)
                && s.ConfirmedAt != null && s.EndedAt == null)
            .Select(s => s.Feed).Distinct().ToListAsync(cancel);
        var placeId = calendarEvent.PlaceId;
        var place = searched.Count == 0 || placeId is null
            ? null
            : await db.Places.AsNoTracking().SingleOrDefaultAsync(p => p.Id == placeId, cancel);
        var geo = place is { Latitude: { } latitude, Longitude: { } longitude }
            ? new GeoPoint(latitude, longitude)
            : (GeoPoint?)null;
        var matching = new List<FeedQuery>();
        foreach (var feed in searched)
        {
            if (await choices.FindAsync(feed, cancel) is var (choice, _) && choice.Matches(calendarEvent, geo))
            {
                matching.Add(feed);
            }
        }

        return matching;
    }
}
