using EventCalendar.Core.Ids;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>A token of an organization for the HTTP API. Shown once; only its hash is kept.</summary>
public sealed class ApiToken(
    ApiTokenId id, OrganizationId organizationId, string name, TokenRole role, string hash, Instant createdAt)
{
    public ApiTokenId Id { get; private set; } = id;

    public OrganizationId OrganizationId { get; private set; } = organizationId;

    public string Name { get; private set; } = name;

    public TokenRole Role { get; private set; } = role;

    /// <summary>SHA-256 of the token, 64 lower-case hex digits. The token is random, so no salt is needed.</summary>
    public string Hash { get; private set; } = hash;

    public Instant CreatedAt { get; private set; } = createdAt;

    public Instant? RevokedAt { get; private set; }

    public void Revoke(Instant now) => RevokedAt ??= now;
}

public enum TokenRole
{
    Coordinator,
    Moderator,
    Admin,
}
