namespace EventCalendar.Extraction.Lexicon;

/// <summary>Articles, conjunctions and prepositions that say where a sentence ends.</summary>
internal static class SmallWords
{
    private static readonly WordList LeadsOnWords = LexiconData.List("leads-on");
    private static readonly WordList Starts = LexiconData.List("sentence-starters");
    private static readonly WordList OrdinalFollowers = LexiconData.List("followers-of-ordinal");
    private static readonly WordList Conjunctions = LexiconData.List("conjunctions");

    /// <summary>Says whether a line that ends in this word goes on in the next.</summary>
    public static bool LeadsOn(in Text.Token word) => LeadsOnWords.Contains(word);

    /// <summary>Says whether a capitalised form of this word mostly begins a sentence.</summary>
    public static bool StartsSentence(in Text.Token word) => Starts.Contains(word);

    /// <summary>Says whether "3." before this word is part of the sentence.</summary>
    public static bool FollowsOrdinal(in Text.Token word) =>
        OrdinalFollowers.Contains(word) || Months.TryFind(word, out _);

    /// <summary>
    /// Says whether "und" or the like begins here, so that a hyphen before it ends an elliptic word.
    /// </summary>
    public static bool StartsConjunction(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 8 && char.IsLetter(text[end]))
        {
            end++;
        }

        return Conjunctions.Contains(text[at..end]);
    }
}
