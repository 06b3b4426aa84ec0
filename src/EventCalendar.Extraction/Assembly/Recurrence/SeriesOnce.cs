using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells the next day of a festival from a rhythm: "Das Fest beginnt am Samstag. Sonntags geht es weiter."
/// </summary>
internal static class SeriesOnce
{
    private const int SentencesAround = 14;
    private const int MostDays = 3;

    /// <summary>Gives the drafts that mean one day that day.</summary>
    public static void Mark(Reading reading, List<Anchor> anchors, List<SeriesDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { HasRhythm: false, Pattern: { Unit: RecurrenceUnit.Week, Interval: 1, Weekdays: [var day] } }
                && draft.Words.End - draft.Words.First == 1 && GoesOn(reading, draft))
            {
                draft.OnceOn = Next(anchors, draft, day);
            }
        }
    }

    private static bool GoesOn(Reading reading, SeriesDraft draft)
    {
        return reading.Tokens.Has(SeriesWords.GoingOn, draft.First, draft.End);
    }

    private static LocalDate? Next(List<Anchor> anchors, SeriesDraft draft, IsoDayOfWeek weekday)
    {
        var at = Search.First(anchors, draft.First, static anchor => anchor.First) - 1;
        if (at < 0 || draft.Sentence - anchors[at].Sentence > SentencesAround)
        {
            return null;
        }

        var day = (anchors[at].LastDay ?? anchors[at].StartsOn).PlusDays(-1).Next(weekday);
        return Period.DaysBetween(anchors[at].StartsOn, day) is > 0 and <= MostDays ? day : null;
    }
}
