using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The numbers of the feeds.</summary>
internal static class FeedRules
{
    /// <summary>Most events of a feed: Google stops there. The nearest ones stay in.</summary>
    public const int MaxEvents = 1_000;

    /// <summary>Most bytes of a feed: Google stops at a megabyte.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>How often a phone should look.</summary>
    public static readonly Duration RefreshInterval = Duration.FromHours(1);

    /// <summary>
    /// A phone may keep a feed for five minutes, a cache that many share for one, as asking again costs it little;
    /// both for an hour more while they ask again, and for a day while we do not answer (RFC 5861).
    /// </summary>
    public const string CacheControl =
        "public, max-age=300, s-maxage=60, stale-while-revalidate=3600, stale-if-error=86400";

    /// <summary>While the database is away nobody knows whether a feed is still right: ask again soon.</summary>
    public const string StaleCacheControl = "public, max-age=30, s-maxage=30, stale-if-error=86400";
}
