using System.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Loads the word files of <c>Lexicon/Data</c> that are embedded in the assembly.</summary>
/// <remarks>
/// A file consists of sections <c>[name]</c> with words between white space; <c>word=7</c> gives a word a
/// value, <c>_</c> stands for a space inside an entry and <c>#</c> begins a comment line. Sections of the same
/// name in several files are one list.
/// </remarks>
internal static class LexiconData
{
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
        Entries(section).Select(entry => entry.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    /// <summary>Lists the entries of a section in order, spaces restored.</summary>
    public static IEnumerable<string> Entries(string section) =>
        Sections[section].Select(entry => entry.Replace('_', ' '));

    private static Dictionary<string, List<string>> Load()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var assembly = typeof(LexiconData).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                Add(sections, reader);
            }
        }

        return sections;
    }

    private static void Add(Dictionary<string, List<string>> sections, StreamReader reader)
    {
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                var name = line.Trim('[', ']');
                current = sections.TryGetValue(name, out var known) ? known : sections[name] = [];
            }
            else if (!line.StartsWith('#'))
            {
                current.AddRange(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }
}
