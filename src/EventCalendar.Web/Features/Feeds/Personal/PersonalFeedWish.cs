using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Feeds;
using Microsoft.Extensions.Primitives;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>What somebody ticked and typed, as it came; the names are those of a search.</summary>
internal sealed record PersonalFeedWish
{
    public const string OrganizationKey = "organization";
    public const string CategoryKey = "category";
    public const string PlaceKey = "place";
    public const string LanguageKey = "language";
    public const string WordsKey = "q";
    public const string NearKey = "near";
    public const string RadiusKey = "radius";

    public ImmutableArray<string> Organizations { get; private init; } = [];

    public ImmutableArray<string> Categories { get; private init; } = [];

    public ImmutableArray<string> Places { get; private init; } = [];

    public ImmutableArray<string> Languages { get; private init; } = [];

    public string Words { get; private init; } = "";

    public string Near { get; private init; } = "";

    public string Radius { get; private init; } = Print(FeedArea.DefaultRadius);

    /// <summary>Gets the address of the same choice as a search.</summary>
    public string Address => FeedQuery.SearchPrefix + QueryString.Create(
    [
        .. Organizations.Select(slug => KeyValuePair.Create(OrganizationKey, (string?)slug)),
        .. Categories.Select(slug => KeyValuePair.Create(CategoryKey, (string?)slug)),
        .. Places.Select(slug => KeyValuePair.Create(PlaceKey, (string?)slug)),
        .. Languages.Select(tag => KeyValuePair.Create(LanguageKey, (string?)tag)),
        KeyValuePair.Create(WordsKey, (string?)Words),
        KeyValuePair.Create(NearKey, (string?)Near),
        KeyValuePair.Create(RadiusKey, (string?)Radius),
    ]);

    /// <summary>Reads a form or a query string.</summary>
    /// <param name="valuesOf">What was given under a name.</param>
    public static PersonalFeedWish Of(Func<string, StringValues> valuesOf)
    {
        return new PersonalFeedWish
        {
            Organizations = Many(OrganizationKey),
            Categories = Many(CategoryKey),
            Places = Many(PlaceKey),
            Languages = Many(LanguageKey),
            Words = valuesOf(WordsKey).ToString().Trim(),
            Near = valuesOf(NearKey).ToString().Trim(),
            Radius = valuesOf(RadiusKey).ToString() is { Length: > 0 } radius
                ? radius.Trim()
                : Print(FeedArea.DefaultRadius),
        };

        ImmutableArray<string> Many(string name) =>
            [.. valuesOf(name).OfType<string>().Where(value => value.Length > 0)];
    }

    /// <summary>Makes the form of a choice that is kept.</summary>
    public static PersonalFeedWish Of(FeedQuery query) => new()
    {
        Organizations = [.. query.Organizations.Select(slug => slug.Value)],
        Categories = [.. query.Categories.Select(slug => slug.Value)],
        Places = [.. query.Places.Select(slug => slug.Value)],
        Languages = query.Languages,
        Words = string.Join(' ', query.Words),
        Near = query.Area?.Near ?? "",
        Radius = Print(query.Area?.Radius ?? FeedArea.DefaultRadius),
    };

    private static string Print(int kilometres) => kilometres.ToString(CultureInfo.InvariantCulture);
}
