using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Reads a place with all its parts from where it begins.</summary>
internal sealed class PlaceReader(Reading reading)
{
    private const int MostParts = 6;
    private const int MostAdjectives = 2;
    private const int ShortestParticiple = 7;
    private static readonly PlacePhrase Blank = new(0, 0);
    private readonly VenueReader venues = new(reading);
    private readonly PlaceLinks links = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads a place at a token.</summary>
    /// <param name="at">Where it begins: at a preposition or at the name.</param>
    /// <param name="end">No part may go beyond this token.</param>
    /// <param name="isLabelled">Whether a label such as "Ort:" stands before it, so that any name is one.</param>
    public PlacePhrase? Read(int at, int end, bool isLabelled)
    {
        if (Tokens[at].Is("vor") && Tokens[at + 1].Is("ort"))
        {
            return null;
        }

        var preposition = "";
        var name = at;
        var isWeak = false;
        var isAny = false;
        if (Tokens[at].IsWord
            && (PlaceWords.Prepositions.Contains(Tokens[at]) || IsTowards(Tokens, at))
            && StreetReader.Street(Tokens, at) == 0)
        {
            preposition = Tokens[at].Folded;
            name++;
            name += Tokens[at].Is("rund") && Tokens[name].Is("um") ? 1 : 0;

            while (name < at + 4 && !Tokens[name].IsCapitalized && PlaceWords.Leads.Contains(Tokens[name]))
            {
                preposition = GrammarWords.AtLeads.Contains(Tokens[at]) ? "beim" : Tokens[name].Folded;
                name++;
            }

            if (name == at + 1 && !Tokens[name].IsCapitalized
                && PlaceWords.OwnArticles.Contains(Tokens[name]))
            {
                isWeak = PlaceWords.Quantifiers.Contains(Tokens[name]);
                isAny = Tokens[name].Text is "einem" or "einer";
                // "in unserem Vereinsheim", "in einer Scheune"
                preposition = Tokens[at].Text is "bei" ? "beim"
                    : Tokens[name].Text.EndsWith("r", StringComparison.Ordinal) ? "der" : "dem";
                name++;
            }
        }

        if (preposition.Length == 0 && Tokens[at].IsCapitalized && Tokens[at + 1].IsVenue
            && PlaceWords.BeginLabels.Contains(Tokens[at]))
        {
            // "Beginn Friedhofskapelle"
            name++;
        }

        if (preposition is "in" or "nach" && InTown(name, end) is { } inTown)
        {
            return inTown;
        }

        if (preposition.Length == 0 && BehindTown(at, end) is { } behindTown)
        {
            return behindTown;
        }

        if (preposition is "" or "in" or "auf" or "an" or "vor" or "bei"
            && VenueSigns.IsAnyOfKind(Tokens, name, end))
        {
            return null;
        }

        if (isLabelled && preposition.Length == 0 && !Tokens[at].IsCapitalized
            && TimeWords.Articles.Contains(Tokens[at]))
        {
            // "Treffpunkt ist der untere Schulhof"
            preposition = Tokens[at].Folded;
            name++;
        }

        var adjectives = preposition.Length > 0 ? Adjectives(name, end, out _) : 0;
        var phrase = reading.Places.Parts(this, name + adjectives, end, preposition, isLabelled);
        phrase = phrase is not null && adjectives > 0 ? Described(phrase, name, adjectives, preposition)
            : phrase;
        // "in einem Raum": any of them.
        if (phrase is null || (isAny && phrase is { Street: null, Venues: [var room] }
            && VenueMentions.IsBareRoom(room)))
        {
            return null;
        }

        var isHost = preposition is "beim" or "bei" && phrase.Venues.Length > 0;
        isWeak |= phrase.IsWeak;
        return isHost == phrase.IsHost && isWeak == phrase.IsWeak ? phrase
            : phrase with { IsHost = isHost, IsWeak = isWeak };
    }

    /// <summary>"kommt zum Parkplatz am Friedhof", and not "Weg zum Glück".</summary>
    public static bool IsTowards(TokenReader tokens, int at) =>
        GrammarWords.ToThe.Contains(tokens[at]) && tokens[at] is { IsWord: true, IsCapitalized: false }
            && tokens[at + 1] is { IsVenue: true, IsEventNoun: false, IsCapitalized: true };

