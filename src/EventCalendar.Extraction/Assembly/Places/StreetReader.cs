using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Reads streets with house numbers, and postcodes.</summary>
internal static class StreetReader
{
    private const int LongestName = 9;
    private const int LongestBare = 7;

    /// <summary>Reads a street with its number at a token.</summary>
    /// <returns>The index behind it, or 0 if there is none.</returns>
    public static int Street(TokenReader tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.IsWord || !token.IsCapitalized || (!token.IsSpaced && tokens.IsTight(at - 1, "-")))
        {
            return 0;
        }

        var next = at;
        var hasEnding = false;
        for (; next < at + LongestName; next++)
        {
            ref readonly var word = ref tokens[next];
            if (next > at && word.Breaks > 0 && !tokens[next - 1].Is("-"))
            {
                break;
            }

            if (word.IsNumber)
            {
                // "Straße des 17. Juni 135" is a date first; "Biegenstraße 3" ends here.
                return next > at && (hasEnding || (HasLead(tokens, at) && next > at + 1))
                    && IsHouseNumber(tokens, next) ? NumberEnd(tokens, next) : 0;
            }

            if (word.Is("-") && !word.IsSpaced || tokens.IsTight(next, ".")
                || (word.Is("'") && !word.IsSpaced))
            {
                continue;
            }

            if (!word.IsWord || (!word.IsCapitalized && !IsConnector(tokens, next, at)
                && !(next > at && !word.IsSpaced && tokens.IsTight(next + 1, "-"))))
            {
                break;
            }

            hasEnding |= PlaceWords.IsStreet(word)
                || (next > at && PlaceWords.StreetWords.Contains(word));
            if (hasEnding && next > at + 1 && !tokens[next - 1].Is("-") && !HasLead(tokens, at)
                && PlaceWords.IsStreet(word) && !IsAdjective(tokens, next - 1))
            {
                // "Bürgerhaus Schulstraße 4": the street begins at its own word.
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Reads a street without a number, which only a context of places makes one.</summary>
    public static int StreetName(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized)
        {
            return 0;
        }

        var end = at;
        while (end < at + LongestName && tokens[end].IsWord && tokens[end].IsCapitalized)
        {
            var isStreet = (PlaceWords.IsStreet(tokens[end])
                    && PlaceWords.PlainStreets.Contains(tokens[end]))
                || (end > at && PlaceWords.StreetNouns.Contains(tokens[end]));
            end++;
            if (isStreet)
            {
                return tokens.IsTight(end, ".") ? end + 1 : end;
            }

            end += tokens.IsTight(end, "-") ? 1 : 0;
        }

        return 0;
    }

    /// <summary>
    /// Reads any name with a house number, where a venue stands before it: "Osterdeich 70b".
    /// </summary>
    public static int AnyName(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized || tokens[at].Length < 4 || PlaceWords.Rooms.Contains(tokens[at])
            || PlaceWords.IsBareVenue(tokens[at].Text) || PlaceWords.NotPlaces.Contains(tokens[at])
            || tokens[at + 1] is not { IsNumber: true, Length: <= 3, Breaks: 0 }
            || !IsHouseNumber(tokens, at + 1))
        {
            return 0;
        }

        var end = NumberEnd(tokens, at + 1);
        return tokens[end].Text is "€" or "%"
            || tokens[end].IsWord && tokens[end].Breaks == 0
            && !PlaceWords.NotBehindNumber.Contains(tokens[end]) ? 0 : end;
    }

    /// <summary>"an der Bochumer Landwehr 88": the name of a town with its ending before another.</summary>
    public static bool IsOfTown(TokenReader tokens, int at) =>
        tokens[at] is { IsWord: true, IsCapitalized: true, Length: > 5 }
            && tokens[at].Text.EndsWith("er", StringComparison.Ordinal)
            && PlaceWords.TownFormLeads.Contains(tokens[at - 1])
            && tokens[at + 1] is { IsCapitalized: true, Breaks: 0 };

