using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>One event of a text under review.</summary>
/// <param name="Number">From 1, in the order of the text.</param>
/// <param name="Draft">The draft as it is stored.</param>
/// <param name="Form">What the form holds: the stored values, or what was just typed.</param>
internal sealed record ReviewCard(int Number, Draft Draft, DraftForm Form)
{
    /// <summary>Gets the fields that are always in sight, and those that say something.</summary>
    public ImmutableArray<ReviewField> Main { get; init; } = [];

    /// <summary>Gets the other fields, folded away.</summary>
    public ImmutableArray<ReviewField> More { get; init; } = [];

    /// <summary>Gets what is wrong with what was typed.</summary>
    public ImmutableArray<FormProblem> Problems { get; init; } = [];

    /// <summary>Gets whether somebody else changed the draft in the meantime.</summary>
    public bool IsStale { get; init; }

    /// <summary>Gets what is stored in place of what was typed, by field; only what differs.</summary>
    public ImmutableArray<(string Name, string Value)> Stored { get; init; } = [];

    /// <summary>Gets the address of the event it became; <c>null</c> if it became none.</summary>
    public string? EventPath { get; init; }

    /// <summary>Gets whether the reader found nothing, so that all is to be filled by hand.</summary>
    public bool IsByHand => Draft.Provenance.All(entry => entry.Spans.IsEmpty) && Draft.Confidence == 0;

    /// <summary>Lists the fields with their words in the text.</summary>
    public IEnumerable<FoundField> Found =>
        Draft.Provenance.Where(entry => !entry.Spans.IsEmpty)
            .Select(entry => new FoundField(Number, entry.Field, entry.Spans));
}
