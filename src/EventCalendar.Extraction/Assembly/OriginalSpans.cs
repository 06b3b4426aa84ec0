using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Moves the evidence of an answer from the normalized text to the text as it was handed in.
/// </summary>
internal static class OriginalSpans
{
    /// <summary>Moves the evidence of candidates.</summary>
    public static ImmutableArray<EventCandidate> Restore(ImmutableArray<EventCandidate> candidates,
        NormalText text) =>
        text.IsOriginal ? candidates : Moved(candidates, text);

    /// <summary>Moves expressions.</summary>
    public static ImmutableArray<TemporalExpression> Restore(ImmutableArray<TemporalExpression> expressions,
        NormalText text) =>
        text.IsOriginal ? expressions : Moved(expressions, text);

    private static ImmutableArray<TemporalExpression> Moved(ImmutableArray<TemporalExpression> expressions,
        NormalText text) =>
        [.. expressions.Select(expression => expression with { Span = text.Original(expression.Span) })];

    private static EventCandidate Restore(EventCandidate candidate, NormalText text) => candidate with
    {
        Title = Restore(candidate.Title, text)!,
        Start = Restore(candidate.Start, text)!,
        End = Restore(candidate.End, text),
        Location = Restore(candidate.Location, text),
        Online = Restore(candidate.Online, text),
        RecurrenceRule = Restore(candidate.RecurrenceRule, text),
        Status = Restore(candidate.Status, text),
        MovedFrom = Restore(candidate.MovedFrom, text),
        Organizer = Restore(candidate.Organizer, text),
        RegistrationDeadline = Restore(candidate.RegistrationDeadline, text),
        Price = Restore(candidate.Price, text),
        RegistrationContact = Restore(candidate.RegistrationContact, text),
        Languages = Restore(candidate.Languages, text),
        StepFree = Restore(candidate.StepFree, text),
    };

    private static Extracted<T>? Restore<T>(Extracted<T>? field, NormalText text) =>
        field is null ? null : field with { Spans = Moved(field.Spans, text) };

    private static ImmutableArray<EventCandidate> Moved(ImmutableArray<EventCandidate> candidates,
        NormalText text)
    {
        var moved = new EventCandidate[candidates.Length];
        for (var at = 0; at < moved.Length; at++)
        {
            moved[at] = Restore(candidates[at], text);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(moved);
    }

    private static ImmutableArray<TextSpan> Moved(ImmutableArray<TextSpan> spans, NormalText text)
    {
        if (spans.IsEmpty)
        {
            return spans;
        }

        var moved = new TextSpan[spans.Length];
        for (var at = 0; at < moved.Length; at++)
        {
            moved[at] = text.Original(spans[at]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(moved);
    }
}
