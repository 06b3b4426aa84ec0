namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// Finds towns of the German-speaking countries, and the larger ones of Europe, by their names.
/// </summary>
/// <remarks>
/// Names are given folded: lower case by the invariant culture, NFC, words joined by one space each. A lookup
/// allocates nothing and takes the logarithm of the number of names; what is no name is mostly told by one
/// bit.
/// </remarks>
internal static class Gazetteer
{
    private const int LongestName = 60;
    private static readonly GazetteerFile File = GazetteerFile.Load();

    /// <summary>Gets the source and licence of the data.</summary>
    public static string Notice => File.Notice;

    /// <summary>
    /// Finds the most important town of a name: municipalities before districts, then by inhabitants.
    /// </summary>
    /// <remarks>"muenchen" is found as well as "münchen".</remarks>
    public static bool TryFind(ReadOnlySpan<char> foldedName, out Town town)
    {
        if (IndexOf(foldedName) is var name and >= 0)
        {
            town = File.PlaceAt(name, 0);
            return true;
        }

        town = default;
        return false;
    }

    /// <summary>
    /// Finds the most important town of a name in a region or country, ISO 3166-2 or ISO 3166-1.
    /// </summary>
    /// <remarks>
    /// Here a town is ambiguous if the region has another one of the same rank, however small.
    /// </remarks>
    public static bool TryFind(ReadOnlySpan<char> foldedName, ReadOnlySpan<char> region, out Town town)
    {
        town = default;
        var isFound = false;
        var name = IndexOf(foldedName);
        for (var place = 0; name >= 0 && place < File.PlaceCount(name); place++)
        {
            var candidate = File.PlaceAt(name, place);
            if (!candidate.IsIn(region))
            {
                continue;
            }

            if (isFound)
            {
                town = town with { IsAmbiguous = candidate.IsDistrict == town.IsDistrict };
                return true;
            }

            town = candidate with { IsAmbiguous = false };
            isFound = true;
        }

        return isFound;
    }

    /// <summary>Says whether a longer name begins with these words: "bad homburg vor".</summary>
    public static bool IsPrefix(ReadOnlySpan<char> foldedWords)
    {
        if (foldedWords.IsEmpty || foldedWords.Length >= LongestName || !File.MayBegin(foldedWords))
        {
            return false;
        }

        Span<char> words = stackalloc char[LongestName];
        foldedWords.CopyTo(words);
        words[foldedWords.Length] = ' ';
        words = words[..(foldedWords.Length + 1)];
        return File.NameBegins(File.LowerBound(words), words);
    }

    /// <summary>Returns the full name of a town: "Frankfurt am Main". Allocates.</summary>
    public static string NameOf(Town town) => File.NameOf(town.Number);

    /// <summary>Returns the index of a name, -1 if there is none.</summary>
    private static int IndexOf(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || folded.Length > LongestName)
        {
            return -1;
        }

        var name = IndexOfExactly(folded);
        if (name >= 0 || folded.IndexOf('e') < 0)
        {
            return name;
        }

        Span<char> umlauts = stackalloc char[LongestName];
        var length = WriteUmlauts(folded, umlauts);
        return length < folded.Length ? IndexOfExactly(umlauts[..length]) : -1;
    }

    private static int IndexOfExactly(ReadOnlySpan<char> folded)
    {
        if (!File.MayBegin(folded))
        {
            return -1;
        }

        var name = File.LowerBound(folded);
        return File.IsName(name, folded) ? name : -1;
    }

    /// <summary>Writes "muenchen" as "münchen" and returns the length.</summary>
    private static int WriteUmlauts(ReadOnlySpan<char> folded, Span<char> target)
    {
        var length = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            var umlaut = at + 1 < folded.Length && folded[at + 1] == 'e'
                ? folded[at] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => '\0' } : '\0';
            target[length++] = umlaut == '\0' ? folded[at] : umlaut;
            at += umlaut == '\0' ? 0 : 1;
        }

        return length;
    }
}
