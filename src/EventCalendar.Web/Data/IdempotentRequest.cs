using EventCalendar.Core.Ids;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>The answer to a request that carried an <c>Idempotency-Key</c>, so that repeating it does nothing twice.</summary>
public sealed class IdempotentRequest(
    ApiTokenId tokenId, string key, string bodyHash, CalendarEventId eventId, Instant receivedAt)
{
    public ApiTokenId TokenId { get; private set; } = tokenId;

    public string Key { get; private set; } = key;

    /// <summary>SHA-256 of the request's body: the same key with another body is a mistake of the caller.</summary>
    public string BodyHash { get; private set; } = bodyHash;

    public CalendarEventId EventId { get; private set; } = eventId;

    public Instant ReceivedAt { get; private set; } = receivedAt;
}
