using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Numbers written as words.</summary>
internal static class Numbers
{
    private static readonly WordMap Cardinals = LexiconData.Map("numbers");
    private static readonly WordMap OrdinalsByWord = LexiconData.Map("ordinals");

    /// <summary>Finds the value of "zwei" and the like.</summary>
    public static bool TryFind(in Token word, out int value) => Cardinals.TryFind(word, out value);

    /// <summary>Finds the value of "zwei" in a folded part of a word.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out int value) => Cardinals.TryFind(word, out value);

    /// <summary>Finds the value of "zweiten" and the like; -1 for the last.</summary>
    public static bool TryFindOrdinal(in Token word, out int value) =>
        OrdinalsByWord.TryFind(word, out value);
}
