using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells several groups on one weekday apart: "Mo 17–18 Uhr Bambini, 18–19.30 Uhr E-Jugend", "freitags um
/// 17 Uhr die Kinder, um 18.30 Uhr die Jugend".
/// </summary>
internal sealed class SeriesRows(Reading reading, SeriesDraft draft)
{
    private const int MostRows = 12;
    private const int LongestName = 12;
    private const int LongestBracket = 20;

    /// <summary>Adds a series for each further hour that has a group of its own.</summary>
    public void Split(Anchor anchor, List<Anchor> anchors, List<Anchor> added)
    {
        if (anchor.Series is not { Pattern.Unit: RecurrenceUnit.Week } || draft.Words.First < anchor.First
            || HasPoints(anchors))
        {
            return;
        }

        Fragment? previous = null;
        var (last, end, rows) = (anchor, anchor.End, 0);
        for (var at = reading.FragmentFrom(draft.Words.End); at < reading.Fragments.Count
            && reading.Fragments[at].First < end && rows < MostRows; at++)
        {
            ref readonly var time = ref reading.Fragments[at];
            if (!time.HasTime)
            {
                if (time.HasDate || time.Kind == FragmentKind.Recurrence)
                {
                    return;
                }

                continue;
            }

            if (previous is not { } before)
            {
                if (!IsDirect(time))
                {
                    return;
                }
            }
            else if (RowFirst(before, time, last.End) is > 0 and var first)
            {
                last.End = first;
                last = anchor.WithWords(draft.Sentence, first, end);
                (last.IsItem, last.Series) = (true, anchor.Series);
                added.Add(last);
                rows++;
            }
            else
            {
                return;
            }

            previous = time;
        }
    }

    /// <summary>Says whether the hours of the day were told apart before.</summary>
    private bool HasPoints(List<Anchor> anchors)
    {
        for (var at = Search.From(anchors, draft.Sentence); at < anchors.Count
            && anchors[at].Sentence == draft.Sentence; at++)
        {
            if (anchors[at].IsDateAbove && anchors[at].Date.First == draft.Words.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the first hour stands right behind the weekday.</summary>
    private bool IsDirect(Fragment time)
    {
        for (var at = draft.Words.End; at < time.First; at++)
        {
            if (!(TimeWords.Cues.Contains(reading.Tokens[at])
                || reading.Tokens[at].Text is ":" or "," or "-" or "|"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds where the words of a second hour begin; 0 if it has no group of its own.</summary>
    private int RowFirst(Fragment before, Fragment time, int end)
    {
        var first = time.First;
        first -= TimeWords.Cues.Contains(reading.Tokens[first - 1]) ? 1 : 0;
        var separator = first - 1;
        if (first - before.End < 2 || NameEnd(before.End, separator) - before.End > LongestName
            || !IsSeparator(separator) || !NamesGroup(before.End, separator)
            || !NamesGroup(time.End, end)
            || TimeRoles.Of(reading.Tokens, reading.Source.Sentences[draft.Sentence], time, before)
                is not TimeRole.Plain)
        {
            return 0;
        }

        return first;
    }

    /// <summary>"Jungen (Leitung: Max Sommer, Jan Berg),": who leads a group is no part of its name.</summary>
    private int NameEnd(int first, int separator)
    {
        if (!reading.Tokens[separator - 1].Is(")"))
        {
            return separator;
        }

        var open = separator - 2;
        while (open > Math.Max(first, separator - LongestBracket) && !reading.Tokens[open].Is("("))
        {
            open--;
        }

        return reading.Tokens[open].Is("(") ? open : separator;
    }

    private bool IsSeparator(int at) =>
        reading.Tokens[at].Text is "," or ";" or "|" or "·" or "/" or "•" or "-" or "und" or "sowie" or "+";

    /// <summary>
    /// Says whether a name stands right behind an hour: a group in prose, anything in a timetable.
    /// </summary>
    private bool NamesGroup(int first, int end)
    {
        var at = first;
        while (at < end && (reading.Tokens[at].Text is ":" or "-" or "("
            || TimeWords.Articles.Contains(reading.Tokens[at])))
        {
            at++;
        }

        if (at >= end || !reading.Tokens[at].IsWord || reading.Tokens[at].Breaks > 0
            || RoleWords.Doors.Contains(reading.Tokens[at])
            || RoleWords.Begin.Contains(reading.Tokens[at]) || RoleWords.End.Contains(reading.Tokens[at]))
        {
            return false;
        }

        if (draft.IsScheduled && reading.Tokens[at].IsCapitalized)
        {
            return true;
        }

        for (; at < end && (reading.Tokens[at].IsWord || reading.Tokens[at].Is("-"))
            && reading.FragmentAt(at) is null; at++)
        {
            if (SeriesWords.Groups.Contains(reading.Tokens[at])
                || SeriesWords.Ages.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