    /// <summary>Says whether five digits begin a postcode with its town.</summary>
    public static bool IsPostcode(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: 5 or 4 } && tokens[at + 1].IsCapitalized
            && tokens[at + 1].Breaks == 0
        && tokens[at + 1].IsSpaced && (tokens[at].Length == 5 || Towns.EndOf(tokens, at + 1) > at + 1)
        && !Months.TryFind(tokens[at + 1], out _) && !TimeWords.NotAfterBareNumber.Contains(tokens[at + 1]);

    /// <summary>
    /// "Am Alten Tor 3", "In der Au 5"; "In der Ringstraße 3" begins a sentence, and so does "An den
    /// Samstagen 3. und 10.".
    /// </summary>
    private static bool HasLead(TokenReader tokens, int at) =>
        PlaceWords.StreetLeads.Contains(tokens[at]) && tokens[at].IsCapitalized
            && !Weekdays.TryFindPlural(tokens[at + 2], out _)
            && !(GrammarWords.WayLeads.Contains(tokens[at])
            && GrammarWords.DativesOfOne.Contains(tokens[at + 1])
                && PlaceWords.PlainStreets.Contains(tokens[at + 2]) && tokens[at + 2].Length > LongestBare);

    private static bool IsAdjective(TokenReader tokens, int at) =>
        tokens[at].Text.EndsWith("er", StringComparison.Ordinal)
            || PlaceWords.StreetLeads.Contains(tokens[at])
        || tokens[at].Is(".") || !tokens[at].IsCapitalized;

    private static bool IsConnector(TokenReader tokens, int next, int at) =>
        next > at && PlaceWords.StreetConnectors.Contains(tokens[next])
        && (tokens[next + 1].IsCapitalized || tokens.IsTight(next + 1, "-")
            || GrammarWords.Datives.Contains(tokens[next + 1]));

    private static bool IsHouseNumber(TokenReader tokens, int at)
    {
        if (tokens[at] is not { IsNumber: true, Length: <= 4 and > 0 } || tokens[at].Number == 0)
        {
            return false;
        }

        var next = tokens[at + 1];
        var isDate = tokens.IsTight(at + 1, ".")
            && (tokens[at + 2].IsNumber && !tokens[at + 2].IsSpaced || Months.TryFind(tokens[at + 2], out _)
                || tokens.IsTight(at + 2, "/") || tokens[at + 2].Is("-")
                || TimeWords.Until.Contains(tokens[at + 2])
                || (TimeWords.And.Contains(tokens[at + 2]) && tokens[at + 3].IsNumber));
        // "Hauptstraße 48" above "Fr, 5.11.": what stands on the next line is no unit.
        return !isDate && (next.Breaks > 0 || !SlotWords.Currencies.Contains(next))
            && !(next.IsWord && next.IsSpaced && next.Breaks == 0
                && (TimeWords.Units.Contains(next) || Months.TryFind(next, out _)))
            && !(next.Is(":") && !next.IsSpaced && tokens[at + 2].IsNumber);
    }

    /// <summary>Steps over "17", "17a", "17 a", "33-35".</summary>
    private static int NumberEnd(TokenReader tokens, int at)
    {
        var end = at + 1;
        if (tokens[end] is { IsWord: true, Length: 1, Breaks: 0 }
            && (!tokens[end].IsSpaced || !tokens[end + 1].IsWord) && !tokens[end].Is("h"))
        {
            end++;
        }

        if (tokens[end].Text is "-" or "/" or "+"
            && tokens[end + 1] is { IsNumber: true, Length: <= 4, Breaks: 0 }
            && tokens[end].IsSpaced == tokens[end + 1].IsSpaced && !tokens[end].IsSpaced
            && !TimeWords.Units.Contains(tokens[end + 2]))
        {
            end += 2;
            end += tokens[end] is { IsWord: true, Length: 1, IsSpaced: false } ? 1 : 0;
        }

        return end;
    }
}
