namespace EventCalendar.Extraction.Lexicon;

/// <summary>A tree of beginnings or endings that is walked once a word, however many lists ask for it.</summary>
/// <remarks>A node is a child index, a sibling index and a character; the root's children are found directly.</remarks>
internal sealed class AffixTree
{
    // Latin, Greek, Cyrillic and Arabic letters lie below; others are found among the siblings.
    private const int DirectLetters = 0x700;
    private readonly ushort[] roots = new ushort[DirectLetters];
    private readonly List<(char Letter, ushort Child, ushort Next, ushort Affix)> nodes = [default];
    private ushort others;

    /// <summary>Adds an affix, its letters in the order in which they are walked.</summary>
    public void Add(IEnumerable<char> letters, ushort affix)
    {
        ushort node = 0;
        foreach (var letter in letters)
        {
            node = Child(node, letter) is > 0 and var known ? known : AddChild(node, letter);
        }

        nodes[node] = nodes[node] with { Affix = affix };
    }

    /// <summary>Finds the longest affix at the beginning of a word.</summary>
    public ushort FindForward(ReadOnlySpan<char> word)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes);
        ushort node = 0;
        ushort best = 0;
        foreach (var letter in word)
        {
            node = Child(all, node, letter);
            if (node == 0)
            {
                break;
            }

            best = all[node].Affix > 0 ? all[node].Affix : best;
        }

        return best;
    }

    /// <summary>Finds the longest affix at the end of a word.</summary>
    public ushort FindBackward(ReadOnlySpan<char> word)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes);
        ushort node = 0;
        ushort best = 0;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            node = Child(all, node, word[at]);
            if (node == 0)
            {
                break;
            }

            best = all[node].Affix > 0 ? all[node].Affix : best;
        }

        return best;
    }

    private ushort Child(ushort node, char letter) =>
        Child(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes), node, letter);

    private ushort Child(ReadOnlySpan<(char Letter, ushort Child, ushort Next, ushort Affix)> all, ushort node, char letter)
    {
        if (node == 0 && letter < DirectLetters)
        {
            return roots[letter];
        }

        var child = node == 0 ? others : all[node].Child;
        while (child > 0 && all[child].Letter != letter)
        {
            child = all[child].Next;
        }

        return child;
    }

    private ushort AddChild(ushort node, char letter)
    {
        var added = checked((ushort)nodes.Count);
        if (node == 0 && letter < DirectLetters)
        {
            roots[letter] = added;
            nodes.Add((letter, 0, 0, 0));
        }
        else if (node == 0)
        {
            nodes.Add((letter, 0, others, 0));
            others = added;
        }
        else
        {
            nodes.Add((letter, 0, nodes[node].Child, 0));
            nodes[node] = nodes[node] with { Child = added };
        }

        return added;
    }
}
