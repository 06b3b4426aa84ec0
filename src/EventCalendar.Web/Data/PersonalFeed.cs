using EventCalendar.Core.Feeds;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>A feed that somebody put together; only the hash of the token in its address is kept.</summary>
/// <remarks>Nobody's name stands here, and the audit log says nothing of it: who has the address is its owner.</remarks>
public sealed class PersonalFeed(string hash, FeedQuery? query, Instant createdAt, LocalDate usedOn)
{
    /// <summary>SHA-256 of the token, 64 lower-case hex digits. The token is random, so no salt is needed.</summary>
    public string Hash { get; private set; } = hash;

    /// <summary>Which events; forgotten when the feed is revoked.</summary>
    public FeedQuery? Query { get; private set; } = query;

    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When the choice was made or changed last; each change has a second of its own.</summary>
    public Instant ChangedAt { get; private set; } = createdAt;

    /// <summary>The last day on which somebody asked for it or changed it, in the community's zone.</summary>
    public LocalDate UsedOn { get; private set; } = usedOn;

    public Instant? RevokedAt { get; private set; }
}
