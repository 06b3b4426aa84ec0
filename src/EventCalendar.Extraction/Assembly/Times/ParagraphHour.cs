namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Gives the dates of a paragraph the one hour that stands above them: "Gegessen wird von 12 bis 13 Uhr. Das
/// nächste Mal ist am 2. März, dann am 23. März."
/// </summary>
internal static class ParagraphHour
{
    // So far above its dates an hour is not sought.
    private const int MostSentencesAbove = 8;

    /// <summary>Shares the hours of all paragraphs.</summary>
    public static void Share(Reading reading, List<Anchor> anchors, TimeBinder binder)
    {
        for (var first = 0; first < anchors.Count;)
        {
            var paragraph = reading.Source.Sentences[anchors[first].Sentence].Paragraph;
            var end = first;
            var isOpen = true;
            for (; end < anchors.Count
                && reading.Source.Sentences[anchors[end].Sentence].Paragraph == paragraph; end++)
            {
                isOpen &= anchors[end] is { Time: null, Doors: null, LastDay: null, IsItem: false } date
                    && (date.Series is not null || date.Date.Date.IsCalendarDay);
            }

            if (isOpen && Above(reading, anchors[first].Sentence, binder) is { } sentence)
            {
                for (var at = first; at < end; at++)
                {
                    binder.BindRule(anchors[at], sentence);
                }
            }

            first = end;
        }
    }

    /// <summary>Finds the one sentence above that names an hour, and nothing else of its own.</summary>
    private static int? Above(Reading reading, int sentence, TimeBinder binder)
    {
        int? found = null;
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        for (var above = sentence - 1; above >= 0 && above >= sentence - MostSentencesAbove
            && reading.Source.Sentences[above].Paragraph == paragraph; above--)
        {
            if (!reading.HasTime(above))
            {
                continue;
            }

            if (found is not null || binder.HasOwnDate(above) || reading.SignsOf(above) is
            { IsOpeningHours: true } or { IsPast: true } or { IsRegistration: true }
                or { IsOtherDeadline: true } or { IsClosed: true } or { IsService: true } or { IsJob: true })
            {
                return null;
            }

            found = above;
        }

        return found;
    }
}
