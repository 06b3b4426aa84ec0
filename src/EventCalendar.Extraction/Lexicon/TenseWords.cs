namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words that say whether a sentence speaks of what was or of what will be.</summary>
internal static class TenseWords
{
    public static readonly WordList Preterites = LexiconData.List("preterites");
    public static readonly WordList NoPreterites = LexiconData.List("no-preterites");
    public static readonly WordList PresentsInTen = LexiconData.List("presents-in-ten");
    public static readonly WordList PerfectAuxiliaries = LexiconData.List("perfect-auxiliaries");
    public static readonly WordList StateParticiples = LexiconData.List("state-participles");

    /// <summary>Gets what shops have without having done it: "hat täglich geöffnet".</summary>
    public static readonly WordList OpenParticiples = LexiconData.List("open-participles");

    /// <summary>Gets what tells of the past before a perfect: "muss sich ereignet haben".</summary>
    public static readonly WordList Modals = LexiconData.List("perfect-modals");
    public static readonly WordList Presents = LexiconData.List("present-finites");
    public static readonly WordList NoVerbs = LexiconData.List("no-clause-verbs");
}
