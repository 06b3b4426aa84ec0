using EventCalendar.Core.Ids;
using NodaTime;

namespace EventCalendar.Core.Drafts;

/// <summary>The text of an announcement, exactly as it came in. Private unless its sender releases it.</summary>
public sealed class Source
{
    /// <summary>Longest text that is stored, in UTF-16 code units.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Keeps a text.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="kind">How it came in.</param>
    /// <param name="text">The text, never a normalised copy.</param>
    /// <param name="hash">SHA-256 of the UTF-8 text, 64 lower-case hex digits.</param>
    /// <param name="receivedAt">When it came in.</param>
    /// <param name="publishedOn">The day it appeared, if that is known besides the text.</param>
    public Source(
        SourceId id, SourceKind kind, string text, string hash, Instant receivedAt, LocalDate? publishedOn)
    {
        (Id, Kind, Text, Hash) = (id, kind, text, hash);
        (ReceivedAt, PublishedOn) = (receivedAt, publishedOn);
    }

    /// <summary>Gets the identifier.</summary>
    public SourceId Id { get; private set; }

    /// <summary>Gets how it came in.</summary>
    public SourceKind Kind { get; private set; }

    /// <summary>Gets the text.</summary>
    public string Text { get; private set; }

    /// <summary>Gets the SHA-256 of the UTF-8 text, 64 lower-case hex digits.</summary>
    public string Hash { get; private set; }

    /// <summary>Gets when it came in.</summary>
    public Instant ReceivedAt { get; private set; }

    /// <summary>Gets the day it appeared; <c>null</c> if that is not known besides the text.</summary>
    public LocalDate? PublishedOn { get; private set; }

    /// <summary>Gets whether its sender allows everybody to read it.</summary>
    public bool IsReleased { get; private set; }
}

/// <summary>How a text came in.</summary>
public enum SourceKind
{
    /// <summary>Pasted into the page.</summary>
    Paste,

    /// <summary>Uploaded as a file.</summary>
    File,

    /// <summary>Sent by mail.</summary>
    Mail,

    /// <summary>Handed in by a program.</summary>
    Api,

    /// <summary>Part of the demonstration data.</summary>
    Seed,
}