    /// <summary>"in Calau vor dem Rathaus", "in Altdöbern, Parkplatz am Schloss": the town first, then where.</summary>
    private PlacePhrase? InTown(int name, int end)
    {
        var town = Towns.EndOf(Tokens, name);
        if (town == name && Tokens[name].IsCapitalized && name + 3 < end && Tokens[name + 1].Is("(")
            && PlaceWords.IsVenue(Tokens[name + 2]) && !Tokens[name + 2].IsEventNoun
            && !PlaceWords.IsVenue(Tokens[name]) && !Tokens[name].IsEventNoun)
        {
            // "in Kleinhausen (Kirche, 10.30 Uhr)"
            town = name + 1;
        }

        if (town == name || town >= end || Tokens[town].Breaks > 1)
        {
            return null;
        }

        var next = Tokens[town].Text is "," or "(" ? town + 1 : town;
        var isVenue = next > town && PlaceWords.IsVenue(Tokens[next]) && !Tokens[next].IsEventNoun;
        if (next >= end || reading.IsTemporal(next)
            || !(isVenue || PlaceWords.Prepositions.Contains(Tokens[next]))
            || PlaceWords.NotBehindTown.Contains(Tokens[next]))
        {
            return null;
        }

        return Read(next, end, false) is { Town: null, Weight: >= 2 } found
            ? found with { First = name, Town = reading.Source.Quote(name, town), HasTown = true }
            : null;
    }

    /// <summary>
    /// "Helbra, St. Stephanus", "Kassel, Kulturbahnhof": the town first, without a preposition.
    /// </summary>
    private PlacePhrase? BehindTown(int at, int end)
    {
        var town = Towns.EndOf(Tokens, at);
        if (town == at || town + 1 >= end || !Tokens[town].Is(",") || !Tokens[town + 1].IsCapitalized
            || reading.IsTemporal(town + 1) || PlaceWords.IsVenue(Tokens[at]))
        {
            return null;
        }

        return reading.Places.Parts(this, town + 1, end, "", false)
            is { Town: null, Venues.Length: > 0 } found
            ? found with { First = at, Town = reading.Source.Quote(at, town), HasTown = true }
            : null;
    }

    /// <summary>Reads the venue around a noun, whatever the sentence says of it.</summary>
    /// <param name="first">The sentence begins here.</param>
    /// <param name="head">The noun.</param>
    /// <param name="end">No part may go beyond this token.</param>
    public PlacePhrase? Mention(int first, int head, int end)
    {
        var start = VenueSigns.NamesBefore(Tokens, first, head);
        while (start - 2 >= first && Tokens.IsTight(start - 1, "-") && !Tokens[start].IsSpaced
            && Tokens[start - 2].IsCapitalized)
        {
            start -= 2;
        }

        if (start > first && PlaceWords.Quantifiers.Contains(Tokens[start - 1]))
        {
            return null;
        }

        start -= start > first && Nominative.IsAdjective(Tokens, start - 1, end) ? 1 : 0;
        var name = start;
        while (start > first && start > name - MostAdjectives
            && Tokens[start - 1] is { IsWord: true, IsCapitalized: false, Length: > 3 }
            && Nominative.IsInflected(Tokens[start - 1].Text)
            && !PlaceWords.OwnArticles.Contains(Tokens[start - 1]))
        {
            start--;
        }

        // "ein volles Haus": no certain one.
        if (start < name && start > first && PlaceWords.Quantifiers.Contains(Tokens[start - 1])
            && PlaceWords.IsBareInAnyCase(Tokens[head].Text))
        {
            return null;
        }

        var article = start > first && Tokens[start - 1].IsWord
            && (TimeWords.Articles.Contains(Tokens[start - 1])
                || PlaceWords.Prepositions.Contains(Tokens[start - 1]))
            ? Tokens[start - 1].Folded
            : "des";
        var phrase = reading.Places.Parts(this, name, end, article, false);
        if (phrase is not { Venues.Length: > 0 } || phrase.End <= head)
        {
            return null;
        }

        phrase = Adjectives(start, end, out _) == name - start && name > start
            ? Described(phrase, start, name - start, article) : phrase;
        if (article == "des" && name == head
            && Nominative.OfGenitive(phrase.Venues[0], reading.Source.Quote(head, head + 1)) is { } plain)
        {
            phrase = phrase with { Venues = phrase.Venues.SetItem(0, plain) };
        }

        return phrase;
    }

