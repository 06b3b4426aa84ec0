using System.Runtime.CompilerServices;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// A row of bits for each word that was met, a bit for each list: whoever asks many lists about one word
/// looks at one place of memory and not at one of each list.
/// </summary>
/// <remarks>
/// Words that have the same number, beginning and ending are one class; the lexicon bounds what can be told
/// of them, so nothing of a text stays here. Reading takes no lock; a new class or list does.
/// </remarks>
internal static class WordClasses
{
    /// <summary>The words of a row. The last of its bits stands for all lists that have none.</summary>
    public const int RowLength = 20;

    /// <summary>The class of words that came when all rows were taken: all its bits are set.</summary>
    public const ushort Crowded = 1;

    // Of a vocabulary of 20,000 words and some thousand pairs of affixes texts say a part.
    private const int Most = 1 << 14;
    private const int Seats = Most * 2;
    private const int MostLists = (RowLength * 64) - 1;

    private static readonly Lock Gate = new();

    // The word, beginning and ending of a class with its number behind them, found by their hash.
    private static readonly ulong[] Known = new ulong[Seats];
    private static readonly List<WordKey> Classes = [default, default];
    private static readonly List<WordList> Lists = [];
    private static int listCount;
    private static bool isFull;

    /// <summary>Gets how many lists have bits in all rows.</summary>
    public static int ListCount => Volatile.Read(ref listCount);

    /// <summary>Gets the rows of all classes; that of class 0, which is in no list, stays empty.</summary>
    public static ulong[] Rows { get; } = NewRows();

    /// <summary>Finds the class of a word that is in a list or holds an affix.</summary>
    public static WordKey Key(ushort word, ushort beginning, ushort ending)
    {
        var parts = ((ulong)word << 48) | ((ulong)beginning << 32) | ((ulong)ending << 16);
        if (parts == 0)
        {
            return default;
        }

        for (var seat = Seat(parts); Volatile.Read(ref Known[seat]) is > 0 and var known;
            seat = (seat + 1) & (Seats - 1))
        {
            if ((known & ~0xFFFFUL) == parts)
            {
                return new WordKey(word, beginning, ending, unchecked((ushort)known));
            }
        }

        return Volatile.Read(ref isFull) ? new WordKey(word, beginning, ending, Crowded)
            : Add(parts, new WordKey(word, beginning, ending, Crowded));
    }

    /// <summary>
    /// Gives a list a bit in each row; returns its number, that of no bit if all are taken.
    /// </summary>
    public static int Add(WordList list)
    {
        lock (Gate)
        {
            var number = Lists.Count;
            if (number == MostLists)
            {
                return number;
            }

            Lists.Add(list);
            for (var row = Crowded + 1; row < Classes.Count; row++)
            {
                Set(row, number, list.Holds(Classes[row]));
            }

            Volatile.Write(ref listCount, Lists.Count);
            return number;
        }
    }

    /// <summary>Gets the row of a word.</summary>
    public static ReadOnlySpan<ulong> RowOf(WordKey key) => Rows.AsSpan(key.Class * RowLength, RowLength);

    /// <summary>Says whether the bit of a list is its own.</summary>
    public static bool IsOwn(int number) => number < MostLists;

    private static WordKey Add(ulong parts, WordKey key)
    {
        lock (Gate)
        {
            var seat = Seat(parts);
            for (; Known[seat] is > 0 and var known; seat = (seat + 1) & (Seats - 1))
            {
                if ((known & ~0xFFFFUL) == parts)
                {
                    return key with { Class = unchecked((ushort)known) };
                }
            }

            if (Classes.Count == Most)
            {
                // Then no thread waits for another any more.
                Volatile.Write(ref isFull, true);
                return key;
            }

            key = key with { Class = (ushort)Classes.Count };
            Classes.Add(key);
            for (var number = 0; number < Lists.Count; number++)
            {
                Set(key.Class, number, Lists[number].Holds(key));
            }

            Set(key.Class, MostLists, true);

            // The row is whole before anyone can find it.
            Volatile.Write(ref Known[seat], parts | key.Class);
            return key;
        }
    }

    private static void Set(int row, int number, bool isSet) =>
        Rows[(row * RowLength) + (number >> 6)] |= (isSet ? 1UL : 0) << (number & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Seat(ulong parts) =>
        (int)(unchecked(parts * 0x9E3779B97F4A7C15) >> 49) & (Seats - 1);

    private static ulong[] NewRows()
    {
        var rows = new ulong[Most * RowLength];
        rows.AsSpan(Crowded * RowLength, RowLength).Fill(ulong.MaxValue);
        return rows;
    }
}
