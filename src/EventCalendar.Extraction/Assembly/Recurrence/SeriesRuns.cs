using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells the daily hours of an event of several days from hours of opening.</summary>
internal static class SeriesRuns
{
    private const int Reach = 2;
    private const int MostDays = 16;

    /// <summary>
    /// "Markt vom 3. bis 5. Mai. Täglich 11 bis 20 Uhr": the days of a short run stand right above.
    /// </summary>
    public static bool IsOfRun(Reading reading, List<Anchor> anchors, SeriesDraft draft)
    {
        if (draft.Pattern.Unit != RecurrenceUnit.Day || !reading.HasTime(draft.Sentence))
        {
            return false;
        }

        for (var at = Search.From(anchors, draft.Sentence - Reach);
            at < anchors.Count && anchors[at].Sentence <= draft.Sentence; at++)
        {
            if (IsShort(anchors[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a run is one that daily hours in a sentence below it belong to.</summary>
    public static bool IsAbove(SeriesDate date, SeriesDraft draft) =>
        draft.Pattern.Unit == RecurrenceUnit.Day && date.Anchor is { } anchor && IsShort(anchor)
            && draft.Sentence - date.Sentence is > 0 and <= Reach;

    private static bool IsShort(Anchor anchor) =>
        anchor is { LastDay: { } last, Time: null, Series: null }
            && NodaTime.Period.DaysBetween(anchor.StartsOn, last) < MostDays;
}
