using System.Collections.Immutable;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>A title with the words and the rule it comes from.</summary>
/// <param name="Value">The title.</param>
/// <param name="Span">The words.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="HasEventNoun">Whether it names something that takes place.</param>
internal sealed record FoundTitle(string Value, TextSpan Span, string RuleId, double Confidence,
    bool HasEventNoun)
{
    /// <summary>Gets the words of a name that stand elsewhere in the text; empty if there are none.</summary>
    public TextSpan Elsewhere { get; init; }

    /// <summary>
    /// Gets whether it says who writes or is a sentence: good enough only where nothing else is found.
    /// </summary>
    public bool IsWeak { get; init; }

    /// <summary>Gets whether it is the question with which a text begins.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Gets whether it has a name in quotation marks.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets whether it is the name of an organization.</summary>
    public bool IsHost { get; init; }

    /// <summary>Gets whether it announces many events and names none of them: "Termine im Mai".</summary>
    public bool IsCollection { get; init; }

    /// <summary>
    /// Gets whether it is read from any clause: it names an event, and does not show that there is one.
    /// </summary>
    public bool IsReserve { get; init; }

    /// <summary>
    /// Gets whether the clause of the date says that this takes place: "Kaffeetreff ist am Mittwoch".
    /// </summary>
    public bool IsSubject { get; init; }

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
