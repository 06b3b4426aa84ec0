namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of weeks, years and lengths of time.</summary>
internal static class PeriodWords
{
    public static readonly WordList Years = LexiconData.List("year-words");
    public static readonly WordList Centuries = LexiconData.List("century-words");
    public static readonly WordList ThisYear = LexiconData.List("this-year-words");
    public static readonly WordList BeforeYear = LexiconData.List("before-year");
    public static readonly WordList BeforeCount = LexiconData.List("before-count");

    /// <summary>Gets units whose middle or end is named: "Mitte der Woche".</summary>
    public static readonly WordList OfUnits = LexiconData.List("of-units");

    /// <summary>Gets words between "vor" and a number: "vor rund zwei Wochen".</summary>
    public static readonly WordList About = LexiconData.List("about-words");

    /// <summary>Gets nouns of time that goes on: "im Laufe des Tages".</summary>
    public static readonly WordList Courses = LexiconData.List("course-of");

    /// <summary>Gets words that begin a length of half a unit or less.</summary>
    public static readonly WordList Halves = LexiconData.List("half-words");

    private static readonly WordMap Decades = LexiconData.Map("decade-words");
    private static readonly WordMap Named = LexiconData.Map("period-names");
    private static readonly WordMap Steps = LexiconData.Map("period-steps");
    private static readonly WordMap Units = LexiconData.Map("span-units");
    private static readonly WordMap SpanNumbers = LexiconData.Map("span-numbers");

    /// <summary>Finds the decade of "siebziger".</summary>
    public static bool TryFindDecade(in Text.Token word, out int decade) => Decades.TryFind(word, out decade);

    /// <summary>
    /// Finds the code of "Wochenende" (0), "Vorjahr" (1), "Vormonat" (2), "Vorwoche" (3), "Jahresende" (4),
    /// "Mittagszeit" (5), "Vortag" (6).
    /// </summary>
    public static bool TryFindNamed(in Text.Token word, out int code) => Named.TryFind(word, out code);

    /// <summary>Finds how many units "letzten", "dieser" and "nächstes" go.</summary>
    public static bool TryFindStep(in Text.Token word, out int step) => Steps.TryFind(word, out step);

    /// <summary>Finds the unit of a length of time, 1 second to 8 decade.</summary>
    public static bool TryFindUnit(in Text.Token word, out int unit) => Units.TryFind(word, out unit);

    /// <summary>Finds a number in words.</summary>
    public static bool TryFindNumber(in Text.Token word, out int number) => SpanNumbers.TryFind(word,
        out number);
}