    /// <summary>Counts the small adjectives before a venue: "im großen Saal", "in der evangelischen Kirche".</summary>
    private int Adjectives(int first, int end, out int noun)
    {
        // The endings of other languages are no German ones: "galerie".
        if (Tokens[first].IsForeign)
        {
            noun = first;
            return 0;
        }

        // "in der voll besetzten Stadthalle"
        var at = first + 1 < end && IsAdverb(first) ? first + 1 : first;
        while (at < end && at < first + MostAdjectives
            && Tokens[at] is { IsWord: true, IsCapitalized: false, Length: > 3 }
            && Nominative.IsInflected(Tokens[at].Text) && !TimeWords.Next.Contains(Tokens[at])
            && !TimeWords.Last.Contains(Tokens[at]) && !PlaceWords.Always.Contains(Tokens[at])
            && !TimeWords.Every.Contains(Tokens[at]) && !PlaceWords.Quantifiers.Contains(Tokens[at])
            && !reading.IsTemporal(at))
        {
            at++;
        }

        noun = at;
        while (noun + 2 < end && Tokens[noun].IsCapitalized && Tokens.IsTight(noun + 1, "-"))
        {
            noun += 2;
        }

        return PlaceWords.IsVenue(Tokens[noun]) && noun < end ? at - first : 0;
    }

    private bool IsAdverb(int at) =>
        Tokens[at] is { IsWord: true, IsCapitalized: false, Length: > 2 }
            && !Nominative.IsInflected(Tokens[at].Text) && !PlaceWords.Prepositions.Contains(Tokens[at])
            && !reading.IsTemporal(at) && !TimeWords.Articles.Contains(Tokens[at])
            && Tokens[at + 1] is { IsWord: true, IsCapitalized: false, Length: >= ShortestParticiple }
            && Tokens[at + 1].Text.EndsWith("en", StringComparison.Ordinal);

    private PlacePhrase Described(PlacePhrase phrase, int first, int count, string preposition)
    {
        if (phrase.Venues.Length == 0)
        {
            return phrase;
        }

        _ = Adjectives(first, phrase.End, out var noun);
        var ending = Nominative.Ending(preposition, Tokens[noun].Text);
        var words = Enumerable.Range(first, count)
            .Select(at => Nominative.Adjective(reading.Source.Quote(at, at + 1), ending)).ToList();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return phrase with { First = first, Venues = [string.Join(' ', words) + " " + phrase.Venues[0], .. phrase.Venues[1..]] };
    }

    /// <summary>Reads the parts of a place; asked by way of <see cref="PlaceMemo"/>.</summary>
    public PlacePhrase? Parts(int first, int end, string preposition, bool isLabelled)
    {
        var phrase = Blank;
        var (at, stop) = (first, 0);
        for (var part = 0; part < MostParts && at < end; part++)
        {
            var isFirst = part == 0;
            var next =
                Part(ref phrase, at, end, isFirst ? preposition
                    : "", isLabelled || !isFirst && phrase.Weight >= 2, isFirst);
            if (next == 0 && !isFirst)
            {
                next = links.BracketEnd(ref phrase, stop, at, end);
            }

            if (next == 0)
            {
                break;
            }

            stop = next;
            at = links.Link(next, end);
            if (at == 0)
            {
                break;
            }
        }

        return phrase.Weight < 2 && !(isLabelled && phrase.Weight > 0) ? null
            : phrase with { First = first, End = stop };
    }

    private bool IsMonth(int at) => Months.TryFind(Tokens[at], out _);

