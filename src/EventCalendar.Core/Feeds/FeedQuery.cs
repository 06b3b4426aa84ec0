using System.Diagnostics.CodeAnalysis;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>Which events a feed, a list or a subscription is about.</summary>
/// <remarks>Every address parses to one and prints from it: <see cref="Path"/> is its one canonical form.</remarks>
public sealed record FeedQuery
{
    private const string Prefix = "/feeds/";
    private const string Suffix = ".ics";

    private FeedQuery(FeedKind kind, Slug? slug) => (Kind, Slug) = (kind, slug);

    /// <summary>Gets every public event.</summary>
    public static FeedQuery All { get; } = new(FeedKind.All, null);

    /// <summary>Gets what the events are chosen by.</summary>
    public FeedKind Kind { get; }

    /// <summary>Gets the organization, category or place; <c>null</c> for all.</summary>
    public Slug? Slug { get; }

    /// <summary>Gets the canonical address, such as <c>/feeds/organizations/ib-marburg.ics</c>.</summary>
    public string Path => Kind == FeedKind.All ? Prefix + "all" + Suffix : Prefix + Folder + "/" + Slug + Suffix;

    private string Folder => Kind switch
    {
        FeedKind.Organization => "organizations",
        FeedKind.Category => "categories",
        FeedKind.Place => "places",
        _ => "",
    };

    /// <summary>Gets the events that one organization announces.</summary>
    /// <param name="slug">The organization.</param>
    public static FeedQuery Organization(Slug slug) => new(FeedKind.Organization, slug);

    /// <summary>Gets the events of one category.</summary>
    /// <param name="slug">The category.</param>
    public static FeedQuery Category(Slug slug) => new(FeedKind.Category, slug);

    /// <summary>Gets the events at one place.</summary>
    /// <param name="slug">The place.</param>
    public static FeedQuery Place(Slug slug) => new(FeedKind.Place, slug);

    /// <summary>Parses the path of a feed's address.</summary>
    /// <param name="path">Such as <c>/feeds/all.ics</c>.</param>
    /// <param name="query">The query, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? path, [NotNullWhen(true)] out FeedQuery? query)
    {
        query = null;
        if (path is null || !path.StartsWith(Prefix, StringComparison.Ordinal)
            || !path.EndsWith(Suffix, StringComparison.Ordinal) || path.Length < Prefix.Length + Suffix.Length)
        {
            return false;
        }

        var name = path[Prefix.Length..^Suffix.Length];
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        query = (slash < 0 ? name : name[..slash]) switch
        {
            "all" when slash < 0 => All,
            "organizations" when Values.Slug.TryParse(name[(slash + 1)..], out var slug) => Organization(slug),
            "categories" when Values.Slug.TryParse(name[(slash + 1)..], out var slug) => Category(slug),
            "places" when Values.Slug.TryParse(name[(slash + 1)..], out var slug) => Place(slug),
            _ => null,
        };
        return query is not null;
    }

    /// <summary>Parses a path that is known to be one.</summary>
    /// <param name="path">Such as <c>/feeds/all.ics</c>.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static FeedQuery Parse(string path) =>
        TryParse(path, out var query)
            ? query
            : throw new ArgumentException($"Not the path of a feed: '{path}'.", nameof(path));

    /// <inheritdoc/>
    public override string ToString() => Path;
}

/// <summary>What the events of a feed are chosen by.</summary>
public enum FeedKind
{
    /// <summary>Nothing: every public event.</summary>
    All,

    /// <summary>Who announces them.</summary>
    Organization,

    /// <summary>What they are about.</summary>
    Category,

    /// <summary>Where they are held.</summary>
    Place,
}
