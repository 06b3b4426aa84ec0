using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Names of towns.</summary>
internal static class Towns
{
    private static readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        LexiconData.Entries("towns")
            .Select(Tokenizer.Words)
            .GroupBy(words => words[0])
            .ToDictionary(
                group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the index behind the longest town name at a token, or the token itself if there is none.</summary>
    public static int EndOf(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || !tokens[at].IsCapitalized || !ByFirstWord.TryGetValue(tokens[at].Text, out var names))
        {
            return at;
        }

        foreach (var words in names)
        {
            var length = 1;
            while (length < words.Length && at + length < tokens.Length && tokens[at + length].Is(words[length]))
            {
                length++;
            }

            if (length == words.Length)
            {
                return at + length;
            }
        }

        return at;
    }
}
