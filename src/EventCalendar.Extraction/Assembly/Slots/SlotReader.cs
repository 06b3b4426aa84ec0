using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Reads one field from ranges of tokens, and from whole sentences only once.</summary>
/// <param name="reading">The text.</param>
/// <param name="read">Reads a range of tokens.</param>
/// <param name="needed">Words without one of which a sentence says nothing; <c>null</c> if it may.</param>
internal sealed class SlotReader<T>(Reading reading, Func<int, int, T?> read, WordList? needed = null)
    where T : class
{
    private readonly SentenceCache<T?> bySentence = new(reading);

    /// <summary>Reads a range of tokens.</summary>
    public T? Between(int first, int end) => read(first, end);

    /// <summary>Reads a sentence, unless it tells of another day that is over.</summary>
    public T? In(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            var isPast = reading.FragmentsOf(sentence).Length > 0 && reading.SignsOf(sentence).IsPast;
            bySentence[sentence] = found =
                isPast || (needed is not null && !reading.Tokens.Has(needed, range.First, range.End)) ? null
                    : read(range.First, range.End);
        }

        return found;
    }
}
