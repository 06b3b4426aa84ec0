using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Finds days by name, such as "Pfingstmontag" or "3. Advent".</summary>
internal static class NamedDays
{
    // The names of more words first.
    private static readonly Dictionary<string, List<Name>>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        Load();

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

        foreach (var name in entries)
        {
            var words = name.Words;
            var length = 1;
            while (length < words.Length && at + length < tokens.Length
                && IsForm(tokens[at + length].Text, words[length]) && tokens[at + length].Breaks < 2)
            {
                length++;
            }

            if (length == words.Length)
            {
                end = at + length;
                return name.Day;
            }
        }

        return null;
    }

    private static bool TryFirst(ReadOnlySpan<char> word, out List<Name> entries) =>
        ByFirstWord.TryGetValue(word, out entries!)
        || (word is [.., 's']
            && (ByFirstWord.TryGetValue(word[..^1], out entries!)
                || (word is [.., 'e', 's'] && ByFirstWord.TryGetValue(word[..^2], out entries!))));

    /// <summary>Says whether a word is the one of a name, also in the genitive: "des Palmsonntags".</summary>
    private static bool IsForm(ReadOnlySpan<char> word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) && word[name.Length..] is "" or "s" or "es";

    private static Dictionary<string, List<Name>>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var names = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        foreach (var (key, code) in LexiconData.Pairs("named-days"))
        {
            var name = new Name(Tokenizer.Words(key), new NamedDay(code));
            if (!names.TryGetValue(name.Words[0], out var others))
            {
                names[name.Words[0]] = others = [];
            }

            var at = others.Count;
            while (at > 0 && others[at - 1].Words.Length < name.Words.Length)
            {
                at--;
            }

            others.Insert(at, name);
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Name(string[] Words, NamedDay Day);
}
