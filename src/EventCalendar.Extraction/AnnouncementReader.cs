using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction;

/// <summary>Reads announcements written in prose.</summary>
/// <remarks>
/// Never throws for any text; takes time and memory linear in its length. Remembers nothing of a text; each
/// thread keeps the memory it works in.
/// </remarks>
public static class AnnouncementReader
{
    /// <summary>Lists the events to come that a text announces.</summary>
    /// <param name="text">The announcement, of any length and content.</param>
    /// <param name="context">What is known besides the text.</param>
    public static ExtractionReport Read(string text, ReadingContext context)
    {
        using var normal = NormalText.Of(text);
        using var workspace = Workspace.Begin(normal.Text, context);
        var reading = workspace.Reading;
        var events = workspace.Assembler.Assemble();
        var report = new ExtractionReport(OriginalSpans.Restore(events, normal),
            reading.WrittenAt(reading.FirstEventAt ?? reading.Tokens.Count));
        workspace.Finish();
        return report;
    }

    /// <summary>Lists every date, time, range and recurrence of a text, in its order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">What is known besides the text.</param>
    public static ImmutableArray<TemporalExpression> ReadExpressions(string text, ReadingContext context)
    {
        using var normal = NormalText.Of(text);
        using var workspace = Workspace.Begin(normal.Text, context);
        var expressions = OriginalSpans.Restore(ExpressionReader.Read(workspace.Reading), normal);
        workspace.Finish();
        return expressions;
    }

    /// <summary>Lists the ids of the rules that apply to a text, for the examples of the rules.</summary>
    internal static IReadOnlySet<string> AppliedRules(string text, ReadingContext context)
    {
        using var normal = NormalText.Of(text);
        using var workspace = Workspace.Begin(normal.Text, context);
        var applied = workspace.Reading.Applied.Ids;
        _ = workspace.Assembler.Assemble();
        _ = ExpressionReader.Read(workspace.Reading);
        workspace.Finish();
        return applied;
    }
}
