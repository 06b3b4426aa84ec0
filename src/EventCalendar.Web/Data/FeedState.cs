using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>How often what a feed shows has changed, and when last.</summary>
/// <param name="Version">Grows with every change; 0 before the first.</param>
/// <param name="ChangedAt">Whole seconds; <c>null</c> before the first.</param>
internal sealed record FeedState(long Version, Instant? ChangedAt)
{
    private static readonly FeedState Unchanged = new(0, null);

    /// <summary>Works out the state of any query from what is counted.</summary>
    /// <remarks>
    /// What a combination shows stands in a feed of each of its parts (an organization's, a category's, a place's), so a
    /// change of it moves all of them. The least version moves with every such change as well, and with the fewest
    /// others. Renaming a part changes the name of the combination even if that is empty, so names count by themselves.
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="find">Finds what is counted under a path; <c>null</c> if nothing is.</param>
    public static FeedState Of(FeedQuery query, Func<string, FeedVersion?> find)
    {
        if (!query.IsSearch)
        {
            return Sum([query.Path], find);
        }

        var least = Parts(query).Select(part => Sum(part, find)).ToList();
        var names = Sum(NamesOf(query), find);
        var changedAt = least.Min(part => part.ChangedAt ?? Instant.MinValue);
        changedAt = Instant.Max(changedAt, names.ChangedAt ?? Instant.MinValue);
        return new FeedState(
            least.Min(part => part.Version) + names.Version, changedAt == Instant.MinValue ? null : changedAt);
    }

    /// <summary>Lists all that is counted for a query.</summary>
    public static IEnumerable<string> PathsOf(FeedQuery query) =>
        query.IsSearch ? Parts(query).SelectMany(paths => paths).Concat(NamesOf(query)) : [query.Path];

    /// <summary>What the name of an organization, category or place counts under, beside its feed.</summary>
    public static string NameOf(FeedQuery feed) => feed.Path.Replace("/feeds/", "/names/", StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<string>> Parts(FeedQuery query)
    {
        IReadOnlyList<IReadOnlyList<string>> parts =
        [
            [.. query.Organizations.Select(slug => FeedQuery.Organization(slug).Path)],
            [.. query.Categories.Select(slug => FeedQuery.Category(slug).Path)],
            [.. query.Places.Select(slug => FeedQuery.Place(slug).Path)],
        ];
        return parts.Where(part => part.Count > 0).DefaultIfEmpty([FeedQuery.All.Path]);
    }

    // A distance may count from a place.
    private static List<string> NamesOf(FeedQuery query)
    {
        var feeds = query.Organizations.Select(FeedQuery.Organization)
            .Concat(query.Categories.Select(FeedQuery.Category))
            .Concat(query.Places.Select(FeedQuery.Place));
        return Slug.TryParse(query.Area?.Near, out var centre)
            ? [.. feeds.Append(FeedQuery.Place(centre)).Select(NameOf).Distinct()]
            : [.. feeds.Select(NameOf)];
    }

    private static FeedState Sum(IReadOnlyList<string> paths, Func<string, FeedVersion?> find)
    {
        var sum = Unchanged;
        foreach (var path in paths)
        {
            if (find(path) is { } counted)
            {
                var latest = sum.ChangedAt is { } at ? Instant.Max(at, counted.ChangedAt) : counted.ChangedAt;
                sum = new FeedState(sum.Version + counted.Version, latest);
            }
        }

        return sum;
    }
}
