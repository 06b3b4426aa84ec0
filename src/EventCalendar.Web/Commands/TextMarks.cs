using System.Collections.Immutable;
using EventCalendar.Extraction;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Web.Commands;

/// <summary>Words of a text that say something of an event.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Field">What they say, by its name in JSON.</param>
/// <param name="Events">Of which events, counted from 1, in order.</param>
internal sealed record TextMark(TextSpan Span, string Field, ImmutableArray<int> Events);

/// <summary>Lists the marks of a text, in its order, not overlapping.</summary>
internal static class TextMarks
{
    /// <summary>Lists the words that events rest on.</summary>
    /// <remarks>Where the words of several fields overlap, the narrower ones show: a time inside a range.</remarks>
    public static IReadOnlyList<TextMark> Of(string text, ImmutableArray<EventCandidate> events)
    {
        var evidence = events
            .SelectMany((candidate, index) => Evidence(candidate).Select(field => (field.Name, field.Spans, Event: index + 1)))
            .SelectMany(field => field.Spans.Where(span => span.Start >= 0 && span.End <= text.Length && !span.IsEmpty)
                .Select(span => (Span: span, field.Name, field.Event)))
            .OrderBy(item => item.Span.Start)
            .ToArray();
        var cuts = evidence.SelectMany(item => new[] { item.Span.Start, item.Span.End }).Distinct().Order().ToArray();
        var marks = new List<TextMark>();
        var active = new List<(TextSpan Span, string Name, int Event)>();
        var next = 0;
        for (var cut = 0; cut + 1 < cuts.Length; cut++)
        {
            var stretch = new TextSpan(cuts[cut], cuts[cut + 1]);
            active.RemoveAll(item => item.Span.End <= stretch.Start);
            for (; next < evidence.Length && evidence[next].Span.Start <= stretch.Start; next++)
            {
                active.Add(evidence[next]);
            }

            if (active.Count > 0)
            {
                var name = active.MinBy(item => item.Span.Length).Name;
                Add(marks, text, stretch, name, active.Where(item => item.Name == name).Select(item => item.Event));
            }
        }

        return marks;
    }

    private static void Add(List<TextMark> marks, string text, TextSpan stretch, string field, IEnumerable<int> events)
    {
        ImmutableArray<int> numbers = [.. events.Distinct().Order()];
        if (marks.Count > 0 && marks[^1] is var last && last.Span.End == stretch.Start && last.Field == field
            && last.Events.SequenceEqual(numbers))
        {
            marks[^1] = last with { Span = last.Span.Cover(stretch) };
        }
        else if (!stretch.Of(text).IsWhiteSpace())
        {
            marks.Add(new TextMark(stretch, field, numbers));
        }
    }

    private static IEnumerable<(string Name, ImmutableArray<TextSpan> Spans)> Evidence(EventCandidate candidate) =>
    [
        ("title", candidate.Title.Spans), ("start", candidate.Start.Spans), ("end", candidate.End?.Spans ?? []),
        ("location", candidate.Location?.Spans ?? []), ("online", candidate.Online?.Spans ?? []),
        ("rrule", candidate.RecurrenceRule?.Spans ?? []), ("status", candidate.Status?.Spans ?? []),
        ("movedFrom", candidate.MovedFrom?.Spans ?? []), ("organizer", candidate.Organizer?.Spans ?? []),
        ("registrationDeadline", candidate.RegistrationDeadline?.Spans ?? []), ("price", candidate.Price?.Spans ?? []),
        ("registrationContact", candidate.RegistrationContact?.Spans ?? []),
        ("languages", candidate.Languages?.Spans ?? []), ("stepFree", candidate.StepFree?.Spans ?? []),
    ];
}
