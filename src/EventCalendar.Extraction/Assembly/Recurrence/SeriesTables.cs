using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds the lines of a timetable: "Trainingszeiten" and below it "Mo 17–18 Uhr Kinderturnen".
/// </summary>
internal sealed class SeriesTables(Reading reading, List<Anchor> anchors)
{
    private const int FewestLines = 2;
    private const int LinesBetween = 3;
    private const int SentencesAbove = 3;
    private const int LongestHeading = 12;
    private const int LongestLabel = 6;

    /// <summary>Lists a weekly series for each line of the timetables of a text.</summary>
    public List<SeriesDraft> Find()
    {
        var found = new List<SeriesDraft>();
        for (var at = 0; at < anchors.Count;)
        {
            var end = at;
            while (end < anchors.Count && IsLine(anchors[end])
                && (end == at || anchors[end].Sentence - anchors[end - 1].Sentence <= LinesBetween))
            {
                end++;
            }

            if (end - at >= FewestLines && IsBelowHeading(anchors[at].Sentence))
            {
                for (var index = at; index < end; index++)
                {
                    Add(found, anchors[index]);
                }
            }

            at = Math.Max(end, at + 1);
        }

        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            Labelled(found, sentence);
        }

        return found;
    }

    /// <summary>"Training: Mo 17–18 Uhr (Minis), Mi 18–19.30 Uhr (Jugend)"</summary>
    private void Labelled(List<SeriesDraft> found, int sentence)
    {
        var fragments = reading.FragmentsOf(sentence);
        if (fragments.Length < 4 || !IsBareWeekday(fragments[0]) || !fragments[1].HasTime
            || !reading.Tokens[fragments[0].First - 1].Is(":")
            || !IsLabel(reading.Source.Sentences[sentence].First, fragments[0].First - 1))
        {
            return;
        }

        var first = found.Count;
        for (var at = 0; at + 1 < fragments.Length; at++)
        {
            if (fragments[at].HasDate && !IsBareWeekday(fragments[at]))
            {
                found.RemoveRange(first, found.Count - first);
                return;
            }

            if (IsBareWeekday(fragments[at]) && fragments[at + 1].HasTime)
            {
                if (found.Count > first)
                {
                    found[^1].End = fragments[at].First;
                }

                found.Add(Make(sentence, fragments[at], fragments[at].First,
                    reading.Source.Sentences[sentence].End));
            }
        }
    }

    private bool IsLabel(int first, int colon)
    {
        for (var at = colon - 1; at >= Math.Max(first, colon - LongestLabel); at--)
        {
            if (SeriesWords.ScheduleLabels.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBareWeekday(Fragment fragment) =>
        fragment.Kind == FragmentKind.Date
        && fragment.Date is { IsWeekdayOnly: true, WeekOffset: null, IsNext: false };

    private void Add(List<SeriesDraft> found, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (found.Count > 0 && found[^1].Sentence == anchor.Sentence)
        {
            return;
        }

        found.Add(Make(anchor.Sentence, anchor.Date, range.First, range.End));
    }

    private SeriesDraft Make(int sentence, Fragment weekday, int first, int end) => new(sentence, weekday,
        new RecurrencePattern(RecurrenceUnit.Week, 1, WeekdayGroup.List(1 << (int)weekday.Date.Weekday), []))
    {
        First = first,
        End = end,
        HasWeekdayFromDate = true,
        HasRhythm = true,
        Spans = { reading.Source.Span(weekday.First, weekday.End) },
    };

    /// <summary>A line that begins with a weekday and an hour.</summary>
    private bool IsLine(Anchor anchor)
    {
        if (!anchor.IsItem || anchor.Date.Date is not { IsWeekdayOnly: true, WeekOffset: null, IsNext: false }
            || anchor.LastDay is not null)
        {
            return false;
        }

        foreach (var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.HasDate && fragment.Date.IsCalendarDay)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBelowHeading(int sentence)
    {
        for (var above = sentence - 1; above >= 0 && above >= sentence - SentencesAbove; above--)
        {
            var range = reading.Source.Sentences[above];
            if (HasDate(above) || range.Count > LongestHeading)
            {
                return false;
            }

            for (var at = range.First; at < range.End; at++)
            {
                if (SeriesWords.ScheduleHeads.Contains(reading.Tokens[at])
                    || (TimeWords.Every.Contains(reading.Tokens[at])
                        && SeriesWords.Weeks.Contains(reading.Tokens[at + 1])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasDate(int sentence)
    {
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && !fragment.Date.IsMonthOnly)
            {
                return true;
            }
        }

        return false;
    }
}
