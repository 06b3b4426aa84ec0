using EventCalendar.Core.Directory;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using EventCalendar.Web.Shared;
using NodaTime;

namespace EventCalendar.Web.Features.Home;

/// <summary>What the reader chose to see, as the query string says it.</summary>
/// <param name="Organization">Who announces it, or <c>null</c> for all.</param>
/// <param name="Category">What it is about, or <c>null</c> for all.</param>
/// <param name="Place">Where it is, or <c>null</c> for all.</param>
/// <param name="On">A single day, or <c>null</c>.</param>
/// <param name="From">The first day of the list, or <c>null</c> for today.</param>
internal sealed record AgendaFilter(
    Organization? Organization, Category? Category, Place? Place, LocalDate? On, LocalDate? From)
{
    /// <summary>Gets the names of what was chosen besides the day, in the order of the columns.</summary>
    public IReadOnlyList<string> Names =>
        [.. new[] { Category?.Name, Organization?.Name, Place?.Name }.OfType<string>()];

    /// <summary>Gets whether everything is shown.</summary>
    public bool IsEverything => Names.Count == 0 && On is null;

    /// <summary>Gets the feed of the same choice, whatever day is looked at.</summary>
    public FeedQuery Feed => FeedQuery.Of(SlugOf(Organization?.Slug), SlugOf(Category?.Slug), SlugOf(Place?.Slug));

    /// <summary>The address of the same choice with another organization, category or place alone.</summary>
    /// <param name="key"><c>organization</c>, <c>category</c> or <c>place</c>.</param>
    /// <param name="slug">What to choose; what is chosen already is let go.</param>
    public string Toggle(string key, Slug slug) => IsChosen(key, slug) ? Address() : Address((key, slug.Value));

    /// <summary>Says whether this is what was chosen.</summary>
    public bool IsChosen(string key, Slug slug) => slug == key switch
    {
        "organization" => Organization?.Slug,
        "category" => Category?.Slug,
        _ => Place?.Slug,
    };

    /// <summary>The address of the same choice, with other days.</summary>
    /// <param name="key"><c>on</c>, <c>from</c> or <c>month</c>; <c>null</c> for no days.</param>
    /// <param name="value">The day or month.</param>
    public string WithDays(string? key, string value) => Address(
        ("organization", Organization?.Slug.Value),
        ("category", Category?.Slug.Value),
        ("place", Place?.Slug.Value),
        (key ?? "", key is null ? null : value));

    /// <summary>Gets the page on which a calendar of one's own is put together, beginning with the same choice.</summary>
    public string PersonalFeedPath => PrivateAddress.Root + WithDays(null, "")[1..];

    private static Slug[] SlugOf(Slug? slug) => slug is null ? [] : [slug];

    private static string Address(params (string Key, string? Value)[] parts)
    {
        var chosen = parts.Where(part => part.Value is not null)
            .Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}").ToArray();
        return chosen.Length == 0 ? "/" : "/?" + string.Join('&', chosen);
    }
}
