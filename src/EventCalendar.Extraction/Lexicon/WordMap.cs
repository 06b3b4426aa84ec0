using System.Globalization;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words with a value each, such as months with their numbers.</summary>
internal sealed class WordMap
{
    private const short None = short.MinValue;
    private readonly short[] values;

    /// <summary>Takes the entries <c>word=value</c> of a section.</summary>
    public WordMap(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        values = new short[Vocabulary.Instance.WordCount];
        Array.Fill(values, None);
        foreach (var (word, value) in pairs)
        {
            values[Vocabulary.Instance.WordNumber(word)] = short.Parse(value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Finds the value of a token.</summary>
    public bool TryFind(in Token token, out int value) => TryFind(token.Key.Word, out value);

    /// <summary>Finds the value of a folded word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int value) =>
        TryFind(Vocabulary.Instance.WordNumber(word), out value);

    private bool TryFind(ushort word, out int value)
    {
        value = values[word];
        return value != None;
    }
}
