using System.Collections.Immutable;

namespace EventCalendar.Core.Drafts;

/// <summary>Where a field came from. Only primitives, so that the reader may evolve without a migration.</summary>
/// <param name="Field">Name of the field in JSON, such as <c>start</c>.</param>
/// <param name="Spans">Half-open ranges of UTF-16 code units in the source text; empty if typed or implied.</param>
/// <param name="RuleId">The rule that read it; empty if typed.</param>
/// <param name="Confidence">From 0 to 1; 1 if typed.</param>
/// <param name="IsEdited">Whether a person changed the value that was read.</param>
public sealed record FieldProvenance(
    string Field, ImmutableArray<ProvenanceSpan> Spans, string RuleId, double Confidence, bool IsEdited = false)
{
    /// <inheritdoc/>
    public bool Equals(FieldProvenance? other) => other is not null
        && (Field, RuleId, Confidence, IsEdited) == (other.Field, other.RuleId, other.Confidence, other.IsEdited)
        && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, RuleId, Spans.Length, IsEdited);
}

/// <summary>A half-open range of UTF-16 code units in the source text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Behind the last.</param>
public readonly record struct ProvenanceSpan(int Start, int End);
