namespace EventCalendar.Web.Features.Feeds;

/// <summary>What became of looking a feed up.</summary>
internal abstract record FeedResult
{
    private FeedResult()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="File">Its bytes.</param>
    /// <param name="IsStale">Whether they are the last good ones, because the database is away.</param>
    public sealed record Found(FeedFile File, bool IsStale) : FeedResult;

    /// <summary>There is no such organization, category, place or event.</summary>
    public sealed record Unknown : FeedResult;

    /// <summary>The database is away, and nobody asked for the feed before.</summary>
    public sealed record Unavailable : FeedResult;
}
