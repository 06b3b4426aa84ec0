using System.Numerics;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What was found in the sentences around the one that is being read.</summary>
/// <remarks>
/// Every event looks some sentences up and down; a slot for each of the last few sentences is enough to find
/// nothing twice, and takes the same memory for a note and for a book.
/// </remarks>
internal sealed class SentenceCache<T> : IKept
{
    // More than any search looks back; a power of two.
    private const int MostSlots = 128;
    private readonly Reading reading;
    private (int Sentence, T Found)[] slots = [];
    private bool isEmpty = true;

    /// <summary>Begins empty.</summary>
    public SentenceCache(Reading reading)
    {
        this.reading = reading;
        reading.Kept.Add(this);
    }

    /// <summary>Sets what was found in a sentence.</summary>
    public T this[int sentence]
    {
        set
        {
            if (isEmpty)
            {
                Prepare();
            }

            slots[sentence & (slots.Length - 1)] = (sentence + 1, value);
        }
    }

    /// <summary>Gets what was found in a sentence, if it was looked for lately.</summary>
    public bool TryGetValue(int sentence, out T found)
    {
        if (isEmpty)
        {
            found = default!;
            return false;
        }

        (var known, found) = slots[sentence & (slots.Length - 1)];
        return known == sentence + 1;
    }

    /// <inheritdoc/>
    public void Forget()
    {
        if (!isEmpty)
        {
            slots.AsSpan().Clear();
            isEmpty = true;
        }
    }

    private void Prepare()
    {
        var count = (int)BitOperations.RoundUpToPowerOf2(
            (uint)Math.Clamp(reading.Source.Sentences.Count, 1, MostSlots));
        slots = slots.Length < count ? new (int Sentence, T Found)[count] : slots;
        isEmpty = false;
    }
}
