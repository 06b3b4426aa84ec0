using System.Collections.Frozen;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Numbers written as words.</summary>
internal static class Numbers
{
    private static readonly FrozenDictionary<string, int> Cardinals = LexiconData.Map("numbers");
    private static readonly FrozenDictionary<string, int> OrdinalsByWord = LexiconData.Map("ordinals");

    /// <summary>Finds the value of "zwei" and the like.</summary>
    public static bool TryFind(string word, out int value) => Cardinals.TryGetValue(word, out value);

    /// <summary>Finds the value of "zweiten" and the like; -1 for the last.</summary>
    public static bool TryFindOrdinal(string word, out int value) => OrdinalsByWord.TryGetValue(word, out value);
}
