namespace EventCalendar.Extraction.Lexicon;

/// <summary>A place of the gazetteer, as a name found it.</summary>
/// <param name="Number">Its number in the gazetteer; another one after the data file was made anew.</param>
/// <param name="Latitude">Degrees north, to a thousandth.</param>
/// <param name="Longitude">Degrees east, to a thousandth.</param>
/// <param name="Region">
/// ISO 3166-2, such as <c>DE-HE</c>, <c>AT-9</c>, <c>CH-ZH</c> or <c>IT-BZ</c>; elsewhere the country, ISO
/// 3166-1.
/// </param>
/// <param name="Size">How many people live there.</param>
/// <param name="IsDistrict">Whether it is part of another municipality.</param>
/// <param name="IsAmbiguous">
/// Whether another place of the name is of the same rank and has at least a twentieth of its inhabitants.
/// </param>
/// <param name="IsCommonWord">
/// Whether the name is also a word, so that it needs evidence: "Essen", "Wetter".
/// </param>
internal readonly record struct Town(
    int Number,
    double Latitude,
    double Longitude,
    string Region,
    TownSize Size,
    bool IsDistrict,
    bool IsAmbiguous,
    bool IsCommonWord)
{
    /// <summary>Says whether it lies in a region, or in the country if that is all the code names.</summary>
    public bool IsIn(ReadOnlySpan<char> region) =>
        Region.AsSpan().StartsWith(region, StringComparison.Ordinal)
        && (Region.Length == region.Length || Region[region.Length] == '-');
}
