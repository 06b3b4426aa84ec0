using System.Numerics;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>The numbers of all words, found by a hash that is cheap for words of a few letters.</summary>
/// <remarks>
/// Open addressing with a table at most a quarter full: words that are in no list, most of a text, end at
/// once.
/// </remarks>
internal sealed class WordTable
{
    private readonly (string? Word, ushort Number)[] slots;
    private readonly int mask;

    /// <summary>Makes a table without words.</summary>
    /// <param name="most">How many words may be added; more would make it slow.</param>
    public WordTable(int most)
    {
        slots = new (string?, ushort)[BitOperations.RoundUpToPowerOf2((uint)most * 4)];
        mask = slots.Length - 1;
    }

    /// <summary>Gets how many words there are; the number of the first is 1.</summary>
    public int Count { get; private set; }

    /// <summary>Gives a word a number, unless it has one.</summary>
    public ushort Add(string word)
    {
        ref var slot = ref slots[Slot(word)];
        if (slot.Word is null)
        {
            slot = (word, checked((ushort)++Count));
        }

        return slot.Number;
    }

    /// <summary>Finds the number of a word; 0 if it has none.</summary>
    public ushort Find(ReadOnlySpan<char> word) => slots[Slot(word)].Number;

    /// <summary>Finds the string of a word; <c>null</c> if it is not here.</summary>
    public string? Known(ReadOnlySpan<char> word) => slots[Slot(word)].Word;

    /// <summary>Finds the slot that holds a word, or the free one where it would stand.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var at = Hash(word) & mask;
        while (slots[at].Word is { } known && !word.SequenceEqual(known))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    // The words of the table are known, so that nobody can choose words that meet in one slot by more than a
    // few.
    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = (uint)word.Length;
            foreach (var letter in word)
            {
                hash = (BitOperations.RotateLeft(hash, 5) ^ letter) * 0x9E3779B1;
            }

            return (int)(hash >> 8);
        }
    }
}
