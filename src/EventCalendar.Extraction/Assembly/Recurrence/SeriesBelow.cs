using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Gives the lines below a weekday the rhythm of its line: "montags:" above "10 Uhr Gymnastik" and "14 Uhr
/// Skat", "Dienstags: 15–16 Uhr Minis" above "16.15–17.45 Uhr Schüler".
/// </summary>
internal sealed class SeriesBelow(Reading reading, SeriesDraft draft)
{
    private const int MostLines = 12;
    private const int LongestLine = 24;

    // "mit Kinderbetreuung" below the line of a group.
    private const int LongestRest = 8;

    // A bullet, and "ab" or "von".
    private const int LongestLead = 2;

    /// <summary>Adds a series for each line below that has an hour and a name of its own.</summary>
    /// <returns>Whether the line of the weekday is but a heading of them.</returns>
    public bool Add(Anchor anchor, List<Anchor> anchors, List<Anchor> added)
    {
        if (anchor.Series is not { Pattern.Unit: RecurrenceUnit.Week } || anchor.Sentence != draft.Sentence
            || Lead(draft.Words.First) is var head && head < 0 || !MayBeAbove(out var hasHour))
        {
            return false;
        }

        // What stands above is that of the line before.
        if (added is [.., { IsDateAbove: true } above] && above.End == head)
        {
            (anchor.First, anchor.LeadFirst, anchor.IsItem) = (head, head, true);
        }

        var (rows, end) = (0, LineEnd(draft.Words.End));
        for (var at = reading.FragmentFrom(end); at < reading.Fragments.Count && rows < MostLines; at++)
        {
            ref readonly var time = ref reading.Fragments[at];
            if (time.HasDate || time.Kind == FragmentKind.Recurrence)
            {
                break;
            }

            if (time.First < end || !time.HasTime)
            {
                continue;
            }

            var first = Lead(time.First);
            if (first < end || first - end > LongestRest || !IsRow(time, out var last))
            {
                break;
            }

            var sentence = SentenceSearch.At(reading.Source, reading.Tokens[first].Start);
            anchor.End = Math.Min(anchor.End, first);
            var row = anchor.WithWords(sentence, first, last);
            (row.IsItem, row.Series) = (true, anchor.Series);
            Forget(sentence, anchors);
            added.Add(row);
            (rows, end) = (rows + 1, last);
        }

        anchor.IsItem |= rows > 0;
        return rows > 0 && !hasHour;
    }

    /// <summary>
    /// Says whether a line is a weekday and nothing more, or has its hour right behind it.
    /// </summary>
    private bool MayBeAbove(out bool hasHour)
    {
        hasHour = false;
        var end = LineEnd(draft.Words.End);
        for (var at = draft.Words.End; at < end; at++)
        {
            if (reading.FragmentAt(at) is { } fragment)
            {
                return hasHour = fragment.HasTime;
            }

            if (reading.Tokens[at].IsWord && !TimeWords.Cues.Contains(reading.Tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"16.15–17.45 Uhr Schüler": a name behind the hour, and neither a day nor an end.</summary>
    private bool IsRow(Fragment time, out int end)
    {
        end = LineEnd(time.End);
        for (var at = time.End; at < end; at++)
        {
            if (reading.FragmentAt(at) is { } other
                && (other.HasDate || other.Kind == FragmentKind.Recurrence))
            {
                return false;
            }
        }

        var name = time.End;
        while (name < end && !reading.Tokens[name].IsWord)
        {
            name++;
        }

        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[time.First].Start);
        return name < end && end - time.End <= LongestLine && reading.Tokens[name].IsCapitalized
            && !RoleWords.End.Contains(reading.Tokens[name])
            && !RoleWords.Doors.Contains(reading.Tokens[name])
            && TimeRoles.Of(reading.Tokens, reading.Source.Sentences[sentence], time, null)
                is TimeRole.Plain;
    }

    /// <summary>Finds the first token of the line of a token that stands at its head; -1 if it does not.</summary>
    private int Lead(int token)
    {
        for (var at = token; at >= Math.Max(0, token - LongestLead); at--)
        {
            if (at == 0 || reading.Tokens[at].Breaks > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private int LineEnd(int token)
    {
        var end = token;
        while (end < reading.Tokens.Count && reading.Tokens[end].Breaks == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>What was read at the line as a point of another day is this one.</summary>
    private static void Forget(int sentence, List<Anchor> anchors)
    {
        for (var at = Search.From(anchors, sentence + 1) - 1; at >= Search.From(anchors, sentence); at--)
        {
            if (anchors[at].IsDateAbove)
            {
                anchors.RemoveAt(at);
            }
        }
    }
}
