using System.Collections.Immutable;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>A title with the words and the rule it comes from.</summary>
/// <param name="Value">The title.</param>
/// <param name="Span">The words.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="HasEventNoun">Whether it names something that takes place.</param>
internal sealed record FoundTitle(string Value, TextSpan Span, string RuleId, double Confidence, bool HasEventNoun)
{
    /// <summary>Gets the words of a name that stand elsewhere in the text; empty if there are none.</summary>
    public TextSpan Elsewhere { get; init; }

    /// <summary>Lists the words in order of the text.</summary>
    public ImmutableArray<TextSpan> Spans()
    {
        if (Span.IsEmpty || Elsewhere.IsEmpty || Span.Overlaps(Elsewhere))
        {
            return Span.IsEmpty ? [] : [Span];
        }

        return Span < Elsewhere ? [Span, Elsewhere] : [Elsewhere, Span];
    }
}
