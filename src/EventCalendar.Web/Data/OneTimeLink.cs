using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>A link that works once and for a while; only the hash of its token is kept.</summary>
public sealed class OneTimeLink(string hash, OneTimeLinkPurpose purpose, Instant expiresAt)
{
    /// <summary>SHA-256 of the token, 64 lower-case hex digits.</summary>
    public string Hash { get; private set; } = hash;

    public OneTimeLinkPurpose Purpose { get; private set; } = purpose;

    public Instant ExpiresAt { get; private set; } = expiresAt;

    public Instant? UsedAt { get; private set; }
}

public enum OneTimeLinkPurpose
{
    SetUp,
}
