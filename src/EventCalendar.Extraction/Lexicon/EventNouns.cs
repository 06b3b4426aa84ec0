using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Nouns that name what takes place.</summary>
internal static class EventNouns
{
    private static readonly WordList All = LexiconData.List("event-nouns");
    private static readonly WordList Traps = LexiconData.List("event-noun-traps");
    private static readonly WordList Generic = LexiconData.List("generic-event-nouns");
    private static readonly WordList EnglishNouns = LexiconData.List("english-events");
    private static readonly WordList DayNouns = LexiconData.List("day-nouns");
    private static readonly WordList Feminine = LexiconData.List("feminine-events");
    private static readonly WordList Neuter = LexiconData.List("neuter-events");

    /// <summary>Says whether a word names something that takes place, in any case and number.</summary>
    public static bool IsEventNoun(Token token)
    {
        if (!token.IsWord || token.Text.Length < 2 || Weekdays.TryFind(token.Text, out _) || Months.TryFind(token.Text, out _))
        {
            return false;
        }

        // English writes its nouns small; German ones are capitalized.
        if (!token.IsCapitalized)
        {
            return EnglishNouns.Contains(token.Text);
        }

        var word = token.Text;
        return IsNoun(word) || (Stem(word, 1) is { } one && IsNoun(one)) || (Stem(word, 2) is { } two && IsNoun(two));
    }

    /// <summary>Says whether an event is named at a token; "Tag der Archive" is one, "Tag" alone is not.</summary>
    public static bool IsAt(TokenReader tokens, int at) =>
        IsEventNoun(tokens[at]) || (tokens[at].IsCapitalized && DayNouns.Contains(tokens[at].Text) && tokens[at + 1].Text is "der" or "des" && tokens[at + 1].Breaks == 0
            && !(tokens[at - 1].IsWord && tokens[at - 1].Text is "dem" or "am" or "jeden" or "diesem"));

    /// <summary>Says whether the noun is an English one, before which names stand without an article.</summary>
    public static bool IsEnglish(string word) => EnglishNouns.Contains(word);

    /// <summary>Says whether the word alone leaves open what takes place.</summary>
    public static bool IsGeneric(string word) =>
        Generic.Contains(word) || (Stem(word, 1) is { } one && Generic.Contains(one)) || (Stem(word, 2) is { } two && Generic.Contains(two));

    /// <summary>Returns the ending of an adjective before the noun when nothing stands before it: "-e", "-es", "-er".</summary>
    public static string AdjectiveEnding(string word) =>
        Feminine.EndingOf(word) > 0 ? "e" : Neuter.EndingOf(word) > 0 ? "es" : "er";

    private static bool IsNoun(string word) => All.Contains(word) && !Traps.Contains(word);

    /// <summary>Takes an ending of case or number off: "Sitzungen", "Konzertes", "Treffens".</summary>
    private static string? Stem(string word, int length)
    {
        if (word.Length < 6 + length)
        {
            return null;
        }

        var isEnding = length == 1 ? word[^1] is 's' or 'e' or 'n' : word.AsSpan()[^2..] is "es" or "en";
        return isEnding ? word[..^length] : null;
    }
}
