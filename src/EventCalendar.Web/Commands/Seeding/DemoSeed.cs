using System.Text.Json;

namespace EventCalendar.Web.Commands.Seeding;

/// <summary>What <c>seeds/demo.json</c> holds.</summary>
internal sealed record DemoSeed(
    DemoWords Words, string Region, string Town, IReadOnlyList<DemoCategory> Categories,
    IReadOnlyList<DemoOrganization> Organizations, IReadOnlyList<DemoPlace> Places,
    IReadOnlyList<DemoAnnouncement> Announcements)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Gets where the file lies, wherever the program is started from.</summary>
    public static string FilePath => Path.Combine(AppContext.BaseDirectory, "seeds", "demo.json");

    /// <summary>Reads a file of this kind.</summary>
    public static async Task<DemoSeed> LoadAsync(string path, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<DemoSeed>(stream, Json, cancel)
            ?? throw new InvalidDataException($"{path} holds nothing.");
    }
}

/// <summary>The words that dates are printed with, Monday and January first.</summary>
internal sealed record DemoWords(IReadOnlyList<string> Weekdays, IReadOnlyList<string> Months);

/// <summary>A category of the demonstration.</summary>
internal sealed record DemoCategory(string Slug, string Name);

/// <summary>An organization of the demonstration.</summary>
internal sealed record DemoOrganization(string Slug, string Name, string? Url);

/// <summary>A place of the demonstration.</summary>
internal sealed record DemoPlace(string Slug, string Name, string Address, double Latitude, double Longitude);

/// <summary>An announcement of the demonstration.</summary>
/// <param name="Organization">Slug of who announces.</param>
/// <param name="Place">Slug of the place; <c>null</c> if it is none of the directory.</param>
/// <param name="Categories">Slugs of the categories.</param>
/// <param name="Events">How many events it announces.</param>
/// <param name="Text">Its lines, with placeholders for dates as <see cref="DemoText"/> prints them.</param>
internal sealed record DemoAnnouncement(
    string Organization, string? Place, IReadOnlyList<string> Categories, int Events, IReadOnlyList<string> Text)
{
    /// <summary>Gets the text before any date is printed into it; it names the announcement for good.</summary>
    public string Template => string.Join('\n', Text);
}
