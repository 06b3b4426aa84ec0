using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>What is asked for, and how its bytes are made.</summary>
/// <param name="Address">Canonical address: the key of the bytes.</param>
/// <param name="IsDaily">Whether the bytes depend on the day.</param>
/// <param name="State">Tells from the versions of all feeds how often this one has changed, and when last.</param>
/// <param name="RenderAsync">Makes the bytes of a state and a day; <c>null</c> if there is no such feed.</param>
internal sealed record FeedWork(
    string Address, bool IsDaily, Func<FeedVersionSnapshot, FeedState> State,
    Func<FeedSource, FeedState, LocalDate, CancellationToken, Task<FeedFile?>> RenderAsync)
{
    public const string EventFolder = "/events/";

    /// <summary>A feed.</summary>
    public static FeedWork Of(FeedRequest request) => new(
        request.Canonical, IsDaily: true, versions => FeedState.Of(request.Query, versions.Find),
        (source, state, today, cancel) => source.RenderAsync(request, state, today, cancel));

    /// <summary>The file of one event; it may have changed whenever any event has.</summary>
    public static FeedWork Of(CalendarEventId id) => new(
        $"{EventFolder}{id}.ics", IsDaily: false, versions => FeedState.Of(FeedQuery.All, versions.Find),
        (source, _, _, cancel) => source.RenderAsync(id, cancel));
}
