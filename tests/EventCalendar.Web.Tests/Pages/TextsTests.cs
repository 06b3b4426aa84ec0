using System.Text.RegularExpressions;
using System.Xml.Linq;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Tests.House;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed partial class TextsTests
{
    private const string Folder = "src/EventCalendar.Web/Resources";

    /// <summary>The files of the language without a name.</summary>
    public static TheoryData<string> Files =>
    [
        .. Repository.Files(Folder, ".resx").Select(file => Path.GetFileNameWithoutExtension(file.Path))
            .Where(name => !name.Contains('.', StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_has_every_text_with_the_same_gaps(string file)
    {
        var german = Read($"{file}.resx");

        Assert.All(Texts.Languages.Skip(1), language =>
        {
            var other = Read($"{file}.{language}.resx");
            Assert.Equal(german.Keys.Order(), other.Keys.Order());
            Assert.All(german, pair => Assert.Equal(Gaps(pair.Value), Gaps(other[pair.Key])));
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_is_empty(string file)
    {
        Assert.All(Read($"{file}.resx").Concat(Read($"{file}.en.resx")), pair => Assert.False(
            string.IsNullOrWhiteSpace(pair.Value), pair.Key));
    }

    [Fact]
    public void Every_text_that_a_page_names_is_there()
    {
        var known = Repository.Files(Folder, ".resx").SelectMany(file => Read(Path.GetFileName(file.Path)).Keys)
            .ToHashSet(StringComparer.Ordinal);

        var unknown =
            from file in Repository.Files("src/EventCalendar.Web", ".cshtml", ".cs")
            from Match match in NamedText().Matches(file.Text)
            let key = match.Groups[1].Value
            where !known.Contains(key) && !(key.EndsWith('.') && known.Any(k => k.StartsWith(key, StringComparison.Ordinal)))
            select $"{file.Path}: {key}";

        Assert.Empty(unknown);
    }

    // In German, gaps may stand in another order than in other languages.
    private static IEnumerable<string> Gaps(string text) =>
        Gap().Matches(text).Select(match => match.Value).Distinct().Order();

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Repository.Root, Folder, file)).Root!.Elements("data")
            .ToDictionary(e => e.Attribute("name")!.Value, e => e.Element("value")!.Value, StringComparer.Ordinal);

    [GeneratedRegex("""\b(?:T|texts)\["([A-Za-z0-9.-]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex NamedText();

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
