using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>Which events a feed, a list or a subscription is about.</summary>
/// <remarks>
/// Within a set one match is enough, and every set that is not empty has to match: of these organizations, in one of
/// these categories, at one of these places, with all of these words. Every address parses to one and prints from it:
/// <see cref="Path"/> is its one canonical form, by which two of them are equal.
/// </remarks>
public sealed record FeedQuery
{
    /// <summary>Longest canonical address: it is a key in the database.</summary>
    public const int MaxLength = 1_000;

    /// <summary>How the canonical address of every search begins, and of nothing else.</summary>
    public const string SearchPrefix = Folder + Search + Suffix;

    internal const string Folder = "/feeds/";
    internal const string Suffix = ".ics";
    internal const string Search = "search";

    private FeedQuery(
        IEnumerable<Slug> organizations, IEnumerable<Slug> categories, IEnumerable<Slug> places,
        IEnumerable<string> words, IEnumerable<string> languages, FeedArea? area)
    {
        (Organizations, Categories, Places) = (Ordered(organizations), Ordered(categories), Ordered(places));
        (Words, Languages) = (Ordered(words), Ordered(languages));
        Area = area;
        Path = FeedAddress.Print(this);
    }

    /// <summary>Gets every public event.</summary>
    public static FeedQuery All { get; } = new([], [], [], [], [], null);

    /// <summary>Gets the organizations that announce, ordered; empty for any.</summary>
    public ImmutableArray<Slug> Organizations { get; }

    /// <summary>Gets what the events are about, ordered; empty for anything.</summary>
    public ImmutableArray<Slug> Categories { get; }

    /// <summary>Gets where they are held, ordered; empty for anywhere.</summary>
    public ImmutableArray<Slug> Places { get; }

    /// <summary>Gets the words that all have to occur, lower case, ordered; empty for any.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Gets the languages announced in or spoken, BCP 47 in lower case, ordered; empty for any.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Gets around what they are held; <c>null</c> for anywhere.</summary>
    public FeedArea? Area { get; }

    /// <summary>Gets the canonical address, such as <c>/feeds/organizations/ib-marburg.ics</c>.</summary>
    public string Path { get; }

    /// <summary>Gets whether this is a search and not all events or those of one organization, category or place.</summary>
    public bool IsSearch => Path.StartsWith(SearchPrefix, StringComparison.Ordinal);

    /// <summary>Gets the events that one organization announces.</summary>
    /// <param name="slug">The organization.</param>
    public static FeedQuery Organization(Slug slug) => new([slug], [], [], [], [], null);

    /// <summary>Gets the events of one category.</summary>
    /// <param name="slug">The category.</param>
    public static FeedQuery Category(Slug slug) => new([], [slug], [], [], [], null);

    /// <summary>Gets the events at one place.</summary>
    /// <param name="slug">The place.</param>
    public static FeedQuery Place(Slug slug) => new([], [], [slug], [], [], null);

    /// <summary>Narrows by anything; what is given twice counts once.</summary>
    /// <param name="organizations">Who announces; empty for any.</param>
    /// <param name="categories">What about; empty for anything.</param>
    /// <param name="places">Where; empty for anywhere.</param>
    /// <param name="text">Words that all have to occur; <c>null</c> or empty for any.</param>
    /// <param name="languages">BCP 47 tags; empty for any.</param>
    /// <param name="area">Around what; <c>null</c> for anywhere.</param>
    public static FeedQuery Of(
        IEnumerable<Slug> organizations, IEnumerable<Slug> categories, IEnumerable<Slug> places,
        string? text = null, IEnumerable<string>? languages = null, FeedArea? area = null) =>
        new(
            organizations, categories, places, SearchWords.Of(text),
            (languages ?? []).Select(tag => tag.ToLowerInvariant()), area);

    /// <summary>Parses the address of a feed in iCalendar form.</summary>
    /// <remarks>Parameters that say nothing of which events are meant are ignored.</remarks>
    /// <param name="address">Such as <c>/feeds/all.ics</c> or <c>/feeds/search.ics?q=chor</c>.</param>
    /// <param name="query">The query, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? address, [NotNullWhen(true)] out FeedQuery? query)
    {
        query = null;
        if (address is null)
        {
            return false;
        }

        var (path, parameters) = FeedParameters.Split(address);
        if (!path.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return false;
        }

        var problems = ImmutableArray.CreateBuilder<FeedProblem>();
        query = FeedAddress.Read(path[..^Suffix.Length], parameters, problems);
        query = problems.Count == 0 ? query : null;
        return query is not null;
    }

    /// <summary>Parses an address that is known to be one.</summary>
    /// <param name="address">Such as <c>/feeds/all.ics</c>.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static FeedQuery Parse(string address) =>
        TryParse(address, out var query)
            ? query
            : throw new ArgumentException($"Not the address of a feed: '{address}'.", nameof(address));

    /// <inheritdoc/>
    public bool Equals(FeedQuery? other) => other is not null && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static ImmutableArray<Slug> Ordered(IEnumerable<Slug> slugs) =>
        [.. slugs.DistinctBy(slug => slug.Value).OrderBy(slug => slug.Value, StringComparer.Ordinal)];

    private static ImmutableArray<string> Ordered(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
