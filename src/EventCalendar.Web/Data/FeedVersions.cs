using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>Counts, per feed, how often its events have changed.</summary>
internal sealed class FeedVersions(CalendarDb db)
{
    /// <summary>Returns the version of a feed; 0 before its first event.</summary>
    public async Task<long> CurrentAsync(FeedQuery query, CancellationToken cancel) =>
        await db.FeedVersions.AsNoTracking().Where(f => f.Path == query.Path)
            .Select(f => (long?)f.Version).SingleOrDefaultAsync(cancel) ?? 0;

    /// <summary>Lists the feeds that an event stands in.</summary>
    public async Task<IReadOnlyCollection<string>> PathsAsync(CalendarEvent calendarEvent, CancellationToken cancel) =>
        [.. (await QueriesAsync(calendarEvent, cancel)).Select(query => query.Path)];

    /// <summary>Lists the feeds that an event stands in, as queries.</summary>
    public async Task<IReadOnlyCollection<FeedQuery>> QueriesAsync(CalendarEvent calendarEvent, CancellationToken cancel)
    {
        var announcers = calendarEvent.Announcers;
        var categories = calendarEvent.Categories;
        var placeId = calendarEvent.PlaceId;
        var organizationSlugs = await db.Organizations.AsNoTracking().Where(o => announcers.Contains(o.Id))
            .Select(o => o.Slug).ToListAsync(cancel);
        var categorySlugs = categories.IsEmpty
            ? []
            : await db.Categories.AsNoTracking().Where(c => categories.Contains(c.Id)).Select(c => c.Slug)
                .ToListAsync(cancel);
        var placeSlugs = placeId is null
            ? []
            : await db.Places.AsNoTracking().Where(p => p.Id == placeId).Select(p => p.Slug).ToListAsync(cancel);
        return
        [
            FeedQuery.All,
            .. organizationSlugs.Select(FeedQuery.Organization),
            .. categorySlugs.Select(FeedQuery.Category),
            .. placeSlugs.Select(FeedQuery.Place),
        ];
    }

    /// <summary>Counts a change, in the transaction of the change.</summary>
    public async Task BumpAsync(IEnumerable<string> paths, CancellationToken cancel)
    {
        // Always in the same order: two transactions that bump the same feeds must not wait for each other.
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "FeedVersions" ("Path", "Version") VALUES ({path}, 1)
                ON CONFLICT ("Path") DO UPDATE SET "Version" = "FeedVersions"."Version" + 1
                """,
                cancel);
        }
    }
}
