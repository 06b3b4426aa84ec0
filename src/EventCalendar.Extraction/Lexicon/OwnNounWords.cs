namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of clauses that say what takes place, whatever its noun.</summary>
internal static class OwnNounWords
{
    public static readonly WordList SubjectVerbs = LexiconData.List("own-subject-verbs");
    public static readonly WordList ObjectVerbs = LexiconData.List("own-object-verbs");
    public static readonly WordList LeadVerbs = LexiconData.List("own-lead-verbs");
    public static readonly WordList Leads = LexiconData.List("own-leads");
    public static readonly WordList Standing = LexiconData.List("own-standing-verbs");
    public static readonly WordList Plans = LexiconData.List("own-plans");
    public static readonly WordList GoingVerbs = LexiconData.List("own-going-verbs");
    public static readonly WordList GoalVerbs = LexiconData.List("own-goal-verbs");
    public static readonly WordList Held = LexiconData.List("own-held-participles");
    public static readonly WordList Again = LexiconData.List("own-again-words");
    public static readonly WordList NextVerbs = LexiconData.List("own-next-verbs");
    public static readonly WordList GuestVerbs = LexiconData.List("own-guest-verbs");
    public static readonly WordList Traps = LexiconData.List("own-noun-traps");
}
