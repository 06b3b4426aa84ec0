using System.Numerics;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What was found in the sentences around the one that is being read.</summary>
/// <remarks>
/// Every event looks some sentences up and down; a slot for each of the last few sentences is enough to find
/// nothing twice, and takes the same memory for a note and for a book.
/// </remarks>
internal sealed class SentenceCache<T>(int sentences)
{
    // More than any search looks back; a power of two.
    private const int MostSlots = 128;
    private readonly (int Sentence, T Found)[] slots =
        new (int, T)[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(sentences, 1, MostSlots))];

    /// <summary>Sets what was found in a sentence.</summary>
    public T this[int sentence]
    {
        set => slots[sentence & (slots.Length - 1)] = (sentence + 1, value);
    }

    /// <summary>Gets what was found in a sentence, if it was looked for lately.</summary>
    public bool TryGetValue(int sentence, out T found)
    {
        (var known, found) = slots[sentence & (slots.Length - 1)];
        return known == sentence + 1;
    }
}
