using System.Numerics;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// A tree of beginnings or endings that is walked once a word, however many lists ask for it.
/// </summary>
/// <remarks>
/// The children of a node stand side by side in the order of their columns, so that the bits below that of a
/// letter count to its child: all of it stays near the processor. Affixes have the numbers from 1 on, in the
/// order in which they were given.
/// </remarks>
internal sealed class AffixTree
{
    // Latin, Greek, Cyrillic and Arabic letters lie below; no affix has others.
    private const int Letters = 0x700;
    private const int Columns = 64;

    // Several letters may have one column; children that meet in it are a chain.
    private readonly byte[] columns = new byte[Letters];
    private readonly Node[] nodes;
    private readonly bool isBackward;
    private readonly ushort[] inner;
    private readonly ushort[] shortestFirst;
    private readonly byte[] lengths;

    /// <summary>Makes the tree of different affixes, walked from the first letter or from the last.</summary>
    public AffixTree(List<string> affixes, bool isBackward)
    {
        this.isBackward = isBackward;
        var isKnown = new bool[Letters];
        var (most, known) = (1, 0);
        foreach (var affix in affixes)
        {
            most += affix.Length;
            foreach (var letter in affix)
            {
                if (!isKnown[letter])
                {
                    isKnown[letter] = true;
                    columns[letter] = (byte)(known++ % Columns);
                }
            }
        }

        var draft = new Draft(most);
        lengths = new byte[affixes.Count + 1];
        for (var number = 1; number <= affixes.Count; number++)
        {
            lengths[number] = checked((byte)affixes[number - 1].Length);
            draft.Add(affixes[number - 1], checked((ushort)number), isBackward);
        }

        nodes = draft.Pack(columns);
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
            best = nodes[node].Affix > 0 ? nodes[node].Affix : best;
        }

        return best;
    }

    private ushort FindBackward(ReadOnlySpan<char> word)
    {
        var node = 0;
        ushort best = 0;
        for (var at = word.Length - 1; at >= 0 && (node = Child(node, word[at])) != 0; at--)
        {
            best = nodes[node].Affix > 0 ? nodes[node].Affix : best;
        }

        return best;
    }

    /// <summary>Finds the child of a node at a letter; 0 if it has none there.</summary>
    private int Child(int node, char letter)
    {
        if (letter >= Letters)
        {
            return 0;
        }

        ref readonly var parent = ref nodes[node];
        var bit = 1UL << columns[letter];
        if ((parent.Columns & bit) == 0)
        {
            return 0;
        }

        var child = parent.First + BitOperations.PopCount(parent.Columns & (bit - 1));
        while (child != 0 && nodes[child].Letter != letter)
        {
            child = nodes[child].Next;
        }

        return child;
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

    private struct Node
    {
        /// <summary>The columns in which it has children; the first of each stand side by side.</summary>
        public ulong Columns;

        /// <summary>The child of the lowest column.</summary>
        public ushort First;

        /// <summary>The number of the affix that ends here; 0 if none does.</summary>
        public ushort Affix;

        /// <summary>The letter that leads to it.</summary>
        public char Letter;

        /// <summary>Another child of its parent in the same column; 0 if there is none.</summary>
        public ushort Next;
    }

    /// <summary>A tree while it grows: each node with its first child and its next sibling.</summary>
    private sealed class Draft(int most)
    {
        private readonly int[] children = new int[most];
        private readonly int[] siblings = new int[most];
        private readonly char[] letters = new char[most];
        private readonly ushort[] affixes = new ushort[most];
        private int count = 1;

        public void Add(string affix, ushort number, bool isBackward)
        {
            var node = 0;
            for (var at = 0; at < affix.Length; at++)
            {
                var letter = isBackward ? affix[^(at + 1)] : affix[at];
                var child = children[node];
                while (child != 0 && letters[child] != letter)
                {
                    child = siblings[child];
                }

                if (child == 0)
                {
                    child = count++;
                    (letters[child], siblings[child], children[node]) = (letter, children[node], child);
                }

                node = child;
            }

            affixes[node] = number;
        }

        public Node[] Pack(byte[] columns)
        {
            var packed = new Node[count];
            var sources = new int[count];
            var next = 1;
            for (var node = 0; node < count; node++)
            {
                packed[node].First = checked((ushort)next);
                for (var child = children[sources[node]]; child != 0; child = siblings[child])
                {
                    packed[node].Columns |= 1UL << columns[letters[child]];
                }

                next += BitOperations.PopCount(packed[node].Columns);
                for (var child = children[sources[node]]; child != 0; child = siblings[child])
                {
                    var bit = 1UL << columns[letters[child]];
                    var at = packed[node].First + BitOperations.PopCount(packed[node].Columns & (bit - 1));
                    if (sources[at] != 0)
                    {
                        // Behind the first of its column.
                        var chained = next++;
                        packed[chained].Next = packed[at].Next;
                        packed[at].Next = checked((ushort)chained);
                        at = chained;
                    }

                    sources[at] = child;
                    (packed[at].Letter, packed[at].Affix) = (letters[child], affixes[child]);
                }
            }

            return packed;
        }
    }
}
