using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Names and abbreviations of months.</summary>
internal static class Months
{
    private static readonly WordMap NumbersByName = LexiconData.Map("months");
    private static readonly WordList English = LexiconData.List("english-months");

    /// <summary>Finds the number of a month, 1 to 12, by its folded name.</summary>
    public static bool TryFind(in Token word, out int month) => NumbersByName.TryFind(word, out month);

    /// <summary>Finds the number of a month by a folded word that need not be a token.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out int month) => NumbersByName.TryFind(word,
        out month);

    /// <summary>Says whether the name is used in English, where the day may follow it.</summary>
    public static bool IsEnglish(in Token word) => English.Contains(word);
}
