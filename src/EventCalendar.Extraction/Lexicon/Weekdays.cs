using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Names, abbreviations and adverbs of weekdays.</summary>
internal static class Weekdays
{
    private static readonly WordMap Names = LexiconData.Map("weekdays");
    private static readonly WordMap Abbreviations = LexiconData.Map("weekday-abbreviations");
    private static readonly WordMap Adverbs = LexiconData.Map("weekday-adverbs");
    private static readonly WordList AdverbSuffixes = LexiconData.List("weekday-adverb-suffixes");
    private static readonly WordMap Parts = LexiconData.Map("day-parts");
    private static readonly WordMap Plurals = LexiconData.Map("weekday-plurals");
    private static readonly WordList Suffixes = LexiconData.List("weekday-suffixes");

    /// <summary>Finds a weekday by its full name, also in "Samstagabend".</summary>
    public static bool TryFind(in Token word, out IsoDayOfWeek day)
    {
        if (Names.TryFind(word, out var number))
        {
            day = (IsoDayOfWeek)number;
            return true;
        }

        day = IsoDayOfWeek.None;
        var ending = word.Text.Length > 8 ? Suffixes.EndingOf(word) : 0;
        if (ending == 0 || !Names.TryFind(word.Text[..^ending], out number))
        {
            return false;
        }

        day = (IsoDayOfWeek)number;
        return true;
    }

    /// <summary>Finds a weekday by a folded word that need not be a token.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out IsoDayOfWeek day)
    {
        var found = Names.TryFind(word, out var number);
        day = found ? (IsoDayOfWeek)number : IsoDayOfWeek.None;
        return found;
    }

    /// <summary>Finds the part of the day that "Samstagabend" says, 0 if none.</summary>
    public static int PartOf(in Token word) =>
        // "Sonnabend" is a day and no evening.
        word.Text.Length > 8 && !Names.TryFind(word, out _) && Suffixes.EndingOf(word) is > 0 and var length
            && Parts.TryFind(word.Text[^length..], out var part) ? part : 0;

    /// <summary>Finds a weekday by an abbreviation, which may as well be another word ("so", "do").</summary>
    public static bool TryFindAbbreviation(in Token word, out IsoDayOfWeek day)
    {
        var found = Abbreviations.TryFind(word, out var number) && number > 0;
        day = found ? (IsoDayOfWeek)number : IsoDayOfWeek.None;
        return found;
    }

    /// <summary>Finds a weekday by its adverb, such as "dienstags" or "sonntagmorgens".</summary>
    public static bool TryFindAdverb(in Token word, out IsoDayOfWeek day)
    {
        if (Adverbs.TryFind(word, out var number))
        {
            day = (IsoDayOfWeek)number;
            return true;
        }

        var ending = word.Text.Length > 10 ? AdverbSuffixes.EndingOf(word) : 0;
        day = IsoDayOfWeek.None;
        return ending > 0 && TryFind(word.Text[..^ending], out day);
    }

    /// <summary>Finds a weekday by its plural, such as "Dienstagen" and "Samstagabende".</summary>
    public static bool TryFindPlural(in Token word, out IsoDayOfWeek day)
    {
        var isFound = Plurals.TryFind(word, out var number);
        day = isFound ? (IsoDayOfWeek)number : IsoDayOfWeek.None;
        return isFound;
    }
}
