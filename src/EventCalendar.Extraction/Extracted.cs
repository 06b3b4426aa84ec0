using System.Collections.Immutable;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction;

/// <summary>A value read from an announcement, with the words it rests on.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">What was understood.</param>
/// <param name="Spans">
/// The words that say so, in order of the text, not overlapping. Empty if the value does not stand in the
/// text itself, such as a default town.
/// </param>
/// <param name="RuleId">The rule that read it, as listed in <c>docs/extraction-rules.md</c>.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record Extracted<T>(T Value, ImmutableArray<TextSpan> Spans, string RuleId, double Confidence);
