using System.Numerics;
using System.Runtime.CompilerServices;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// Words of one meaning: whole words, beginnings (<c>anmeld*</c>) and endings (<c>-fest</c>).
/// </summary>
internal sealed class WordList
{
    private readonly ulong[] words;
    private readonly ulong[]? beginnings;
    private readonly byte[]? endings;

    // Where its bit stands in the row of a class, and whether no other list has it.
    private readonly int at;
    private readonly ulong bit;
    private readonly bool isOwn;

    /// <summary>Sorts entries by their kind; an ending or beginning is a whole word as well.</summary>
    public WordList(List<string> entries)
    {
        var vocabulary = Vocabulary.Instance;
        words = Bits(vocabulary.WordCount);
        foreach (var entry in entries)
        {
            var word = Vocabulary.Word(entry);
            if (vocabulary.WordNumber(word) is > 0 and var number)
            {
                Set(words, number);
            }

            if (Vocabulary.IsBeginning(entry))
            {
                beginnings ??= Bits(vocabulary.Beginnings.Count);
                Set(beginnings, vocabulary.Beginnings.Find(word));
            }
            else if (Vocabulary.IsEnding(entry))
            {
                endings ??= new byte[vocabulary.Endings.Count];
                endings[vocabulary.Endings.Find(word)] = (byte)word.Length;
            }
        }

        Widen(vocabulary);
        var place = WordClasses.Add(this);
        (at, bit, isOwn) = (place >> 6, 1UL << (place & 63), WordClasses.IsOwn(place));
    }

    /// <summary>Says whether a token is one of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Token token) => Contains(token.Key);

    /// <summary>Says whether a folded word is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(Vocabulary.Instance.Find(word));

    /// <summary>Says whether a word that was looked up is one of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(WordKey key) =>
        (WordClasses.Rows[unchecked((key.Class * WordClasses.RowLength) + at)] & bit) != 0 && IsReally(key);

    /// <summary>Says whether one of the words whose rows are in this one may be one of these.</summary>
    public bool MayHold(ReadOnlySpan<ulong> row) => (row[at] & bit) != 0;

    /// <summary>Says whether a whole word is one of these by its number, whatever its affixes are.</summary>
    public bool ContainsWord(ushort number) => IsSet(words, number);

    /// <summary>Says whether a word is one of these, from the lists themselves.</summary>
    public bool Holds(WordKey key) =>
        IsSet(words, key.Word) || (beginnings is not null && IsSet(beginnings, key.Beginning))
            || (endings is not null && endings[key.Ending] > 0);

    /// <summary>Returns the length of the longest ending of the list that a word has, 0 if none.</summary>
    public int EndingOf(ReadOnlySpan<char> word) =>
        endings is null ? 0 : endings[Vocabulary.Instance.Endings.Find(word)];

    /// <summary>
    /// Returns the length of the longest ending of the list that a word has whose longest ending was looked
    /// up, 0 if none.
    /// </summary>
    public int EndingOf(ushort ending) => endings is null ? 0 : endings[ending];

    /// <summary>Returns the length of the longest ending of the list that a token has, 0 if none.</summary>
    public int EndingOf(in Token token) => endings is null ? 0 : endings[token.Key.Ending];

    /// <summary>Lists the numbers of its words in the vocabulary.</summary>
    public List<int> WordNumbers() => NumbersIn(words);

    /// <summary>Lists the numbers of its beginnings, and of those that hold one of them.</summary>
    public List<int> BeginningNumbers() => NumbersIn(beginnings);

    /// <summary>Lists the numbers of its endings, and of those that hold one of them.</summary>
    public List<int> EndingNumbers()
    {
        var numbers = new List<int>();
        for (var number = 0; number < endings?.Length; number++)
        {
            if (endings[number] > 0)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    // A bit that is set tells nothing where rows or bits were too few.
    private bool IsReally(WordKey key) => (isOwn && key.Class != WordClasses.Crowded) || Holds(key);

    private static List<int> NumbersIn(ulong[]? bits)
    {
        var numbers = new List<int>();
        for (var at = 0; at < bits?.Length; at++)
        {
            for (var rest = bits[at]; rest != 0; rest &= rest - 1)
            {
                numbers.Add((at << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return numbers;
    }

    /// <summary>Takes in the affixes that hold one of the list: with "anmeld" also "anmeldung".</summary>
    private void Widen(Vocabulary vocabulary)
    {
        if (beginnings is not null)
        {
            foreach (var number in vocabulary.Beginnings.Numbers)
            {
                if (IsSet(beginnings, vocabulary.Beginnings.InnerOf(number)))
                {
                    Set(beginnings, number);
                }
            }
        }

        if (endings is not null)
        {
            foreach (var number in vocabulary.Endings.Numbers)
            {
                endings[number] = Math.Max(endings[number], endings[vocabulary.Endings.InnerOf(number)]);
            }
        }
    }

    private static ulong[] Bits(int count) => new ulong[(count + 63) / 64];

    private static void Set(ulong[] bits, int at) => bits[at >> 6] |= 1UL << (at & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bits, int at) => (bits[at >> 6] >> (at & 63) & 1) != 0;
}
