using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the points of a programme: lines below a dated one that each begin with their hour.</summary>
/// <remarks>
/// What is set out with an hour of its own is an event; what a sentence tells of the day is not. The agenda of
/// one meeting, with its breaks, stays what it is.
/// </remarks>
internal sealed class ProgrammeFinder(Reading reading, DatedLines lines)
{
    private const int FewestPoints = 3;

    // Lines that tell more of a point stand between it and the next.
    private const int MostLinesBetween = 4;
    private const int MostLinesBelow = 5;

    /// <summary>Adds the points to the dates of a text, both in order of the text.</summary>
    public List<Anchor> AddTo(List<Anchor> anchors)
    {
        List<Anchor>? all = null;
        var next = 0;
        for (var sentence = 0; sentence < reading.Source.Sentences.Count && anchors.Count > 0; sentence++)
        {
            while (next < anchors.Count && anchors[next].Sentence <= sentence)
            {
                all?.Add(anchors[next]);
                next++;
            }

            if (next == 0 || anchors[next - 1].Sentence == sentence || !IsPointLine(sentence))
            {
                continue;
            }

            var end = EndOfRun(sentence, next < anchors.Count ? anchors[next].Sentence : int.MaxValue,
                out var points, out var isAgenda);
            if (points >= FewestPoints && !isAgenda && IsHead(anchors[next - 1], sentence))
            {
                all ??= anchors.GetRange(0, next);
                Add(all, anchors[next - 1], sentence, end);
            }

            sentence = end - 1;
        }

        return all ?? anchors;
    }

    private void Add(List<Anchor> all, Anchor head, int first, int end)
    {
        // "Dorffest am 11. Juni", and below it "14 Uhr Begrüßung": that is when the fest begins.
        var isStart = !HasTime(head.Sentence);
        for (var sentence = first; sentence < end; sentence++)
        {
            if (!IsPointLine(sentence))
            {
                continue;
            }

            var range = reading.Source.Sentences[sentence];
            var time = reading.FragmentsOf(sentence)[0];
            var isPoint = !isStart && TimeRoles.Of(reading.Tokens, range, time, null) is TimeRole.Plain;
            isStart = false;
            var isBare = !NamesSomething(time.End, sentence);
            var below = isBare ? sentence + 1 : sentence;
            if (!isPoint || below >= end || (isBare && IsPointLine(below))
                || (isBare && !NamesSomething(reading.Source.Sentences[below].First, below)))
            {
                continue;
            }

            all.Add(new Anchor(sentence, head.Date,
                new ResolvedDate(head.StartsOn, head.IsYearAssumed, head.IsMismatch, false))
            {
                First = range.First,
                LeadFirst = range.First,
                End = reading.Source.Sentences[below].End,
                IsItem = true,
                IsDateAbove = true,
                PartOf = head,
            });
        }
    }

    /// <summary>Counts the lines that begin with an hour, up to a date or to lines of something else.</summary>
    private int EndOfRun(int first, int stop, out int points, out bool isAgenda)
    {
        (points, isAgenda) = (0, false);
        var last = first;
        for (var sentence = first; sentence < Math.Min(stop, reading.Source.Sentences.Count)
            && sentence - last <= MostLinesBetween && !HasDate(sentence); sentence++)
        {
            if (IsPointLine(sentence))
            {
                (last, points) = (sentence, points + 1);
            }

            isAgenda |= IsAgenda(sentence);
        }

        return Math.Min(last + 2, Math.Min(stop, reading.Source.Sentences.Count));
    }

    private bool IsPointLine(int sentence) =>
        lines.StartsWithTime(sentence)
            && reading.FragmentsOf(sentence)[0] is { HasDate: false, Kind: not FragmentKind.Recurrence };

    private static bool IsHead(Anchor anchor, int sentence) =>
        anchor.Date.HasDate && !anchor.Date.Date.IsWeekdayOnly && anchor.LastDay is null
            && sentence - anchor.Sentence <= MostLinesBelow;

    private bool NamesSomething(int first, int sentence)
    {
        var end = reading.Source.Sentences[sentence].End;
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: true } or { IsQuoted: true })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgenda(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at].IsWord && TimeWords.Agenda.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDate(int sentence)
    {
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate || fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasTime(int sentence)
    {
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }
}
