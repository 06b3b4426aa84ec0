using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Remembers what was read at some tokens: the hours of a day, the day and the sentence ask for the same
/// place, one after the other.
/// </summary>
internal sealed class PlaceMemo : IKept
{
    // A power of two; more places than a paragraph has.
    private const int Slots = 64;
    private Entry[] entries = [];
    private bool isUsed;

    /// <summary>Begins to remember places of texts.</summary>
    public PlaceMemo(KeptThings owner) => owner.Add(this);

    private readonly record struct Entry(
        int First, int End, string Preposition, bool IsLabelled, PlacePhrase? Found);

    /// <summary>Reads the parts of a place, unless they were read before.</summary>
    public PlacePhrase? Parts(PlaceReader reader, int first, int end, string preposition, bool isLabelled)
    {
        entries = entries.Length > 0 ? entries : new Entry[Slots];
        isUsed = true;
        ref var known = ref entries[first & (Slots - 1)];

        // Numbers begin at 1.
        if (known.First != first + 1 || known.End != end || known.IsLabelled != isLabelled
            || known.Preposition != preposition)
        {
            known = new Entry(first + 1, end, preposition, isLabelled,
                reader.Parts(first, end, preposition, isLabelled));
        }

        return known.Found;
    }

    /// <inheritdoc/>
    public void Forget()
    {
        if (isUsed)
        {
            entries.AsSpan().Clear();
            isUsed = false;
        }
    }
}
