using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Home;

/// <summary>How many events are announced, by what the list can be narrowed to.</summary>
/// <param name="Total">All of them.</param>
internal sealed record AgendaCounts(
    int Total, IReadOnlyDictionary<OrganizationId, int> Organizations,
    IReadOnlyDictionary<CategoryId, int> Categories, IReadOnlyDictionary<PlaceId, int> Places)
{
    /// <summary>Counts the events that are not over at a moment.</summary>
    public static async Task<AgendaCounts> LoadAsync(CalendarDb db, Instant since, CancellationToken cancel)
    {
        var events = Announced(db).Where(e => e.EndsAt == null || e.EndsAt > since);
        return new AgendaCounts(
            await events.CountAsync(cancel),
            await events.SelectMany(e => e.AnnouncerLinks).GroupBy(link => link.OrganizationId)
                .ToDictionaryAsync(group => group.Key, group => group.Count(), cancel),
            await events.SelectMany(e => e.CategoryLinks).GroupBy(link => link.CategoryId)
                .ToDictionaryAsync(group => group.Key, group => group.Count(), cancel),
            await events.Where(e => e.PlaceId != null).GroupBy(e => e.PlaceId)
                .ToDictionaryAsync(group => group.Key!.Value, group => group.Count(), cancel));
    }

    /// <summary>The events that stand in lists.</summary>
    public static IQueryable<CalendarEvent> Announced(CalendarDb db) =>
        db.Events.AsNoTracking().Where(e => e.Visibility == EventVisibility.Public);
}

/// <summary>Keeps the counts until an event changes or the day is over.</summary>
internal sealed class AgendaCountCache
{
    private Entry? last;

    /// <summary>Returns the counts of a day.</summary>
    /// <param name="since">The beginning of the day.</param>
    public async Task<AgendaCounts> GetAsync(CalendarDb db, FeedVersions versions, Instant since, CancellationToken cancel)
    {
        var version = await versions.CurrentAsync(FeedQuery.All, cancel);
        if (Volatile.Read(ref last) is { } entry && entry.Version == version && entry.Since == since)
        {
            return entry.Counts;
        }

        var counts = await AgendaCounts.LoadAsync(db, since, cancel);
        Volatile.Write(ref last, new Entry(version, since, counts));
        return counts;
    }

    private sealed record Entry(long Version, Instant Since, AgendaCounts Counts);
}
