using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var evidence = Evidence(text, events);
        var cuts = Cuts(evidence);
        var marks = new List<TextMark>();
        var active = new List<FieldSpan>();
        var next = 0;
        for (var cut = 0; cut + 1 < cuts.Count; cut++)
        {
            var stretch = new TextSpan(cuts[cut], cuts[cut + 1]);
            active.RemoveAll(item => item.Span.End <= stretch.Start);
            for (; next < evidence.Count && evidence[next].Span.Start <= stretch.Start; next++)
            {
                active.Add(evidence[next]);
            }

            if (active.Count > 0)
            {
                var name = active.MinBy(item => item.Span.Length)!.Name;
                Add(marks, text, stretch, name, EventsOf(active, name));
            }
        }

        return marks;
    }

    /// <summary>Lists the spans of all fields by their beginnings, of one beginning in order of events and fields.</summary>
    private static List<FieldSpan> Evidence(string text, ImmutableArray<EventCandidate> events)
    {
        var evidence = new List<FieldSpan>();
        for (var index = 0; index < events.Length; index++)
        {
            foreach (var field in Evidence(events[index]))
            {
                foreach (var span in field.Spans)
                {
                    if (span.Start >= 0 && span.End <= text.Length && !span.IsEmpty)
                    {
                        evidence.Add(new FieldSpan(span, field.Name, index + 1));
                    }
                }
            }
        }

        return [.. evidence.OrderBy(item => item.Span.Start)];
    }

    private static List<int> Cuts(List<FieldSpan> evidence)
    {
        var cuts = new List<int>(evidence.Count * 2);
        foreach (var item in evidence)
        {
            cuts.Add(item.Span.Start);
            cuts.Add(item.Span.End);
        }

        return Sorted(cuts);
    }

    private static List<int> EventsOf(List<FieldSpan> active, string field)
    {
        var events = new List<int>();
        foreach (var item in active)
        {
            if (item.Name == field)
            {
                events.Add(item.Event);
            }
        }

        return Sorted(events);
    }

    /// <summary>Sorts numbers and drops those that occur twice.</summary>
    private static List<int> Sorted(List<int> numbers)
    {
        numbers.Sort();
        var different = new List<int>(numbers.Count);
        foreach (var number in numbers)
        {
            if (different.Count == 0 || different[^1] != number)
            {
                different.Add(number);
            }
        }

        return different;
    }

    private static void Add(List<TextMark> marks, string text, TextSpan stretch, string field, List<int> events)
    {
        if (marks.Count > 0 && marks[^1] is var last && last.Span.End == stretch.Start && last.Field == field
            && last.Events.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(events)))
        {
            marks[^1] = last with { Span = last.Span.Cover(stretch) };
        }
        else if (!stretch.Of(text).IsWhiteSpace())
        {
            marks.Add(new TextMark(stretch, field, [.. events]));
        }
    }

    private static FieldSpans[] Evidence(EventCandidate candidate) =>
    [
        new("title", candidate.Title.Spans), new("start", candidate.Start.Spans), new("end", candidate.End?.Spans ?? []),
        new("location", candidate.Location?.Spans ?? []), new("online", candidate.Online?.Spans ?? []),
        new("rrule", candidate.RecurrenceRule?.Spans ?? []), new("status", candidate.Status?.Spans ?? []),
        new("movedFrom", candidate.MovedFrom?.Spans ?? []), new("organizer", candidate.Organizer?.Spans ?? []),
        new("registrationDeadline", candidate.RegistrationDeadline?.Spans ?? []), new("price", candidate.Price?.Spans ?? []),
        new("registrationContact", candidate.RegistrationContact?.Spans ?? []),
        new("languages", candidate.Languages?.Spans ?? []), new("stepFree", candidate.StepFree?.Spans ?? []),
    ];

    // Classes: queries over values of our own are compiled when the verb runs, not ahead.
    private sealed record FieldSpans(string Name, ImmutableArray<TextSpan> Spans);

    private sealed record FieldSpan(TextSpan Span, string Name, int Event);
}