    private int Part(ref PlacePhrase phrase, int at, int end, string preposition, bool isPlace, bool isFirst)
    {
        if ((reading.IsTemporal(at) && StreetReader.IsPostcode(Tokens, at) == false)
            || (!isFirst && Tokens[at].IsCapitalized && PlaceWords.Labels.Contains(Tokens[at])
                && !PlaceWords.Rooms.Contains(Tokens[at])))
        {
            // "Start Rathaus, Ziel Stadion": what another label says is another place.
            return 0;
        }

        if (StreetReader.IsPostcode(Tokens, at) && phrase.Town is null)
        {
            var townEnd = links.TownEnd(at + 1, end);
            phrase = phrase with { Postcode = reading.Source.Quote(at, at + 1), Town = reading.Source.Quote(at + 1, townEnd), HasTown = true };
            return townEnd;
        }

        if (phrase.Street is null && StreetReader.Street(Tokens, at) is > 0 and var street && street <= end)
        {
            phrase = phrase with { Street = reading.Source.Quote(at, street) };
            return street;
        }

        if ((!isFirst || isPlace) && phrase.Town is null
            && Towns.EndOf(Tokens, at, PlaceWords.IsVenue(Tokens[at]) ? TownSize.SmallTown
                : TownSize.Unknown) is var town
            && town > at && town <= end
            && !(Tokens.IsTight(town, "-") && !PlaceWords.IsVenue(Tokens[town + 1]) == false))
        {
            var townEnd = links.TownEnd(at, end);
            phrase = phrase with { Town = reading.Source.Quote(at, townEnd), HasTown = true };
            return townEnd;
        }

        if (phrase.Street is null && StreetReader.StreetName(Tokens, at) is > 0 and var streetName
            && streetName <= end
            && (isPlace || preposition.Length > 0 || (isFirst && links.IsAloneBehindTime(at, streetName, end))
                || (isFirst && Tokens[at].Breaks > 0
                    && (streetName == end || Tokens[streetName].Text is "/" or ","))))
        {
            phrase = phrase with { Street = reading.Source.Quote(at, streetName) };
            return streetName;
        }

        if (phrase.Street is null && (isFirst ? isPlace || StreetReader.IsOfTown(Tokens, at)
                : phrase.Venues.Length > 0)
            && StreetReader.AnyName(Tokens, isFirst && !isPlace ? at + 1 : at) is > 0 and var anyStreet
            && anyStreet <= end
            && !reading.IsTemporal(anyStreet - 1))
        {
            phrase = phrase with { Street = reading.Source.Quote(at, anyStreet) };
            return anyStreet;
        }

        if (!isFirst && phrase.Venues.Length > 0 && links.RoomNoun(at) is var room && room > at)
        {
            // "Stadthalle kl. Saal"
            var roomEnd = links.RoomEnd(room, end);
            phrase = phrase.With(reading.Source.Quote(at, roomEnd));
            return roomEnd;
        }

        if (Tokens[at].IsWord && PlaceWords.Rooms.Contains(Tokens[at]) && !isFirst
            && phrase.Venues.Length > 0)
        {
            var roomEnd = links.RoomEnd(at, end);
            phrase = phrase.With(reading.Source.Quote(at, roomEnd));
            return roomEnd;
        }

        if (!isFirst && phrase.Venues.Length > 0 && Tokens[at].IsNumber && Tokens.IsTight(at + 1, ".")
            && PlaceWords.Rooms.Contains(Tokens[at + 2]))
        {
            // "1. OG", "2. Stock"
            phrase = phrase with { Venues = phrase.Venues.Add(reading.Source.Quote(at, at + 3)) };
            return at + 3;
        }

        if (phrase.Town is null
            && (phrase.Street is not null
                || (!isFirst && Tokens[at - 1].Is("in") && !PlaceWords.Abstract.Contains(Tokens[at])
                    && !IsMonth(at)))
            && venues.Town(at, end) is > 0 and var unknown)
        {
            phrase = phrase with { Town = reading.Source.Quote(at, unknown), HasTown = true };
            return unknown;
        }

        return venues.Read(ref phrase, at, end, preposition, isPlace && phrase.Street is null
            && (isFirst || phrase.Venues.Length == 0), isFirst);
    }
}
