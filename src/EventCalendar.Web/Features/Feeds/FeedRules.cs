using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The numbers of the feeds.</summary>
internal static class FeedRules
{
    /// <summary>Most events of a feed: Google stops there. The nearest ones stay in.</summary>
    public const int MaxEvents = 1_000;

    /// <summary>Bytes of all feeds kept ready, in their three encodings.</summary>
    public const long CacheBytes = 64 * 1024 * 1024;

    /// <summary>How long what is over stays in a feed.</summary>
    public static readonly Period Back = Period.FromMonths(1);

    /// <summary>How far a feed looks ahead.</summary>
    public static readonly Period Ahead = Period.FromMonths(18);

    /// <summary>How often a phone should look.</summary>
    public static readonly Duration RefreshInterval = Duration.FromHours(1);

    /// <summary>
    /// Caches on the way may answer for five minutes, for an hour more while they ask again, and for a day while we
    /// do not answer (RFC 5861).
    /// </summary>
    public const string CacheControl = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";
}
