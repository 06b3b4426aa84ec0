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

    /// <summary>Gets verbs of the past that take a participle with them.</summary>
    public static readonly WordList PastFinites = LexiconData.List("past-finites");

    /// <summary>
    /// Gets verbs whose participle tells what something is and not what was: "ist geöffnet".
    /// </summary>
    public static readonly WordList StateVerbs = LexiconData.List("state-verbs");

    /// <summary>Gets words behind a day that is the first of more: "vom 3. Mai an".</summary>
    public static readonly WordList BehindFrom = LexiconData.List("behind-from");

    /// <summary>Gets verbs of the past that look like participles.</summary>
    public static readonly WordList PastInGe = LexiconData.List("past-in-ge");

    /// <summary>Gets conjunctions behind which another verb may govern.</summary>
    public static readonly WordList ClauseJoints = LexiconData.List("clause-joints");

    /// <summary>
    /// Gets verbs that end what is put in between of how it was told: "wie im Blatt zu lesen war".
    /// </summary>
    public static readonly WordList ToldVerbs = LexiconData.List("told-verbs");

    /// <summary>Gets verbs of how something was printed: "nicht wie im Blatt steht".</summary>
    public static readonly WordList Stood = LexiconData.List("stood-verbs");
}
