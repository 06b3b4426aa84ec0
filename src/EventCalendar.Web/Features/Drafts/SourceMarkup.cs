using System.Collections.Immutable;
using EventCalendar.Core.Drafts;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Cuts a source text into stretches, each with the fields that rest on it.</summary>
/// <remarks>
/// Spans of different fields may overlap or lie inside each other: the text is cut wherever one begins or ends, and
/// every stretch names all its fields. Joined in order, the stretches are the text again.
/// </remarks>
internal static class SourceMarkup
{
    /// <summary>Fewest UTF-16 code units of unmarked text worth folding away.</summary>
    public const int FoldFrom = 280;

    /// <summary>Cuts the text.</summary>
    /// <param name="text">The text as it came in.</param>
    /// <param name="found">Each field with its words; spans beyond the text are cut to it.</param>
    public static ImmutableArray<SourceStretch> Cut(string text, IEnumerable<FoundField> found)
    {
        var spans = found
            .SelectMany(field => field.Spans.Select((span, index) => (
                Mark: new SourceMark(field, index),
                Start: Math.Clamp(span.Start, 0, text.Length),
                End: Math.Clamp(span.End, 0, text.Length))))
            .Where(span => span.Start < span.End)
            .ToImmutableArray();
        var cuts = spans.SelectMany(span => new[] { span.Start, span.End })
            .Append(0).Append(text.Length).Distinct().Order().ToImmutableArray();
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) => new SourceStretch(
                text[from..to],
                from,
                [
                    .. spans.Where(span => span.Start <= from && to <= span.End)
                        .OrderBy(span => span.End - span.Start)
                        .Select(span => span.Mark with { IsFirst = span.Start == from, IsLast = span.End == to }),
                ])),
        ];
    }

    /// <summary>Splits unmarked text into what stays in sight beside a mark and what can be folded away.</summary>
    /// <param name="text">An unmarked stretch.</param>
    /// <param name="isFirst">Whether no mark stands before it.</param>
    /// <param name="isLast">Whether no mark stands behind it.</param>
    public static (string Before, string Folded, string After) Fold(string text, bool isFirst, bool isLast)
    {
        var from = isFirst ? 0 : EndOfSentence(text, 0);
        var to = isLast ? text.Length : StartOfSentence(text);
        return to - from < FoldFrom ? (text, "", "") : (text[..from], text[from..to], text[to..]);
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var index = from; index < text.Length; index++)
        {
            if (IsBreak(text, index))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    private static int StartOfSentence(string text)
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            if (IsBreak(text, index))
            {
                return index + 1;
            }
        }

        return 0;
    }

    // A full stop behind a digit is an ordinal ("20. August") more often than an end.
    private static bool IsBreak(string text, int index) => text[index] switch
    {
        '\n' => true,
        '.' or '!' or '?' => index + 1 < text.Length && char.IsWhiteSpace(text[index + 1])
            && index > 0 && !char.IsDigit(text[index - 1]),
        _ => false,
    };
}

/// <summary>A field with the words it rests on.</summary>
/// <param name="Card">Number of the event in the text, from 1.</param>
/// <param name="Field">Name of the field in JSON.</param>
/// <param name="Spans">Half-open ranges of the source text.</param>
internal sealed record FoundField(int Card, string Field, ImmutableArray<ProvenanceSpan> Spans)
{
    /// <summary>Gets the id of the element that the form shows the field in.</summary>
    public string FieldId => $"f{Card}-{Field}";

    /// <summary>Gets the id of the mark around one of its spans.</summary>
    public string MarkId(int index) => $"w{Card}-{Field}-{index}";
}

/// <summary>One span of one field, as seen from a stretch.</summary>
/// <param name="Field">The field.</param>
/// <param name="Index">Which of its spans, from 0.</param>
/// <param name="IsFirst">Whether the span begins with this stretch.</param>
/// <param name="IsLast">Whether the span ends with this stretch.</param>
internal sealed record SourceMark(FoundField Field, int Index, bool IsFirst = false, bool IsLast = false)
{
    /// <summary>Gets the id to put on the stretch in which the span begins.</summary>
    public string Id => Field.MarkId(Index);
}

/// <summary>A stretch of the text that one set of fields rests on.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Where they begin in the text, in UTF-16 code units.</param>
/// <param name="Marks">The spans that cover it, the shortest first; empty if none does.</param>
internal sealed record SourceStretch(string Text, int Start, ImmutableArray<SourceMark> Marks);
