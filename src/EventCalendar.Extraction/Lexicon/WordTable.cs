using System.Numerics;
using System.Runtime.InteropServices;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>The numbers of all words, found by a hash that is cheap for words of a few letters.</summary>
/// <remarks>
/// Open addressing with a table at most half full, in fact a third: words that are in no list, most of a
/// text, end at once.
/// </remarks>
internal sealed class WordTable
{
    // Where a word stands in the letters of all and, above it, a part of its hash: other words are mostly
    // told apart by that, and the whole table stays near the processor.
    private const uint Place = 0xFFFFF;

    // A word begins at an even place, behind its number and its length.
    private const int Head = 2;
    private const int UsualLength = 8;
    private readonly uint[] slots;
    private readonly string[] words;
    private readonly int mask;
    private char[] letters;
    private int length = Head;

    /// <summary>Makes a table without words.</summary>
    /// <param name="most">How many words may be added; more would make it slow.</param>
    public WordTable(int most)
    {
        slots = new uint[BitOperations.RoundUpToPowerOf2((uint)most * 2)];
        words = new string[most + 1];
        letters = new char[(most + 1) * UsualLength];
        mask = slots.Length - 1;
    }

    /// <summary>Gets how many words there are; the number of the first is 1.</summary>
    public int Count { get; private set; }

    /// <summary>Gives a word a number, unless it has one.</summary>
    public ushort Add(string word)
    {
        ref var slot = ref slots[Slot(word, out var tag)];
        if (slot == 0)
        {
            words[++Count] = word;
            if (length + Head + word.Length > letters.Length)
            {
                Array.Resize(ref letters, (letters.Length * 2) + word.Length);
            }

            (letters[length], letters[length + 1]) = (checked((char)Count), (char)word.Length);
            word.CopyTo(letters.AsSpan(length + Head));
            slot = tag | ((uint)length / 2);
            length += Head + word.Length + (word.Length & 1);
            if (length / 2 > Place)
            {
                throw new InvalidOperationException("The lexicon has more letters than places for them.");
            }
        }

        return Number(slot);
    }

    /// <summary>Finds the number of a word; 0 if it has none.</summary>
    public ushort Find(ReadOnlySpan<char> word) => Number(slots[Slot(word, out _)]);

    /// <summary>Finds the string of a word; <c>null</c> if it is not here.</summary>
    public string? Known(ReadOnlySpan<char> word) => Find(word) is > 0 and var number ? words[number] : null;

    // The place before all words is that of none: its number is 0.
    private ushort Number(uint slot) => letters[(slot & Place) * 2];

    /// <summary>Finds the slot that holds a word, or the free one where it would stand.</summary>
    private int Slot(ReadOnlySpan<char> word, out uint tag)
    {
        var hash = Hash(word);
        tag = hash & ~Place;
        var at = (int)(hash & (uint)mask);
        while (slots[at] is > 0 and var slot
            && ((slot & ~Place) != tag || !IsAt((int)(slot & Place) * 2, word)))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private bool IsAt(int place, ReadOnlySpan<char> word) => letters[place + 1] == word.Length
        && word.SequenceEqual(letters.AsSpan(place + Head, word.Length));

    // The words of the table are known, so that nobody can choose words that meet in one slot by more than a
    // few.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = (ulong)word.Length;
            var bytes = MemoryMarshal.AsBytes(word);
            if (bytes.Length >= sizeof(ulong))
            {
                for (var at = sizeof(ulong); at < bytes.Length; at += sizeof(ulong))
                {
                    hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(bytes[(at - sizeof(ulong))..]));
                }

                // The last four letters, some of them perhaps once more.
                hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
            }
            else
            {
                foreach (var letter in word)
                {
                    hash = (hash << 16) ^ letter;
                }

                hash = Mixed(hash ^ ((ulong)word.Length << 48));
            }

            return (uint)(hash ^ (hash >> 32));
        }
    }

    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash *= 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 29);
        }
    }
}
