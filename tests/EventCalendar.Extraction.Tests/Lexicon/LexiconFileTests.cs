using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class LexiconFileTests
{
    /// <summary>Gets the names of the word files.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Documents.Source("src/EventCalendar.Extraction/Lexicon/Data"), "*.txt").Select(path => Path.GetFileName(path))];

    /// <summary>Sections of the same name become one list without a word, so a second one hides what the first says.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_section_stands_once_in_a_file(string file)
    {
        var sections = File.ReadAllLines(Path.Combine(Documents.Source("src/EventCalendar.Extraction/Lexicon/Data"), file))
            .Where(line => line.StartsWith('[')).ToArray();

        Assert.NotEmpty(sections);
        Assert.Equal(sections.Distinct(), sections);
    }
}
