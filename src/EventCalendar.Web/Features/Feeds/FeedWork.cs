using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>What is asked for, and how its bytes are made.</summary>
/// <param name="Address">Canonical address: the key of the bytes.</param>
/// <param name="IsDaily">Whether the bytes depend on the day.</param>
/// <param name="Version">Tells from the versions of all feeds how often this one has changed.</param>
/// <param name="RenderAsync">Makes the bytes of a day; <c>null</c> if there is no such feed.</param>
internal sealed record FeedWork(
    string Address, bool IsDaily, Func<FeedVersionSnapshot, long> Version,
    Func<FeedSource, LocalDate, CancellationToken, Task<FeedFile?>> RenderAsync)
{
    public const string EventFolder = "/events/";

    /// <summary>A feed.</summary>
    public static FeedWork Of(FeedQuery query) => new(
        query.Path, IsDaily: true, versions => versions.VersionOf(query.Path),
        (source, today, cancel) => source.RenderAsync(query, today, cancel));

    /// <summary>The file of one event; it may have changed whenever any event has.</summary>
    public static FeedWork Of(CalendarEventId id) => new(
        $"{EventFolder}{id}.ics", IsDaily: false, versions => versions.VersionOf(FeedQuery.All.Path),
        (source, _, cancel) => source.RenderAsync(id, cancel));
}
