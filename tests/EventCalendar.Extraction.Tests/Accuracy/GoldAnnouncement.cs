using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>An announcement with the events that a careful editor reads in it.</summary>
internal sealed record GoldAnnouncement(
    string Name, string Text, string Language, string Kind, ReadingContext Context, ImmutableArray<GoldEvent> Events)
{
    /// <summary>Lists the announcements of a folder that are scored rather than compared field by field.</summary>
    public static ImmutableArray<GoldAnnouncement> In(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, folder);
        return
        [
            .. Directory.GetFiles(path, "*.expected.json").Order(StringComparer.Ordinal).Select(Read).OfType<GoldAnnouncement>(),
        ];
    }

    private static GoldAnnouncement? Read(string path)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(path, Encoding.UTF8));
        var root = expected.RootElement;
        if (!root.TryGetProperty("kind", out var kind))
        {
            return null;
        }

        var published = LocalDatePattern.Iso.Parse(root.GetProperty("published").GetString()!).Value;
        return new GoldAnnouncement(
            Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal),
            File.ReadAllText(path.Replace(".expected.json", ".txt", StringComparison.Ordinal), Encoding.UTF8),
            root.GetProperty("language").GetString()!,
            kind.GetString()!,
            new ReadingContext { Today = published, PublishedOn = published },
            [.. root.GetProperty("events").EnumerateArray().Select(GoldEvent.Read)]);
    }
}
