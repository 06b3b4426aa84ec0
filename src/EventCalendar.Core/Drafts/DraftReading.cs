using System.Collections.Immutable;
using EventCalendar.Core.Events;

namespace EventCalendar.Core.Drafts;

/// <summary>What a draft takes from a candidate.</summary>
/// <param name="Fields">The fields as text.</param>
/// <param name="Provenance">Where each came from, ordered by name of the field.</param>
/// <param name="Warnings">Reasons to look twice, in the order of the candidate.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record DraftReading(
    EventFields Fields, ImmutableArray<FieldProvenance> Provenance, ImmutableArray<DraftWarning> Warnings,
    double Confidence);
