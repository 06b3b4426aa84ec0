namespace EventCalendar.Web.Features.Feeds;

/// <summary>What became of looking a feed up.</summary>
internal abstract record FeedResult
{
    private FeedResult()
    {
    }

    /// <summary>It is there; while the database is away, as it was last.</summary>
    /// <param name="File">Its bytes.</param>
    public sealed record Found(FeedFile File) : FeedResult;

    /// <summary>There is no such organization, category or place.</summary>
    public sealed record Unknown : FeedResult;

    /// <summary>The database is away, and nobody asked for the feed before.</summary>
    public sealed record Unavailable : FeedResult;
}
