namespace EventCalendar.Extraction.Lexicon;

/// <summary>Articles, prepositions, conjunctions and auxiliaries by what they are asked for.</summary>
internal static class GrammarWords
{
    /// <summary>Gets articles of what something belongs to: "Haus der Kirche".</summary>
    public static readonly WordList Genitives = LexiconData.List("genitive-articles");

    /// <summary>
    /// Gets articles behind a preposition that says where or when: "an dem", "in der", "vor den".
    /// </summary>
    public static readonly WordList Datives = LexiconData.List("dative-articles");

    /// <summary>Gets articles behind a preposition before one thing: "in dem", "auf der".</summary>
    public static readonly WordList DativesOfOne = LexiconData.List("dative-articles-of-one");

    /// <summary>Gets articles before a day: "dem 3. Mai", "den 3. Mai".</summary>
    public static readonly WordList DateArticles = LexiconData.List("date-articles");

    /// <summary>Gets articles of who acts: "der Verein".</summary>
    public static readonly WordList Nominatives = LexiconData.List("nominative-articles");

    /// <summary>Gets articles behind a preposition that says where to: "in den Saal".</summary>
    public static readonly WordList Accusatives = LexiconData.List("goal-articles");

    /// <summary>Gets articles of something known, but for the genitive.</summary>
    public static readonly WordList Definites = LexiconData.List("definite-articles");

    /// <summary>Gets prepositions with the article of a goal or purpose.</summary>
    public static readonly WordList ToThe = LexiconData.List("to-the");

    /// <summary>Gets prepositions with the article right before a day.</summary>
    public static readonly WordList DayLeads = LexiconData.List("day-contractions");

    /// <summary>Gets words right before a day or the first of several.</summary>
    public static readonly WordList FirstDayLeads = LexiconData.List("first-day-leads");

    /// <summary>Gets prepositions right before an hour or the first of two.</summary>
    public static readonly WordList HourLeads = LexiconData.List("hour-leads");

    /// <summary>Gets prepositions right before the hour of a beginning.</summary>
    public static readonly WordList StartLeads = LexiconData.List("start-leads");

    /// <summary>Gets prepositions of what no longer holds.</summary>
    public static readonly WordList InsteadOf = LexiconData.List("instead-of-words");

    /// <summary>Gets prepositions of a goal: "in den Saal", "auf den Platz".</summary>
    public static readonly WordList GoalLeads = LexiconData.List("goal-leads");

    /// <summary>Gets prepositions of a place or, before another article, of the way there.</summary>
    public static readonly WordList WayLeads = LexiconData.List("way-leads");

    /// <summary>Gets the preposition of being inside, with an article or without.</summary>
    public static readonly WordList InLeads = LexiconData.List("in-leads");

    /// <summary>Gets prepositions of being inside or with somebody.</summary>
    public static readonly WordList InsideLeads = LexiconData.List("inside-leads");

    /// <summary>Gets the preposition of being with somebody or beside something.</summary>
    public static readonly WordList AtLeads = LexiconData.List("at-leads");

    /// <summary>Gets verbs of what something is.</summary>
    public static readonly WordList Are = LexiconData.List("are-words");

    /// <summary>Gets genitives before a unit of time: "des Monats", "dieses Jahres".</summary>
    public static readonly WordList OfThis = LexiconData.List("of-this-words");

    /// <summary>Gets words right before a date: a preposition with its article, or an article.</summary>
    public static readonly WordList DateLeads = LexiconData.List("date-leads");

    /// <summary>Gets verbs of what something was.</summary>
    public static readonly WordList Was = LexiconData.List("was-words");

    /// <summary>Gets conjunctions between things of one kind.</summary>
    public static readonly WordList Joining = LexiconData.List("joining-words");

    /// <summary>Gets conjunctions that add one more.</summary>
    public static readonly WordList Adding = LexiconData.List("adding-words");

    /// <summary>Gets conjunctions between two days.</summary>
    public static readonly WordList AndOr = LexiconData.List("and-or");

    /// <summary>Gets articles of something not known yet.</summary>
    public static readonly WordList Indefinites = LexiconData.List("one-articles");

    /// <summary>Gets articles that make a weekday behind them any one.</summary>
    public static readonly WordList AnyOfDays = LexiconData.List("any-day-articles");

    /// <summary>Gets conjunctions of a contrast.</summary>
    public static readonly WordList But = LexiconData.List("but-words");

    /// <summary>Gets verbs between an event and its day or hour: "Die Probe ist am 3. Mai".</summary>
    public static readonly WordList DateVerbs = LexiconData.List("date-verbs");
}
