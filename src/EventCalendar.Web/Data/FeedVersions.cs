using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Counts, per feed, how often what it shows has changed.</summary>
internal sealed class FeedVersions(CalendarDb db)
{
    /// <summary>Returns the version of a feed; 0 before its first event.</summary>
    public async Task<long> CurrentAsync(FeedQuery query, CancellationToken cancel) =>
        (await StateAsync(query, cancel)).Version;

    /// <summary>Returns how often a feed has changed, and when last.</summary>
    public async Task<FeedState> StateAsync(FeedQuery query, CancellationToken cancel)
    {
        var paths = FeedState.PathsOf(query).ToList();
        var counted = await db.FeedVersions.AsNoTracking().Where(f => paths.Contains(f.Path))
            .ToDictionaryAsync(f => f.Path, cancel);
        return FeedState.Of(query, counted.GetValueOrDefault);
    }

    /// <summary>Lists the feeds that show an event, apart from searches.</summary>
    public async Task<IReadOnlyCollection<string>> PathsAsync(CalendarEvent calendarEvent, CancellationToken cancel) =>
        calendarEvent.Visibility == EventVisibility.Public
            ? [.. (await QueriesAsync(calendarEvent, cancel)).Select(query => query.Path)]
            : [];

    /// <summary>Lists the feeds that an event belongs to, apart from searches, as queries.</summary>
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
    /// <param name="paths">What it shows in.</param>
    /// <param name="now">The moment of the change.</param>
    public async Task BumpAsync(IEnumerable<string> paths, Instant now, CancellationToken cancel)
    {
        var second = now.ToUnixTimeSeconds() * 1_000;

        // Always in the same order: two transactions that bump the same feeds must not wait for each other.
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            // A date of HTTP has whole seconds, and the second change within one has to be told from the first.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "FeedVersions" ("Path", "Version", "ChangedAt") VALUES ({path}, 1, {second})
                ON CONFLICT ("Path") DO UPDATE SET
                    "Version" = "FeedVersions"."Version" + 1,
                    "ChangedAt" = CASE WHEN excluded."ChangedAt" > "FeedVersions"."ChangedAt"
                        THEN excluded."ChangedAt" ELSE "FeedVersions"."ChangedAt" + 1000 END
                """,
                cancel);
        }
    }
}
