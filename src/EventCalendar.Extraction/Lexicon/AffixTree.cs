namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// A tree of beginnings or endings that is walked once a word, however many lists ask for it.
/// </summary>
/// <remarks>
/// A row of children for each node, one for each letter that occurs in an affix; the walk is one look-up a
/// letter.
/// </remarks>
internal sealed class AffixTree
{
    // Latin, Greek, Cyrillic and Arabic letters lie below; no affix has others.
    private const int Letters = 0x700;
    private readonly byte[] columns = new byte[Letters];
    private readonly int width;
    private readonly ushort[] children;
    private readonly ushort[] affixes;
    private int count = 1;

    /// <summary>
    /// Makes the tree of affixes with their numbers, walked from the first letter or from the last.
    /// </summary>
    public AffixTree(IReadOnlyCollection<KeyValuePair<string, ushort>> numbers, bool isBackward)
    {
        width = 1;
        foreach (var letter in numbers.SelectMany(pair => pair.Key).Distinct())
        {
            columns[letter] = checked((byte)width++);
        }

        var most = numbers.Sum(pair => pair.Key.Length) + 1;
        children = new ushort[most * width];
        affixes = new ushort[most];
        foreach (var (affix, number) in numbers)
        {
            Add(isBackward ? affix.Reverse() : affix, number);
        }
    }

    /// <summary>Finds the number of the longest affix at the beginning of a word; 0 if none.</summary>
    public ushort FindForward(ReadOnlySpan<char> word)
    {
        var node = 0;
        ushort best = 0;
        for (var at = 0; at < word.Length && (node = Child(node, word[at])) != 0; at++)
        {
            best = affixes[node] > 0 ? affixes[node] : best;
        }

        return best;
    }

    /// <summary>Finds the number of the longest affix at the end of a word; 0 if none.</summary>
    public ushort FindBackward(ReadOnlySpan<char> word)
    {
        var node = 0;
        ushort best = 0;
        for (var at = word.Length - 1; at >= 0 && (node = Child(node, word[at])) != 0; at--)
        {
            best = affixes[node] > 0 ? affixes[node] : best;
        }

        return best;
    }

    private int Child(int node, char letter) =>
        letter < Letters && columns[letter] is > 0 and var column ? children[(node * width) + column] : 0;

    private void Add(IEnumerable<char> letters, ushort affix)
    {
        var node = 0;
        foreach (var letter in letters)
        {
            ref var child = ref children[(node * width) + columns[letter]];
            if (child == 0)
            {
                child = checked((ushort)count++);
            }

            node = child;
        }

        affixes[node] = affix;
    }
}
