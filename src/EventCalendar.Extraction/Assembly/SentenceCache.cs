using System.Numerics;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What was found in the sentences around the one that is being read.</summary>
/// <remarks>
/// Every event looks some sentences up and down; a slot for each of the last few sentences is enough to find
/// nothing twice, and takes the same memory for a note and for a book. The reading gives the slots back.
/// </remarks>
internal sealed class SentenceCache<T>(Reading reading) : SentenceCache
{
    // More than any search looks back; a power of two.
    private const int MostSlots = 128;
    private (int Sentence, T Found)[]? slots;
    private int mask;

    /// <summary>Sets what was found in a sentence.</summary>
    public T this[int sentence]
    {
        set
        {
            slots ??= Rent();
            slots[sentence & mask] = (sentence + 1, value);
        }
    }

    /// <summary>Gets what was found in a sentence, if it was looked for lately.</summary>
    public bool TryGetValue(int sentence, out T found)
    {
        if (slots is null)
        {
            found = default!;
            return false;
        }

        (var known, found) = slots[sentence & mask];
        return known == sentence + 1;
    }

    /// <inheritdoc/>
    public override void Release()
    {
        slots.AsSpan(0, mask + 1).Clear();
        Buffers<(int Sentence, T Found)>.Return(slots!);
        slots = null;
    }

    private (int Sentence, T Found)[] Rent()
    {
        var count =
            BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(reading.Source.Sentences.Count, 1, MostSlots));
        mask = (int)count - 1;
        var rented = Buffers<(int Sentence, T Found)>.Rent((int)count);
        rented.AsSpan(0, mask + 1).Clear();
        reading.Keep(this);
        return rented;
    }
}

/// <summary>Memory that a reading gives back when it ends.</summary>
internal abstract class SentenceCache
{
    /// <summary>Gets or sets the cache that was taken before.</summary>
    public SentenceCache? Former { get; set; }

    /// <summary>Gives the memory back.</summary>
    public abstract void Release();
}
