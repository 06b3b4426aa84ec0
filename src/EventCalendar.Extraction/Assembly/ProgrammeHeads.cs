namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the day to which the lines of a programme belong that begin with their hours.</summary>
internal static class ProgrammeHeads
{
    private const int MostLinesBelow = 5;

    /// <summary>Finds the day above the lines; "heute gute Arbeit" said by the way is none.</summary>
    public static Anchor? Find(Reading reading, List<Anchor> anchors, int next, int sentence)
    {
        var at = next - 1;
        while (at > 0 && anchors[at].Date.Date.DayOffset == 0 && !reading.HasTime(anchors[at].Sentence))
        {
            at--;
        }

        return IsHead(anchors[at], sentence) ? anchors[at] : null;
    }

    private static bool IsHead(Anchor anchor, int sentence) =>
        anchor.Date.HasDate && !anchor.Date.Date.IsWeekdayOnly && anchor.LastDay is null
            && sentence - anchor.Sentence <= MostLinesBelow;
}
