using NodaTime;

namespace EventCalendar.Core.Feeds;

/// <summary>A rendered feed: the same events give the same bytes.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="EntityTag">SHA-256 of the bytes, its first 128 bits as 32 hex digits, without quotation marks.</param>
/// <param name="LastModified">When the youngest of its events was changed; <c>null</c> if there is none.</param>
/// <param name="Count">Number of events.</param>
public sealed record FeedDocument(ReadOnlyMemory<byte> Content, string EntityTag, Instant? LastModified, int Count)
{
    /// <summary>Gets the form it is written in.</summary>
    public FeedFormat Format { get; init; }
}
