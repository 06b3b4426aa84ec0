namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of plays, films and talks, and of what they are about.</summary>
internal static class StageWords
{
    /// <summary>
    /// Gets words of a sentence that says which work is shown: "bringt … auf die Bühne", "Vorhang auf für".
    /// </summary>
    public static readonly WordList Shows = LexiconData.List("show-signs");

    /// <summary>Gets nouns of a stage that a call opens: "Bühne frei für die Laien" names no event.</summary>
    public static readonly WordList Stages = LexiconData.List("called-stages");

    /// <summary>Gets words that open it.</summary>
    public static readonly WordList Calls = LexiconData.List("stage-calls");

    /// <summary>Gets what a work stands on: "Auf dem Spielplan steht „Nordwind“".</summary>
    public static readonly WordList Programmes = LexiconData.List("programme-nouns");

    /// <summary>Gets verbs behind it.</summary>
    public static readonly WordList ProgrammeVerbs = LexiconData.List("programme-verbs");

    /// <summary>Gets prepositions of what something is about: "Um Moore geht es".</summary>
    public static readonly WordList AboutLeads = LexiconData.List("about-leads");

    /// <summary>Gets verbs behind it.</summary>
    public static readonly WordList AboutVerbs = LexiconData.List("about-verbs");

    /// <summary>Gets what stands before that which is shown: "zeigt im Café „Luise“ seine Bilder".</summary>
    public static readonly WordList ShownArticles = LexiconData.List("shown-articles");
}
