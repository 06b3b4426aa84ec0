using NodaTime;

namespace EventCalendar.Core.Feeds;

/// <summary>What a feed says of itself (RFC 7986).</summary>
/// <param name="Name">What the calendar is called on the phone.</param>
/// <param name="Description">What it holds; <c>null</c> if nothing is said.</param>
/// <param name="SelfUrl">Absolute address of the feed; <c>null</c> for a single event.</param>
/// <param name="Language">BCP 47 tag of the words that we add.</param>
/// <param name="ZoneId">IANA zone of the community.</param>
/// <param name="RefreshInterval">How often a client may look; <c>null</c> says nothing.</param>
public sealed record FeedHead(
    string Name, string? Description, string? SelfUrl, string Language, string ZoneId, Duration? RefreshInterval)
{
    /// <summary>Gets how long before each event the phone rings; <c>null</c> leaves that to the phone.</summary>
    public Duration? Alarm { get; init; }

    /// <summary>Gets a colour by its name in CSS 3, such as <c>teal</c> (RFC 7986 §5.9); <c>null</c> says nothing.</summary>
    public string? Color { get; init; }
}
