using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// The words with which a date, time or recurrence can begin, so that all others are passed over at once.
/// </summary>
internal static class TemporalWords
{
    // "alle vierzehn Tage", "am jeweils ersten Montag": the plainer word follows at once or behind few
    // others.
    private const int Reach = 4;

    private static readonly string[] Sections =
    [
        "months", "weekdays", "weekday-abbreviations", "weekday-adverbs", "relative-days", "next-words",
            "this-words", "past-words", "next-week",
        "every", "always", "daily-words", "workday-words", "fortnightly-words", "ordinals", "numbers",
            "noon-words", "temporal-starts",
        "eves", "relative-adjectives", "following-words", "second-next-words",
        "rhythm-words", "even-words", "odd-words", "one-time-words", "count-every", "weekend-words",
            "weekday-plurals", "rhythm-nouns", "count-words", "week-nouns", "advent-weekdays", "named-days",
                "sunday-stems",
    ];

    private static readonly WordList Words = FirstWords();

    private static readonly WordList Units = LexiconData.List("temporal-units");
    private static readonly WordList Weak = LexiconData.List("weak-temporal-starts");

    /// <summary>Says whether a date, time or recurrence can begin at a token.</summary>
    public static bool CanBegin(TokenReader tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        return token.IsNumber
            || (token.IsWord && IsTemporal(token) && (!Weak.Contains(token) || IsFollowed(tokens, at)));
    }

    private static bool IsTemporal(in Token token) =>
        Words.Contains(token)
            || (token.Text.Length > 8 && token.Key.IsKnown
                && (Weekdays.TryFind(token, out _) || Weekdays.TryFindAdverb(token, out _)))
            || (token.Key.Word == 0 && IsGenitive(token.Text));

    /// <summary>"des Volkstrauertags", "des Palmsonntages"</summary>
    private static bool IsGenitive(ReadOnlySpan<char> word) =>
        word is [.., 's'] && (IsWhole(word[..^1]) || (word is [.., 'e', 's'] && IsWhole(word[..^2])));

    private static bool IsWhole(ReadOnlySpan<char> word) =>
        Vocabulary.Instance.WordNumber(word) is > 0 and var number
            && Words.ContainsWord(number);


    /// <summary>
    /// "in drei Wochen", "am ersten Montag", "ein Uhr": most other "in", "am" and "ein" begin nothing.
    /// </summary>
    private static bool IsFollowed(TokenReader tokens, int at)
    {
        // "SO.: Kräuterspaziergang": the name of a weekday, before a word that no list has.
        var mayBeWeekday = tokens[at].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[at], out _);
        for (var next = at + 1; next <= at + Reach; next++)
        {
            ref readonly var token = ref tokens[next];
            if (token.IsNumber || Units.Contains(token)
                || (token.IsWord && ((mayBeWeekday && token.Key.Word == 0) || IsTemporal(token))
                    && !Weak.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static WordList FirstWords()
    {
        var words = new List<string>();
        foreach (var section in Sections)
        {
            foreach (var entry in LexiconData.Entries(section))
            {
                var end = entry.AsSpan().IndexOfAny('=', ' ');
                words.Add(end < 0 ? entry : entry[end] == ' ' ? Vocabulary.FirstWord(entry) : entry[..end]);
            }
        }

        return new WordList(words);
    }
}
