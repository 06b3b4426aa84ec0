namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// All words of all lists under numbers, so that a word is looked up once and asked for by bits.
/// </summary>
/// <remarks>
/// Numbers begin at 1. Words, beginnings and endings have numbers of their own; an affix carries the lists
/// of the shorter ones inside it, too.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly WordTable words;
    private readonly AffixTree beginnings;
    private readonly AffixTree endings;
    private readonly Dictionary<string, ushort> beginningNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> endingNumbers = new(StringComparer.Ordinal);

    private Vocabulary()
    {
        var numbers = new Dictionary<string, ushort>(4096, StringComparer.Ordinal);
        foreach (var section in LexiconData.Names)
        {
            foreach (var entry in LexiconData.Raw(section))
            {
                var word = Word(entry);
                numbers.TryAdd(word, checked((ushort)(numbers.Count + 1)));
                if (entry.EndsWith('*'))
                {
                    beginningNumbers.TryAdd(word, checked((ushort)(beginningNumbers.Count + 1)));
                }
                else if (entry.Length > 1 && entry[0] == '-')
                {
                    endingNumbers.TryAdd(word, checked((ushort)(endingNumbers.Count + 1)));
                }
            }
        }

        words = new WordTable(numbers);
        WordCount = numbers.Count + 1;
        beginnings = new AffixTree(beginningNumbers, isBackward: false);
        endings = new AffixTree(endingNumbers, isBackward: true);
    }

    /// <summary>Gets the one vocabulary.</summary>
    public static Vocabulary Instance { get; } = new();

    /// <summary>Gets the number behind that of the last word.</summary>
    public int WordCount { get; }

    /// <summary>Gets the beginnings with their numbers.</summary>
    public IReadOnlyDictionary<string, ushort> Beginnings => beginningNumbers;

    /// <summary>Gets the endings with their numbers.</summary>
    public IReadOnlyDictionary<string, ushort> Endings => endingNumbers;

    /// <summary>Looks a folded word up.</summary>
    public WordKey Find(ReadOnlySpan<char> word) =>
        new(WordNumber(word), beginnings.FindForward(word), endings.FindBackward(word));

    /// <summary>Looks a folded word up as a whole; 0 if it is in no list.</summary>
    public ushort WordNumber(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>Takes the signs of an entry off: <c>anmeld*</c>, <c>-fest</c>, <c>mai=5</c>.</summary>
    public static string Word(string entry)
    {
        var value = entry.IndexOf('=', StringComparison.Ordinal);
        var word = value > 0 ? entry[..value] : entry;
        return word.EndsWith('*') ? word[..^1] : word.Length > 1 && word[0] == '-' ? word[1..] : word;
    }
}
