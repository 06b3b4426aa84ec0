using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Corpus;

public sealed class AnnouncementCorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "announcements");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.txt").Where(IsComparedByField).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_announcement_gives_the_expected_events(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"), Encoding.UTF8);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".expected.json"), Encoding.UTF8));

        var report = AnnouncementReader.Read(text, Context(expected.RootElement));

        Assert.Equal("", ExpectedEvents.Compare(expected.RootElement.GetProperty("events"), text, report));
    }

    [Fact]
    public void There_are_at_least_thirty_announcements() => Assert.True(Names.Count >= 30);

    /// <summary>Announcements with a kind are scored instead, by the tests of accuracy.</summary>
    private static bool IsComparedByField(string path) =>
        File.Exists(Expected(path)) && !File.ReadAllText(Expected(path)).Contains("\"kind\"", StringComparison.Ordinal);

    private static string Expected(string path) => Path.ChangeExtension(path, ".expected.json");

    private static ReadingContext Context(JsonElement expected) => new()
    {
        Today = Day(expected) ?? Readers.Today,
        PublishedOn = Day(expected),
        Place = Text(expected, "place"),
        Region = Text(expected, "region"),
    };

    private static LocalDate? Day(JsonElement expected) =>
        Text(expected, "published") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) ? value.GetString() : null;
}
