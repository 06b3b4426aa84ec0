using System.Diagnostics.CodeAnalysis;
using System.Text;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction;

/// <summary>A town of the German-speaking countries, or a larger one of Europe.</summary>
/// <param name="Name">Its full name, such as "Frankfurt am Main".</param>
/// <param name="Latitude">Degrees north, WGS 84, to a thousandth.</param>
/// <param name="Longitude">Degrees east, WGS 84, to a thousandth.</param>
public sealed record KnownTown(string Name, double Latitude, double Longitude)
{
    /// <summary>Looks up a town by its name, as the reader of announcements does.</summary>
    /// <remarks>
    /// Case, white space and the two ways to write an umlaut do not count. Of several towns of one name the one in the
    /// region is taken, else the most important one: municipalities before districts, then by inhabitants.
    /// </remarks>
    /// <param name="name">The name; no match if it is empty.</param>
    /// <param name="region">ISO 3166-2 such as <c>DE-HE</c>, or ISO 3166-1; <c>null</c> for none.</param>
    /// <param name="town">The town, or <c>null</c>.</param>
    public static bool TryFind(string? name, string? region, [NotNullWhen(true)] out KnownTown? town)
    {
        var folded = Fold(name ?? "");
        Town found = default;
        var isFound = (!string.IsNullOrEmpty(region) && Gazetteer.TryFind(folded, region, out found))
            || Gazetteer.TryFind(folded, out found);
        town = isFound ? new KnownTown(Gazetteer.NameOf(found), found.Latitude, found.Longitude) : null;
        return isFound;
    }

    // string.Normalize throws on unpaired surrogates, which any text may hold.
    private static string Fold(string name) => string.Join(
            ' ',
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToLowerInvariant().Normalize();
}
