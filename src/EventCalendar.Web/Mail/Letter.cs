using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>A mail before it has the form of mail: what is said to whom.</summary>
internal sealed record Letter
{
    /// <summary>Gets the Message-ID without brackets, the same for every attempt (RFC 5322 §3.6.4).</summary>
    public required string MessageId { get; init; }

    public required EmailAddress To { get; init; }

    /// <summary>Gets the language of the words, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string Html { get; init; }

    public required Instant WrittenAt { get; init; }

    /// <summary>Gets the event as iCalendar, UTF-8; <c>null</c> if the letter is about none.</summary>
    public ReadOnlyMemory<byte>? Calendar { get; init; }

    /// <summary>Gets the lead time in minutes; <c>null</c> if it is no reminder.</summary>
    public int? LeadMinutes { get; init; }

    /// <summary>Gets the address that ends the subscription on POST (RFC 8058).</summary>
    public string? UnsubscribeUrl { get; init; }
}
