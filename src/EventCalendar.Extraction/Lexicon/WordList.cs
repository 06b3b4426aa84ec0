using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// Words of one meaning: whole words, beginnings (<c>anmeld*</c>) and endings (<c>-fest</c>).
/// </summary>
internal sealed class WordList
{
    private readonly ulong[] words;
    private readonly ulong[]? beginnings;
    private readonly byte[]? endings;

    /// <summary>Sorts entries by their kind; an ending or beginning is a whole word as well.</summary>
    public WordList(IReadOnlyList<string> entries)
    {
        var vocabulary = Vocabulary.Instance;
        words = Bits(vocabulary.WordCount);
        foreach (var entry in entries)
        {
            Set(words, vocabulary.WordNumber(Vocabulary.Word(entry)));
        }

        var starts = entries.Where(e => e.EndsWith('*')).Select(Vocabulary.Word)
            .ToHashSet(StringComparer.Ordinal);
        if (starts.Count > 0)
        {
            beginnings = Bits(vocabulary.Beginnings.Count + 1);
            foreach (var (beginning, number) in vocabulary.Beginnings)
            {
                if (LongestIn(starts, beginning.Length, length => beginning[..length]) > 0)
                {
                    Set(beginnings, number);
                }
            }
        }

        var ends = entries.Where(e => e.Length > 1 && e[0] == '-').Select(Vocabulary.Word)
            .ToHashSet(StringComparer.Ordinal);
        if (ends.Count > 0)
        {
            endings = new byte[vocabulary.Endings.Count + 1];
            foreach (var (ending, number) in vocabulary.Endings)
            {
                endings[number] = (byte)LongestIn(ends, ending.Length, length => ending[^length..]);
            }
        }
    }

    /// <summary>Says whether a token is one of these.</summary>
    public bool Contains(in Token token) => Contains(token.Key);

    /// <summary>Says whether a folded word is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(Vocabulary.Instance.Find(word));

    /// <summary>Says whether a word that was looked up is one of these.</summary>
    public bool Contains(WordKey key) =>
        IsSet(words, key.Word) || (beginnings is not null && IsSet(beginnings, key.Beginning))
            || (endings is not null && endings[key.Ending] > 0);

    /// <summary>Returns the length of the longest ending of the list that a word has, 0 if none.</summary>
    public int EndingOf(ReadOnlySpan<char> word) =>
        endings is null ? 0 : EndingOf(Vocabulary.Instance.Find(word));

    /// <summary>
    /// Returns the length of the longest ending of the list that a word which was looked up has, 0 if none.
    /// </summary>
    public int EndingOf(WordKey key) => endings is null ? 0 : endings[key.Ending];

    /// <summary>Returns the length of the longest ending of the list that a token has, 0 if none.</summary>
    public int EndingOf(in Token token) => endings is null ? 0 : endings[token.Key.Ending];

    private static ulong[] Bits(int count) => new ulong[(count + 63) / 64];

    private static void Set(ulong[] bits, int at) => bits[at >> 6] |= 1UL << (at & 63);

    private static bool IsSet(ulong[] bits, int at) => (bits[at >> 6] >> (at & 63) & 1) != 0;

    private static int LongestIn(HashSet<string> known, int longest, Func<int, string> affix)
    {
        for (var length = longest; length > 0; length--)
        {
            if (known.Contains(affix(length)))
            {
                return length;
            }
        }

        return 0;
    }
}
