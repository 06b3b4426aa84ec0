using System.Collections.Frozen;
using NodaTime;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Names, abbreviations and adverbs of weekdays.</summary>
internal static class Weekdays
{
    private static readonly FrozenDictionary<string, int> Names = LexiconData.Map("weekdays");
    private static readonly FrozenDictionary<string, int> Abbreviations = LexiconData.Map("weekday-abbreviations");
    private static readonly FrozenDictionary<string, int> Adverbs = LexiconData.Map("weekday-adverbs");
    private static readonly WordList Suffixes = LexiconData.List("weekday-suffixes");

    /// <summary>Finds a weekday by its full name, also in "Samstagabend".</summary>
    public static bool TryFind(string word, out IsoDayOfWeek day)
    {
        if (Names.TryGetValue(word, out var number))
        {
            day = (IsoDayOfWeek)number;
            return true;
        }

        day = IsoDayOfWeek.None;
        var ending = word.Length > 8 ? Suffixes.EndingOf(word) : 0;
        var stem = word.AsSpan(0, word.Length - ending);
        if (ending == 0 || !Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out number))
        {
            return false;
        }

        day = (IsoDayOfWeek)number;
        return true;
    }

    /// <summary>Finds a weekday by an abbreviation, which may as well be another word ("so", "do").</summary>
    public static bool TryFindAbbreviation(string word, out IsoDayOfWeek day)
    {
        var found = Abbreviations.TryGetValue(word, out var number) && number > 0;
        day = found ? (IsoDayOfWeek)number : IsoDayOfWeek.None;
        return found;
    }

    /// <summary>Finds a weekday by its adverb, such as "dienstags".</summary>
    public static bool TryFindAdverb(string word, out IsoDayOfWeek day)
    {
        var found = Adverbs.TryGetValue(word, out var number);
        day = found ? (IsoDayOfWeek)number : IsoDayOfWeek.None;
        return found;
    }
}
