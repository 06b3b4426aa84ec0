using System.Collections.Frozen;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of one meaning: whole words, beginnings (<c>anmeld*</c>) and endings (<c>-fest</c>).</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly int shortestBeginning;
    private readonly int longestBeginning;
    private readonly int shortestEnding;
    private readonly int longestEnding;

    /// <summary>Sorts entries by their kind; an ending or beginning is a whole word as well.</summary>
    public WordList(IReadOnlyList<string> entries)
    {
        var starts = entries.Where(e => e.EndsWith('*')).Select(e => e[..^1]).ToArray();
        var ends = entries.Where(e => e.StartsWith('-')).Select(e => e[1..]).ToArray();
        var whole = entries.Where(e => !e.EndsWith('*') && !e.StartsWith('-'));
        words = Lookup([.. whole, .. starts, .. ends]);
        beginnings = Lookup(starts);
        endings = Lookup(ends);
        (shortestBeginning, longestBeginning) = Range(starts);
        (shortestEnding, longestEnding) = Range(ends);
    }

    /// <summary>Says whether a folded word is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        words.Contains(word) || HasBeginning(word) || EndingOf(word) > 0;

    /// <summary>Returns the length of the longest ending that a longer word has, 0 if none.</summary>
    public int EndingOf(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(longestEnding, word.Length); length >= shortestEnding; length--)
        {
            if (endings.Contains(word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    private bool HasBeginning(ReadOnlySpan<char> word)
    {
        for (var length = shortestBeginning; length <= Math.Min(longestBeginning, word.Length); length++)
        {
            if (beginnings.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string[] entries) =>
        entries.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static (int Shortest, int Longest) Range(string[] entries) =>
        entries.Length == 0 ? (1, 0) : (entries.Min(e => e.Length), entries.Max(e => e.Length));
}
