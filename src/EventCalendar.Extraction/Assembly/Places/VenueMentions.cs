using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Finds venues that a sentence names without saying that something takes place there: "die Bücherei Roth
/// zeigt".
/// </summary>
internal sealed class VenueMentions(Reading reading, PlaceReader reader, PlaceLabels labels)
{
    private const int LongestWord = 40;
    private const int LongestQuotation = 13;

    // "Turnhalle", "Jugendzentrum" say something, "Halle" and "Haus" do not.
    private const int ShortestCompound = 8;
    private readonly SentenceCache<PlacePhrase?> bySentence = new(reading);
    private readonly SentenceCache<(string Kind, PlacePhrase? Found)> byKind = new(reading);

    /// <summary>Finds the venue that a sentence names most fully, once for all events.</summary>
    public PlacePhrase? In(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = Best(range.First, range.End, null);
        }

        return found;
    }

    /// <summary>
    /// Finds a fuller name for a venue that is called by its kind alone: "Museum", "Industriemuseum Roth".
    /// </summary>
    public PlacePhrase? Fuller(int sentence, string kind)
    {
        if (byKind.TryGetValue(sentence, out var known) && known.Kind == kind)
        {
            return known.Found;
        }

        var range = reading.Source.Sentences[sentence];
        var found = Best(range.First, range.End, kind);
        byKind[sentence] = (kind, found);
        return found;
    }

    /// <summary>Says whether a venue is no more than a room, which a house must be added to.</summary>
    public static bool IsRoom(string venue)
    {
        var space = venue.IndexOf(' ', StringComparison.Ordinal);
        return (space < 0 && IsRoomWord(venue))
            || (char.IsDigit(venue[^1]) && venue.LastIndexOf(' ') == space
                && IsRoomWord(venue.AsSpan(0, Math.Max(space, 0))))
            || (space > 0 && venue.LastIndexOf(' ') == space && IsRoomAdjective(venue.AsSpan(0, space))
                && IsRoomWord(venue.AsSpan(space + 1)));
    }

    /// <summary>Says whether a room leaves open in which house it is: "Saal", and not "Turnhalle".</summary>
    public static bool IsBareRoom(string venue)
    {
        Span<char> folded = stackalloc char[LongestWord];
        return venue.Length > LongestWord || venue.Contains(' ', StringComparison.Ordinal) ? IsRoom(venue)
            : PlaceWords.BareRooms.Contains(folded[..venue.AsSpan().ToLowerInvariant(folded)]);
    }

    /// <summary>Says whether a name begins with a room: "Saal der Stadthalle".</summary>
    public static bool BeginsWithRoom(string venue)
    {
        var end = venue.AsSpan().IndexOfAny(' ', '-');
        return IsRoom(venue) || IsRoomWord(end < 0 ? venue : venue.AsSpan(0, end))
            || (end > 0 && venue[end] == '-' && venue.IndexOf(' ', end) is > 0 and var next
                && IsRoomWord(venue.AsSpan(end + 1, next - end - 1)));
    }

    private static bool IsRoomAdjective(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        return word.Length <= LongestWord && word.ToLowerInvariant(folded) > 0
            && PlaceWords.RoomAdjectives.Contains(folded[..word.Length]);
    }

    private static bool IsRoomWord(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        if (word.Length is 0 or > LongestWord)
        {
            return false;
        }

        _ = word.ToLowerInvariant(folded);
        return PlaceWords.Rooms.Contains(folded[..word.Length])
            || PlaceWords.RoomVenues.Contains(folded[..word.Length]);
    }

    private PlacePhrase? Best(int first, int end, string? kind)
    {
        PlacePhrase? best = null;
        var most = 0;
        if (SidePlaces.Is(reading, SentenceSearch.At(reading.Source, reading.Tokens[first].Start)))
        {
            return null;
        }

        for (var at = first; at < end; at++)
        {
            if (!reading.Tokens[at].IsCapitalized || !PlaceWords.IsVenue(reading.Tokens[at])
                || EventNouns.IsAt(reading.Tokens, at) || PlaceWords.IsBarePlural(reading.Tokens[at].Text)
                || reading.Tokens[at].Is("treff") || IsClub(reading.Tokens[at])
                || VenueReader.LeadsCompound(reading.Tokens, at)
                || VenueSigns.IsOfferCalledHouse(reading.Tokens, at)
                || reading.IsTemporal(at)
                || Towns.EndOf(reading.Tokens, at, TownSize.SmallTown) > at)
            {
                continue;
            }

            var found = reader.Mention(first, at, end);
            if (found is null || IsOther(first, at, found.First) || IsCutOut(found)
                || labels.IsTakenBack(first, found.First) || SidePlaces.IsReserve(reading, first, found.First)
                || labels.IsOfContact(first, found.First) || labels.IsReason(first, found.First, end))
            {
                continue;
            }

            var fullness = Fullness(found, at);
            if (fullness > most && (kind is null || IsOfKind(at, kind)))
            {
                (best, most) = (found, fullness);
            }

            at = Math.Max(at, found.End - 1);
        }

        return best;
    }

    /// <summary>
    /// "gehört dem Mädchentreff", "HSG Kleinheim", "das Ensemble Barbad", "den Film „Das Haus am Meer“".
    /// </summary>
    private bool IsOther(int first, int head, int start)
    {
        var open = start;
        while (open > first && open > head - LongestQuotation && reading.Tokens[open].IsQuoted)
        {
            open--;
        }

        var isInQuotes = reading.Tokens[head].IsQuoted && open > first;
        ref readonly var before = ref reading.Tokens[Math.Max((isInQuotes ? open : start) - 1, 0)];
        return (isInQuotes && before is { IsWord: true, IsCapitalized: true, IsVenue: false })
            || IsGear(start)
            || IsSaidBy(start)
            || (TimeWords.Articles.Contains(reading.Tokens[start - 1])
                && PlaceWords.HelperVerbs.Contains(reading.Tokens[start - 2]))
            || PlaceWords.Clubs.Contains(reading.Tokens[head - 1])
            || PlaceWords.Performers.Contains(reading.Tokens[head - 1])
            || (before.Is("dem") && start > first + 1
                && !PlaceWords.Prepositions.Contains(reading.Tokens[start - 2]));
    }

    /// <summary>„Im Wald ist nichts los“: words of a title that goes on behind them.</summary>
    private bool IsCutOut(PlacePhrase found) =>
        reading.Tokens[found.First].IsQuoted && reading.Tokens[found.End] is { IsQuoted: true, IsWord: true };

    /// <summary>"Der Seniorenclub lädt ein": people, unless they meet in it.</summary>
    private static bool IsClub(in Text.Token token) =>
        token.Length > ShortestCompound && (token.Text.EndsWith("club", StringComparison.Ordinal)
            || token.Text.EndsWith("klub", StringComparison.Ordinal));

    /// <summary>
    /// "nach Angaben der Stadtverwaltung", "auf Einladung des Museums": who says or does so.
    /// </summary>
    private bool IsSaidBy(int start) =>
        GrammarWords.Genitives.Contains(reading.Tokens[start - 1]) && reading.Tokens[start - 2].IsCapitalized
            && (PlaceWords.NotPlaces.Contains(reading.Tokens[start - 2])
                || PlaceWords.BuildingActs.Contains(reading.Tokens[start - 2]))
            && !PlaceWords.PartsOfHouses.Contains(reading.Tokens[start - 2]);

    /// <summary>"Kochkurs mit persischer Küche", "ohne Saal": what belongs to it, and no place.</summary>
    private bool IsGear(int start)
    {
        var before = start - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        return PlaceWords.GearLeads.Contains(reading.Tokens[before]);
    }

    /// <summary>A name says more than a compound, and a kind alone says nothing.</summary>
    private int Fullness(PlacePhrase phrase, int head)
    {
        var isNamed = phrase.End - phrase.First > 1;
        return IsRoom(phrase.Venues[0]) ? (isNamed ? 1 : 0)
            : phrase.Street is not null ? 4 : isNamed ? 3
            : !PlaceWords.IsBareInAnyCase(reading.Tokens[head].Text) ? 2
            : reading.Tokens[head].Length >= ShortestCompound ? 1 : 0;
    }

    private bool IsOfKind(int head, string kind) =>
        reading.Tokens[head].Text.EndsWith(kind, StringComparison.Ordinal);
}
