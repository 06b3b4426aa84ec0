namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of things other than events that fall out, and of the new day noted behind an event.</summary>
internal static class OffWords
{
    /// <summary>Gets things that fall out without an event being off.</summary>
    public static readonly WordList OffThings = LexiconData.List("off-things");

    /// <summary>Gets words right before the noun that falls out.</summary>
    public static readonly WordList SubjectLeads = LexiconData.List("subject-leads");

    /// <summary>Gets prepositions of the reason why something falls out: "aufgrund der Sperrung".</summary>
    public static readonly WordList Governing = LexiconData.List("off-reason-leads");

    /// <summary>Gets nouns of one new day in brackets behind the event: "(neuer Termin!)".</summary>
    public static readonly WordList NotedDays = LexiconData.List("noted-day-nouns");
}
