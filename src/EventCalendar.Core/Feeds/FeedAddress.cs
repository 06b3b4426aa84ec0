using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>The addresses of queries, read and written.</summary>
internal static class FeedAddress
{
    private const string Organizations = "organizations";
    private const string Categories = "categories";
    private const string Places = "places";
    private const int MaxLanguage = 35;

    /// <summary>Writes the canonical address, ending in <c>.ics</c> before the parameters.</summary>
    public static string Print(FeedQuery query)
    {
        var hasMore = !query.Words.IsEmpty || !query.Languages.IsEmpty || query.Area is not null;
        var name = (query.Organizations, query.Categories, query.Places) switch
        {
            _ when hasMore => FeedQuery.Search,
            ([], [], []) => "all",
            ([var organization], [], []) => Organizations + "/" + organization,
            ([], [var category], []) => Categories + "/" + category,
            ([], [], [var place]) => Places + "/" + place,
            _ => FeedQuery.Search,
        };
        var parameters = name != FeedQuery.Search ? "" : FeedParameters.Print(
            ("q", string.Join(' ', query.Words)),
            ("organization", string.Join(',', query.Organizations)),
            ("category", string.Join(',', query.Categories)),
            ("place", string.Join(',', query.Places)),
            ("language", string.Join(',', query.Languages)),
            ("near", query.Area?.Near),
            ("radius", query.Area is { Radius: not FeedArea.DefaultRadius and var radius }
                ? radius.ToString(CultureInfo.InvariantCulture)
                : null));
        return FeedQuery.Folder + name + FeedQuery.Suffix + parameters;
    }

    /// <summary>Reads an address without the ending of its format; <c>null</c> if there is no such feed.</summary>
    /// <remarks>With problems, what is returned is not what was asked for.</remarks>
    public static FeedQuery? Read(
        string path, ILookup<string, string> parameters, ImmutableArray<FeedProblem>.Builder problems)
    {
        if (!path.StartsWith(FeedQuery.Folder, StringComparison.Ordinal))
        {
            return null;
        }

        var name = path[FeedQuery.Folder.Length..];
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return (slash < 0 ? name : name[..slash]) switch
        {
            "all" when slash < 0 => FeedQuery.All,
            FeedQuery.Search when slash < 0 => ReadSearch(parameters, problems),
            Organizations when Slug.TryParse(name[(slash + 1)..], out var slug) => FeedQuery.Organization(slug),
            Categories when Slug.TryParse(name[(slash + 1)..], out var slug) => FeedQuery.Category(slug),
            Places when Slug.TryParse(name[(slash + 1)..], out var slug) => FeedQuery.Place(slug),
            _ => null,
        };
    }

    private static FeedQuery ReadSearch(
        ILookup<string, string> parameters, ImmutableArray<FeedProblem>.Builder problems)
    {
        var text = string.Join(' ', parameters["q"]);
        if (text.Length > SearchWords.MaxLength)
        {
            problems.Add(FeedProblem.Refused("q", text, $"at most {SearchWords.MaxLength} characters"));
        }

        var query = FeedQuery.Of(
            ReadSlugs("organization"), ReadSlugs("category"), ReadSlugs("place"), text,
            ReadLanguages(parameters["language"], problems), ReadArea(parameters, problems));
        if (query.Path.Length > FeedQuery.MaxLength)
        {
            problems.Add(new FeedProblem(
                "organization", false,
                $"A search must have an address of at most {FeedQuery.MaxLength} characters, "
                + $"was {query.Path.Length}; name fewer organizations, categories, places or words."));
        }

        return query;

        IEnumerable<Slug> ReadSlugs(string parameter)
        {
            foreach (var text in ListOf(parameters[parameter]))
            {
                if (Slug.TryParse(text.ToLowerInvariant(), out var slug))
                {
                    yield return slug;
                }
                else
                {
                    problems.Add(FeedProblem.Malformed(
                        parameter, text, "slugs of letters, digits and hyphens, separated by commas"));
                }
            }
        }
    }

    private static IEnumerable<string> ReadLanguages(
        IEnumerable<string> values, ImmutableArray<FeedProblem>.Builder problems)
    {
        foreach (var tag in ListOf(values))
        {
            if (IsLanguage(tag))
            {
                yield return tag;
            }
            else
            {
                problems.Add(FeedProblem.Malformed("language", tag, "tags such as de or tr, separated by commas"));
            }
        }
    }

    private static FeedArea? ReadArea(ILookup<string, string> parameters, ImmutableArray<FeedProblem>.Builder problems)
    {
        var radius = ReadRadius(parameters["radius"].LastOrDefault(), problems);
        if (parameters["near"].LastOrDefault() is not { } near)
        {
            return null;
        }

        var parts = near.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && TryParseDegrees(parts[0], out var latitude) && TryParseDegrees(parts[1], out var longitude))
        {
            if (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180)
            {
                problems.Add(FeedProblem.Refused(
                    "near", near, "a latitude from -90 to 90 and a longitude from -180 to 180"));
                return null;
            }

            return FeedArea.Around(new GeoPoint(latitude, longitude), radius);
        }

        if (near.Length > FeedArea.MaxName || Line.Fold(near).Length == 0)
        {
            problems.Add(FeedProblem.Refused(
                "near", near, $"a town, the slug of a place or 'latitude,longitude', at most {FeedArea.MaxName} characters"));
            return null;
        }

        return FeedArea.Around(near, radius);
    }

    private static int ReadRadius(string? text, ImmutableArray<FeedProblem>.Builder problems)
    {
        if (text is null)
        {
            return FeedArea.DefaultRadius;
        }

        var remedy = $"a whole number of kilometres from 1 to {FeedArea.MaxRadius}";
        if (!text.All(char.IsAsciiDigit))
        {
            problems.Add(FeedProblem.Malformed("radius", text, remedy));
            return FeedArea.DefaultRadius;
        }

        if (FeedParameters.TryParseNumber(text, out var radius) && radius is >= 1 and <= FeedArea.MaxRadius)
        {
            return radius;
        }

        problems.Add(FeedProblem.Refused("radius", text, remedy));
        return FeedArea.DefaultRadius;
    }

    private static bool TryParseDegrees(string text, out double degrees) => double.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees);

    private static IEnumerable<string> ListOf(IEnumerable<string> values) => values.SelectMany(
        value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    // The form of a tag (RFC 5646 §2.1).
    private static bool IsLanguage(string tag) => tag.Length is >= 2 and <= MaxLanguage
        && tag.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]) && tag[^1] != '-';
}
