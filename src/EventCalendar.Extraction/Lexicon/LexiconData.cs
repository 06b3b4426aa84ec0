using System.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Loads the word files of <c>Lexicon/Data</c> that are embedded in the assembly.</summary>
/// <remarks>
/// A file consists of sections <c>[name]</c> with words between white space; <c>word=7</c> gives a word a
/// value, <c>_</c> stands for a space inside an entry and <c>#</c> begins a comment line. Sections of the
/// same
/// name in several files are one list, but for those that a language keeps to itself: <c>glosses</c>,
/// <c>postpositions</c>, <c>suffixes</c>, <c>until-between</c>, <c>letters</c>; <c>speaks</c> is both.
/// </remarks>
internal static class LexiconData
{
    private static readonly Dictionary<(string File, string Section), List<string>> OwnSections = [];
    private static readonly Dictionary<string, List<string>> Sections = Load();

    /// <summary>Makes the list of a section.</summary>
    public static WordList List(string section) => new(Sections[section]);

    /// <summary>Makes the map of a section of words with values.</summary>
    public static WordMap Map(string section) => new(Pairs(section));

    /// <summary>Gets the names of all sections.</summary>
    public static IEnumerable<string> Names => Sections.Keys;

    /// <summary>Lists the entries of a section as they are written.</summary>
    public static IReadOnlyList<string> Raw(string section) => Sections[section];

    /// <summary>Lists the pairs of a section of words with values.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string section) =>
        Entries(section).Select(entry => entry.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    /// <summary>Lists the entries of a section in order, spaces restored.</summary>
    public static IEnumerable<string> Entries(string section) =>
        Sections[section].Select(entry => entry.Replace('_', ' '));

    /// <summary>Lists the files that have a section, by their names without ending.</summary>
    public static IEnumerable<string> FilesWith(string section) =>
        OwnSections.Keys.Where(key => key.Section == section).Select(key => key.File);

    /// <summary>
    /// Lists the entries of a section that one file keeps to itself, as they are written; none if it has no
    /// such section.
    /// </summary>
    public static IReadOnlyList<string> EntriesOf(string file, string section) =>
        OwnSections.TryGetValue((file, section), out var entries) ? entries : [];

    /// <summary>Lists the pairs of a section that one file keeps to itself.</summary>
    public static IEnumerable<KeyValuePair<string, string>> PairsOf(string file, string section) =>
        EntriesOf(file, section)
            .Select(entry => (Entry: entry, Sign: entry.IndexOf('=', StringComparison.Ordinal)))
            .Select(pair => KeyValuePair.Create(pair.Entry[..pair.Sign], pair.Entry[(pair.Sign + 1)..]));

    private static bool IsOwn(string section) =>
        section is "glosses" or "postpositions" or "suffixes" or "until-between" or "letters" or "speaks";

    private static Dictionary<string, List<string>> Load()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var assembly = typeof(LexiconData).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                Add(sections, name.Split('.')[^2], reader);
            }
        }

        // Their words are looked up like all others.
        sections["speaks"] =
            [.. OwnSections.Where(pair => pair.Key.Section == "speaks").SelectMany(pair => pair.Value)];
        return sections;
    }

    private static void Add(Dictionary<string, List<string>> sections, string file, StreamReader reader)
    {
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                var name = line.Trim('[', ']');
                current = IsOwn(name) ? Get(OwnSections, (file, name)) : Get(sections, name);
            }
            else if (!line.StartsWith('#'))
            {
                current.AddRange(Text.Script.Plain(line)
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    private static List<string> Get<TKey>(Dictionary<TKey, List<string>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out var known) ? known : lists[key] = [];
}
