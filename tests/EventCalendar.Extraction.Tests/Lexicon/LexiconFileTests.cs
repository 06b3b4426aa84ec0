using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class LexiconFileTests
{
    /// <summary>Gets the names of the word files.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Documents.Source("src/EventCalendar.Extraction/Lexicon/Data"), "*.txt")
            .Select(path => Path.GetFileName(path))];

    /// <summary>
    /// Sections of the same name become one list without a word, so a second one hides what the first says.
    /// </summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_section_stands_once_in_a_file(string file)
    {
        var sections =
            File.ReadAllLines(Path.Combine(Documents.Source("src/EventCalendar.Extraction/Lexicon/Data"),
                file))
            .Where(line => line.StartsWith('[')).ToArray();

        Assert.NotEmpty(sections);
        Assert.Equal(sections.Distinct(), sections);
    }

    /// <summary>
    /// German is told in many files: a word belongs where the section is, and nowhere else.
    /// </summary>
    [Fact]
    public void A_section_stands_in_one_file_of_a_language()
    {
        var folder = Documents.Source("src/EventCalendar.Extraction/Lexicon/Data");
        var places = Directory.GetFiles(folder, "*.txt")
            .SelectMany(path => File.ReadLines(path).Where(line => line.StartsWith('['))
                .Select(section => (Language: Path.GetFileNameWithoutExtension(path).Split('-')[0], section)))
            .ToList();

        Assert.NotEmpty(places);
        Assert.Equal([],
            places.GroupBy(place => place).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
