namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// A tree of beginnings or endings that is walked once a word, however many lists ask for it.
/// </summary>
/// <remarks>
/// A row of children for each node, one for each letter that occurs in an affix; the walk is one look-up a
/// letter. Affixes have the numbers from 1 on, in the order in which they were given.
/// </remarks>
internal sealed class AffixTree
{
    // Latin, Greek, Cyrillic and Arabic letters lie below; no affix has others.
    private const int Letters = 0x700;
    private readonly byte[] columns = new byte[Letters];
    private readonly bool isBackward;
    private readonly int width;
    private readonly ushort[] children;
    private readonly ushort[] affixes;
    private readonly ushort[] inner;
    private readonly ushort[] shortestFirst;
    private readonly byte[] lengths;
    private int nodes = 1;

    /// <summary>Makes the tree of different affixes, walked from the first letter or from the last.</summary>
    public AffixTree(List<string> affixes, bool isBackward)
    {
        this.isBackward = isBackward;
        width = 1;
        var most = 1;
        foreach (var affix in affixes)
        {
            most += affix.Length;
            foreach (var letter in affix)
            {
                if (columns[letter] == 0)
                {
                    columns[letter] = checked((byte)width++);
                }
            }
        }

        children = new ushort[most * width];
        this.affixes = new ushort[most];
        lengths = new byte[affixes.Count + 1];
        for (var number = 1; number <= affixes.Count; number++)
        {
            lengths[number] = checked((byte)affixes[number - 1].Length);
            Add(affixes[number - 1], checked((ushort)number));
        }

        inner = new ushort[affixes.Count + 1];
        for (var number = 1; number <= affixes.Count; number++)
        {
            var affix = affixes[number - 1].AsSpan();
            inner[number] = Find(isBackward ? affix[1..] : affix[..^1]);
        }

        shortestFirst = ShortestFirst();
    }

    /// <summary>Gets the number behind that of the last affix.</summary>
    public int Count => lengths.Length;

    /// <summary>Gets the numbers of all affixes, those of the shortest first.</summary>
    public ReadOnlySpan<ushort> Numbers => shortestFirst;

    /// <summary>Gets the length of an affix.</summary>
    public byte LengthOf(ushort number) => lengths[number];

    /// <summary>Gets the number of the longest other affix inside this one; 0 if none.</summary>
    public ushort InnerOf(ushort number) => inner[number];

    /// <summary>
    /// Finds the number of the longest affix at the beginning of a word, or at its end; 0 if none.
    /// </summary>
    public ushort Find(ReadOnlySpan<char> word) => isBackward ? FindBackward(word) : FindForward(word);

    private ushort FindForward(ReadOnlySpan<char> word)
    {
        var node = 0;
        ushort best = 0;
        for (var at = 0; at < word.Length && (node = Child(node, word[at])) != 0; at++)
        {
            best = affixes[node] > 0 ? affixes[node] : best;
        }

        return best;
    }

    private ushort FindBackward(ReadOnlySpan<char> word)
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

    private void Add(string affix, ushort number)
    {
        var node = 0;
        for (var at = 0; at < affix.Length; at++)
        {
            var letter = isBackward ? affix[^(at + 1)] : affix[at];
            ref var child = ref children[(node * width) + columns[letter]];
            if (child == 0)
            {
                child = checked((ushort)nodes++);
            }

            node = child;
        }

        affixes[node] = number;
    }

    private ushort[] ShortestFirst()
    {
        var sorted = new ushort[lengths.Length - 1];
        var count = 0;
        for (var length = 0; count < sorted.Length; length++)
        {
            for (var number = 1; number < lengths.Length; number++)
            {
                if (lengths[number] == length)
                {
                    sorted[count++] = (ushort)number;
                }
            }
        }

        return sorted;
    }
}
