using System.Runtime.Intrinsics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Temporal;

/// <summary>
/// What lists have a word of some tokens side by side: most lists have none, and one look tells so.
/// </summary>
/// <remarks>Remembers the blocks asked for last, each in a slot of its own.</remarks>
internal sealed class TokenBlocks
{
    /// <summary>How many tokens a block has; a power of two.</summary>
    public const int Length = 16;

    // A power of two.
    private const int Slots = 128;
    private readonly int[] blocks = new int[Slots];
    private readonly ulong[] rows = new ulong[Slots * WordClasses.RowLength];
    private int lists;
    private bool isUsed;

    /// <summary>Says whether a list may have a word of a block; if not, it has none.</summary>
    public bool MayHold(WordList words, ReadOnlySpan<Token> tokens, int block)
    {
        if (lists != WordClasses.ListCount)
        {
            // A list that is new stands in no row that was made before it.
            Forget();
            (lists, isUsed) = (WordClasses.ListCount, true);
        }

        var slot = block & (Slots - 1);
        var row = rows.AsSpan(slot * WordClasses.RowLength, WordClasses.RowLength);

        // Numbers begin at 1.
        if (blocks[slot] != block + 1)
        {
            blocks[slot] = block + 1;
            row.Clear();
            var first = block * Length;
            foreach (ref readonly var token in tokens[first..Math.Min(first + Length, tokens.Length)])
            {
                if (token.Key.IsKnown)
                {
                    Add(row, WordClasses.RowOf(token.Key));
                }
            }
        }

        return words.MayHold(row);
    }

    /// <summary>Forgets the blocks of a text.</summary>
    public void Forget()
    {
        if (isUsed)
        {
            blocks.AsSpan().Clear();
            rows.AsSpan().Clear();
            (lists, isUsed) = (0, false);
        }
    }

    private static void Add(Span<ulong> row, ReadOnlySpan<ulong> further)
    {
        for (var at = 0; at < WordClasses.RowLength; at += Vector128<ulong>.Count)
        {
            (Vector128.Create<ulong>(row[at..]) | Vector128.Create(further[at..])).CopyTo(row[at..]);
        }
    }
}
