namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Tells what a list of days is called where the names stand behind their days.</summary>
internal static class ListedDayTitles
{
    /// <summary>
    /// "14. April: Wanderung, 16. Juni und 11. August: Trauercafé": what stands before a list of days is that
    /// of the day before, where a name stands behind the list.
    /// </summary>
    /// <param name="reading">The text.</param>
    /// <param name="titles">Finds titles.</param>
    /// <param name="anchor">The day.</param>
    /// <param name="title">The name found for it.</param>
    /// <param name="isAlone">Whether it is the only event of the text.</param>
    /// <returns>The name behind the list; <c>null</c> if the one found holds.</returns>
    public static FoundTitle? Find(Reading reading, TitleFinder titles, Anchor anchor, FoundTitle? title,
        bool isAlone)
    {
        if (anchor is not { LastOfList: { } last, MakesUpFor: null } || title is null
            || anchor.LeadFirst <= reading.Source.Sentences[anchor.Sentence].First
            || reading.TokenAt(title.Span.Start) is var at
            && (at < anchor.LeadFirst || at >= anchor.Date.First))
        {
            return null;
        }

        return titles.Find(last, isAlone) is { } behind
            && reading.TokenAt(behind.Span.Start) >= last.Date.End ? behind : null;
    }
}
