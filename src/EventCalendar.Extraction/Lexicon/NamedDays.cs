using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Finds days by name, such as "Pfingstmontag" or "3. Advent".</summary>
internal static class NamedDays
{
    private static readonly Dictionary<string,
        (string[] Words, NamedDay Day)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        LexiconData.Pairs("named-days")
            .Select(pair => (Words: Words(pair.Key), Day: new NamedDay(pair.Value)))
            .GroupBy(entry => entry.Words[0])
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Matches the longest name that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="end">Index behind the name.</param>
    public static NamedDay? Find(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at;
        if (at >= tokens.Length || !TryFirst(tokens[at].Text, out var entries))
        {
            return null;
        }

        foreach (var (words, day) in entries)
        {
            var length = 1;
            while (length < words.Length && at + length < tokens.Length
                && IsForm(tokens[at + length].Text, words[length]) && tokens[at + length].Breaks < 2)
            {
                length++;
            }

            if (length == words.Length)
            {
                end = at + length;
                return day;
            }
        }

        return null;
    }

    private static bool TryFirst(ReadOnlySpan<char> word, out (string[] Words, NamedDay Day)[] entries) =>
        ByFirstWord.TryGetValue(word, out entries!)
        || (word is [.., 's']
            && (ByFirstWord.TryGetValue(word[..^1], out entries!)
                || (word is [.., 'e', 's'] && ByFirstWord.TryGetValue(word[..^2], out entries!))));

    /// <summary>Says whether a word is the one of a name, also in the genitive: "des Palmsonntags".</summary>
    private static bool IsForm(ReadOnlySpan<char> word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) && word[name.Length..] is "" or "s" or "es";

    private static string[] Words(string name) => Tokenizer.Words(name.Replace('_', ' '));
}
