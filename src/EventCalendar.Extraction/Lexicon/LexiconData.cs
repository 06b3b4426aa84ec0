using System.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Loads the word files of <c>Lexicon/Data</c> that are embedded in the assembly.</summary>
/// <remarks>
/// A file consists of sections <c>[name]</c> with words between white space; <c>word=7</c> gives a word a
/// value, <c>_</c> stands for a space inside an entry and <c>#</c> begins a comment line. Sections of the
/// same name in several files are one list, but for those that a language keeps to itself: <c>glosses</c>,
/// <c>postpositions</c>, <c>prefixes</c>, <c>suffixes</c>, <c>until-between</c>, <c>letters</c>; <c>speaks</c>
/// is both.
/// Everything here runs before the first text is read. Queries over values (tuples, pairs) would be compiled
/// while the reader waits, as they cannot be compiled ahead; hence the loops, here and in the words.
/// </remarks>
internal static class LexiconData
{
    private const string Speaks = "speaks";

    // By section, then by file.
    private static readonly Dictionary<string, Dictionary<string, List<string>>> OwnSections =
        new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<string>> Sections = Load();

    /// <summary>Makes the list of a section.</summary>
    public static WordList List(string section) => new(Sections[section]);

    /// <summary>Makes a list of the words of several sections, to ask for all of them at once.</summary>
    public static WordList List(params ReadOnlySpan<string> sections)
    {
        var words = new List<string>();
        foreach (var section in sections)
        {
            words.AddRange(Sections[section]);
        }

        return new WordList(words);
    }

    /// <summary>Makes the map of a section of words with values.</summary>
    public static WordMap Map(string section) => new(Pairs(section));

    /// <summary>Makes the dictionary of a section of words with values that are no numbers.</summary>
    public static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string section)
    {
        var valuesByWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, value) in Pairs(section))
        {
            valuesByWord[word] = value;
        }

        return valuesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Gets all sections with their entries as they are written.</summary>
    public static Dictionary<string, List<string>> All => Sections;

    /// <summary>Lists the pairs of a section of words with values, spaces restored.</summary>
    public static List<LexiconPair> Pairs(string section) => Pairs(Entries(section));

    /// <summary>Lists the entries of a section in order, spaces restored.</summary>
    public static List<string> Entries(string section)
    {
        var entries = new List<string>(Sections[section].Count);
        foreach (var entry in Sections[section])
        {
            entries.Add(entry.Replace('_', ' '));
        }

        return entries;
    }

    /// <summary>Lists the files that have a section, by their names without ending.</summary>
    public static IEnumerable<string> FilesWith(string section) => OwnSections[section].Keys;

    /// <summary>
    /// Lists the entries of a section that one file keeps to itself, as they are written; none if it has no
    /// such section.
    /// </summary>
    public static List<string> EntriesOf(string file, string section) =>
        OwnSections.TryGetValue(section, out var files) && files.TryGetValue(file, out var entries)
            ? entries : [];

    /// <summary>Lists the pairs of a section that one file keeps to itself.</summary>
    public static List<LexiconPair> PairsOf(string file, string section) => Pairs(EntriesOf(file, section));

    private static List<LexiconPair> Pairs(List<string> entries)
    {
        var pairs = new List<LexiconPair>(entries.Count);
        foreach (var entry in entries)
        {
            var sign = entry.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(new LexiconPair(entry[..sign], entry[(sign + 1)..]));
        }

        return pairs;
    }

    private static bool IsOwn(ReadOnlySpan<char> section) =>
        section is "glosses" or "postpositions" or "prefixes" or "suffixes" or "until-between" or "letters"
            or Speaks;

    private static Dictionary<string, List<string>> Load()
    {
        var sections = new Dictionary<string, List<string>>(512, StringComparer.Ordinal);
        var assembly = typeof(LexiconData).Assembly;
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                Add(sections, name.Split('.')[^2], reader.ReadToEnd());
            }
        }

        // Their words are looked up like all others.
        var speaks = sections[Speaks] = [];
        foreach (var words in OwnSections[Speaks].Values)
        {
            speaks.AddRange(words);
        }

        return sections;
    }

    private static void Add(Dictionary<string, List<string>> sections, string file, string text)
    {
        List<string> current = [];
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            // Not EnumerateLines: what it looks for in vectors is compiled at the start as well.
            var feed = rest.IndexOf('\n');
            var line = (feed < 0 ? rest : rest[..feed]).TrimEnd('\r');
            rest = rest[(feed < 0 ? rest.Length : feed + 1)..];
            if (line is ['[', ..])
            {
                current = SectionOf(sections, file, line.Trim("[]").ToString());
            }
            else if (line is not ['#', ..])
            {
                AddWords(current, Text.Script.Plain(line));
            }
        }
    }

    private static List<string> SectionOf(
        Dictionary<string, List<string>> sections, string file, string section)
    {
        if (!IsOwn(section))
        {
            return Get(sections, section);
        }

        if (!OwnSections.TryGetValue(section, out var files))
        {
            OwnSections[section] = files = new(StringComparer.Ordinal);
        }

        return Get(files, file);
    }

    private static void AddWords(List<string> words, ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var start = at;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(line[start..at].ToString());
            }
        }
    }

    private static List<string> Get(Dictionary<string, List<string>> lists, string key) =>
        lists.TryGetValue(key, out var known) ? known : lists[key] = [];
}
