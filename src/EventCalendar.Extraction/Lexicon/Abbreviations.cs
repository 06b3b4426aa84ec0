namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words that are written with a full stop inside a sentence.</summary>
internal static class Abbreviations
{
    private static readonly WordList All = LexiconData.List("abbreviations");

    /// <summary>Says whether the folded word is one, without its full stop.</summary>
    public static bool Contains(in Text.Token word) => All.Contains(word);
}
