using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of prices, registration, languages and access.</summary>
internal static class SlotWords
{
    public static readonly WordList Currencies = LexiconData.List("currencies");
    public static readonly WordList Prices = LexiconData.List("price-words");
    public static readonly WordList PriceParts = LexiconData.List("price-parts");
    public static readonly WordList Free = LexiconData.List("free-words");
    public static readonly WordList FreeOf = LexiconData.List("free-of");
    public static readonly WordList FreeBefore = LexiconData.List("free-before");
    public static readonly WordList Phones = LexiconData.List("contact-phones");
    public static readonly WordList LanguageLabels = LexiconData.List("language-labels");
    public static readonly WordList LanguageLinks = LexiconData.List("language-links");
    public static readonly WordList LanguageTraps = LexiconData.List("language-traps");
    public static readonly WordList Interpreters = LexiconData.List("interpreters");
    public static readonly WordList SignLanguage = LexiconData.List("sign-language");
    public static readonly WordList StepFree = LexiconData.List("step-free");
    public static readonly WordList StepFreeBeforeRoom = LexiconData.List("step-free-before-room");
    public static readonly WordList RoomsReached = LexiconData.List("rooms-reached");
    public static readonly WordList Lifts = LexiconData.List("lifts");
    public static readonly WordList LiftThere = LexiconData.List("lift-there");
    public static readonly WordList Stairs = LexiconData.List("stairs");

    /// <summary>Gets words right before the stairs that are the only way.</summary>
    public static readonly WordList StairLeads = LexiconData.List("stair-leads");

    /// <summary>Gets denials right before a lift.</summary>
    public static readonly WordList NoLift = LexiconData.List("no-lift-words");

    /// <summary>Gets words behind "online": "online über Zoom".</summary>
    public static readonly WordList OnlineNext = LexiconData.List("online-next");

    /// <summary>Gets words right before a number to call.</summary>
    public static readonly WordList CallAt = LexiconData.List("call-at");

    /// <summary>Gets small words inside the name of a body: "Freunde der Kunst in Roth".</summary>
    public static readonly WordList NamePartLinks = LexiconData.List("name-part-links");

    /// <summary>Gets prepositions of the unit of a price: "pro Person".</summary>
    public static readonly WordList Per = LexiconData.List("price-per");

    /// <summary>Gets units of a price.</summary>
    public static readonly WordList Persons = LexiconData.List("price-units");

    /// <summary>Gets what a price is for.</summary>
    public static readonly WordList Entry = LexiconData.List("entry-nouns");

    /// <summary>Gets words of which one stands wherever the access to a place is told.</summary>
    public static readonly WordList Access =
        LexiconData.List("step-free", "step-free-before-room", "lifts", "stairs");

    /// <summary>Gets words with one of which each price begins that begins with no number.</summary>
    public static readonly WordList PriceStarts =
        LexiconData.List("currencies", "free-words", "free-before");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LanguagesByName =
        LexiconData.Lookup("languages");

    private static readonly WordList LanguageNames = LexiconData.List("languages");
    private static readonly List<string> LanguageEndings = LexiconData.Entries("language-endings");

    // By six bits of the first letter, a bit for six of the second.
    private static readonly ulong[] LanguageStarts = Starts();

    /// <summary>
    /// Finds the ISO 639 code of a language by its name in any case: "Türkisch", "türkischer".
    /// </summary>
    public static string? Language(in Token token)
    {
        var word = token.Text;
        if (word.Length < 2 || !MayBeLanguage(word))
        {
            return null;
        }

        if (IsLanguage(token.Key.Word))
        {
            return LanguagesByName[word];
        }

        foreach (var ending in LanguageEndings)
        {
            if (word.Length > ending.Length + 3 && word[^1] == ending[^1]
                && word.EndsWith(ending, StringComparison.Ordinal) && word[..^ending.Length] is var name
                && IsLanguage(Vocabulary.Instance.WordNumber(name)))
            {
                return LanguagesByName[name];
            }
        }

        return null;
    }

    /// <summary>Says whether a language begins with the first two letters; most words end here.</summary>
    private static bool MayBeLanguage(ReadOnlySpan<char> word) =>
        (LanguageStarts[word[0] & 0x3F] >> (word[1] & 0x3F) & 1) != 0;

    private static ulong[] Starts()
    {
        var starts = new ulong[64];
        foreach (var (name, _) in LexiconData.Pairs("languages"))
        {
            starts[name[0] & 0x3F] |= 1UL << (name[1] & 0x3F);
        }

        return starts;
    }

    private static bool IsLanguage(ushort word) => word != 0 && LanguageNames.ContainsWord(word);
}
