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
    private const ulong IsFound = 1UL << 48;
    private readonly WordTable words;

    // The class, beginning and ending of each word that was met, which texts say again and again.
    private readonly ulong[] affixesByWord;

    private Vocabulary()
    {
        var entries = 0;
        foreach (var section in LexiconData.All.Values)
        {
            entries += section.Count;
            foreach (var entry in section)
            {
                entries += entry.Contains('_', StringComparison.Ordinal) ? 1 : 0;
            }
        }

        words = new WordTable(entries);
        var beginnings = new List<string>();
        var endings = new List<string>();
        var isBeginning = new bool[entries + 1];
        var isEnding = new bool[entries + 1];
        foreach (var section in LexiconData.All.Values)
        {
            foreach (var entry in section)
            {
                var word = Word(entry);
                var number = words.Add(word);
                if (word.Contains('_', StringComparison.Ordinal) && FirstWord(word) is { Length: > 0 } first)
                {
                    // A phrase is found by its first word.
                    _ = words.Add(first);
                }

                if (IsBeginning(entry) && !isBeginning[number])
                {
                    isBeginning[number] = true;
                    beginnings.Add(word);
                }
                else if (IsEnding(entry) && !isEnding[number])
                {
                    isEnding[number] = true;
                    endings.Add(word);
                }
            }
        }

        Beginnings = new AffixTree(beginnings, isBackward: false);
        Endings = new AffixTree(endings, isBackward: true);
        affixesByWord = new ulong[WordCount];
    }

    /// <summary>Gets the one vocabulary.</summary>
    public static Vocabulary Instance { get; } = new();

    /// <summary>Gets the number behind that of the last word.</summary>
    public int WordCount => words.Count + 1;

    /// <summary>Gets the beginnings.</summary>
    public AffixTree Beginnings { get; }

    /// <summary>Gets the endings.</summary>
    public AffixTree Endings { get; }

    /// <summary>Looks a folded word up.</summary>
    public WordKey Find(ReadOnlySpan<char> word)
    {
        var number = words.Find(word);
        if (number == 0)
        {
            return WordClasses.Key(0, Beginnings.Find(word), Endings.Find(word));
        }

        // Threads share what was found; a number is read and written as a whole.
        var affixes = Volatile.Read(ref affixesByWord[number]);
        if (affixes == 0)
        {
            var key = WordClasses.Key(number, Beginnings.Find(word), Endings.Find(word));
            affixes = IsFound | ((ulong)key.Class << 32) | ((uint)key.Beginning << 16) | key.Ending;
            Volatile.Write(ref affixesByWord[number], affixes);
        }

        return new WordKey(number, unchecked((ushort)(affixes >> 16)), unchecked((ushort)affixes),
            unchecked((ushort)(affixes >> 32)));
    }

    /// <summary>Looks a sign up, which has neither beginning nor ending.</summary>
    public WordKey FindSign(ReadOnlySpan<char> sign) => WordClasses.Key(words.Find(sign), 0, 0);

    /// <summary>Looks a folded word up as a whole; 0 if it is in no list.</summary>
    public ushort WordNumber(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>Gets the string of a folded word; <c>null</c> if it is in no list.</summary>
    public string? Known(ReadOnlySpan<char> word) => words.Known(word);

    /// <summary>Says whether an entry is a beginning, <c>anmeld*</c>.</summary>
    public static bool IsBeginning(string entry) => entry.Length > 1 && entry[^1] == '*';

    /// <summary>Says whether an entry is an ending, <c>-fest</c>.</summary>
    public static bool IsEnding(string entry) => entry.Length > 1 && entry[0] == '-' && entry[^1] != '*';

    /// <summary>Returns the letters with which a phrase begins: "buß" of "buß- und bettag".</summary>
    public static string FirstWord(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && char.IsLetter(phrase[end]))
        {
            end++;
        }

        return phrase[..end];
    }

    /// <summary>Takes the signs of an entry off: <c>anmeld*</c>, <c>-fest</c>, <c>mai=5</c>.</summary>
    public static string Word(string entry)
    {
        var value = entry.IndexOf('=', StringComparison.Ordinal);
        var word = value > 0 ? entry[..value] : entry;
        return word.EndsWith('*') ? word[..^1] : word.Length > 1 && word[0] == '-' ? word[1..] : word;
    }
}
