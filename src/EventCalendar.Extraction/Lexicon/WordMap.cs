using System.Globalization;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words with a value each, such as months with their numbers.</summary>
internal sealed class WordMap
{
    // Moved up by the smallest short, so that the 0 of a new array is no value.
    private readonly ushort[] values;

    /// <summary>Takes the entries <c>word=value</c> of a section.</summary>
    public WordMap(List<LexiconPair> pairs)
    {
        values = new ushort[Vocabulary.Instance.WordCount];
        foreach (var (word, value) in pairs)
        {
            values[Vocabulary.Instance.WordNumber(word)] =
                (ushort)(short.Parse(value, CultureInfo.InvariantCulture) - short.MinValue);
        }
    }

    /// <summary>Finds the value of a token.</summary>
    public bool TryFind(in Token token, out int value) => TryFind(token.Key.Word, out value);

    /// <summary>Finds the value of a folded word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int value) =>
        TryFind(Vocabulary.Instance.WordNumber(word), out value);

    private bool TryFind(ushort word, out int value)
    {
        value = values[word] + short.MinValue;
        return values[word] != 0;
    }
}
