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

        return found;
    }

    private void Add(List<SeriesDraft> found, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (found.Count > 0 && found[^1].Sentence == anchor.Sentence)
        {
            return;
        }

        found.Add(new SeriesDraft(anchor.Sentence, anchor.Date, new RecurrencePattern(RecurrenceUnit.Week, 1,
            WeekdayGroup.List(1 << (int)anchor.Date.Date.Weekday), []))
        {
            First = range.First,
            End = range.End,
            HasWeekdayFromDate = true,
            HasRhythm = true,
            Spans = { reading.Source.Span(anchor.Date.First, anchor.Date.End) },
        });
    }

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
