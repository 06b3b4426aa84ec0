using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// The languages that have a file in <c>Lexicon/Data</c>, and the words by which each is known.
/// </summary>
/// <remarks>
/// A language is a file with a section <c>[speaks]</c> of small words that few texts do without.
/// </remarks>
internal static class Languages
{
    /// <summary>The number of German, in which all rules are written.</summary>
    public const int German = 0;

    private static readonly string[] Names = Sorted();
    private static readonly Glossary?[] Glossaries = new Glossary?[Names.Length];
    private static readonly ushort[] ByWord = Words();
    private static readonly ushort[] ByLetter = Letters();

    /// <summary>Gets how many there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Gets the number of the language in a file of <c>Lexicon/Data</c>.</summary>
    public static int NumberOf(string name) => Array.IndexOf(Names, name);

    /// <summary>Gets the glossary of a language.</summary>
    /// <remarks>Read when a text asks for it; two that ask at once may both read it.</remarks>
    public static Glossary GlossaryOf(int language) =>
        Volatile.Read(ref Glossaries[language]) ?? Read(language);

    /// <summary>Gets the languages that a word points to, one bit each.</summary>
    public static int Of(in Token word)
    {
        var languages = ByWord[word.Key.Word];
        return languages != 0 ? languages : OfLetters(word.Text);
    }

    /// <summary>
    /// Says whether another language than German is known by this word, which is then no part of a name.
    /// </summary>
    public static bool IsSmallWord(in Token word) => (ByWord[word.Key.Word] & ~1) != 0;

    /// <summary>Gets the languages that have the first letter of a word that is not a basic one.</summary>
    private static int OfLetters(ReadOnlySpan<char> word)
    {
        var languages = 0;
        for (var at = word.IndexOfAnyExceptInRange('\0', '\u007F'); at >= 0 && at < word.Length; at++)
        {
            var letter = word[at] < ByLetter.Length ? ByLetter[word[at]] : 0;
            languages = languages == 0 || (languages & letter) == 0 ? languages | letter : languages & letter;
        }

        return languages;
    }

    private static Glossary Read(int language)
    {
        var glossary = Glossary.Of(Names[language]);
        Volatile.Write(ref Glossaries[language], glossary);
        return glossary;
    }

    // German first, the others by their names.
    private static string[] Sorted()
    {
        var names = new List<string>(LexiconData.FilesWith("speaks"));
        names.Remove("german");
        names.Sort(StringComparer.Ordinal);
        names.Insert(German, "german");
        return [.. names];
    }

    private static ushort[] Words()
    {
        var languages = new ushort[Vocabulary.Instance.WordCount];
        for (var language = 0; language < Names.Length; language++)
        {
            foreach (var word in LexiconData.EntriesOf(Names[language], "speaks"))
            {
                languages[Vocabulary.Instance.WordNumber(word)] |= (ushort)(1 << language);
            }
        }

        languages[0] = 0;
        return languages;
    }

    private static ushort[] Letters()
    {
        var languages = new ushort[0x700];
        for (var language = 0; language < Names.Length; language++)
        {
            foreach (var entry in LexiconData.EntriesOf(Names[language], "letters"))
            {
                foreach (var letter in entry)
                {
                    languages[letter] |= (ushort)(1 << language);
                }
            }
        }

        return languages;
    }
}
