namespace EventCalendar.Extraction.Lexicon;

/// <summary>The words with which a date, time or recurrence can begin, so that all others are passed over at once.</summary>
internal static class TemporalWords
{
    private static readonly string[] Sections =
    [
        "months", "weekdays", "weekday-abbreviations", "weekday-adverbs", "relative-days", "next-words", "this-words", "past-words", "next-week",
        "every", "always", "daily-words", "workday-words", "fortnightly-words", "ordinals", "numbers", "noon-words", "temporal-starts",
        "relative-adjectives", "following-words", "second-next-words",
    ];

    private static readonly WordList Words = new(
        [.. Sections.SelectMany(LexiconData.Entries).Concat(LexiconData.Entries("named-days")).Select(entry => entry.Split('=', ' ')[0])]);

    /// <summary>Says whether a folded word can begin one.</summary>
    public static bool CanBegin(in Text.Token word) => Words.Contains(word) || (word.Text.Length > 8 && Weekdays.TryFind(word, out _));
}
