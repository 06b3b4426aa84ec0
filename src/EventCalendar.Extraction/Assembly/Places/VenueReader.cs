using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Reads the name of a venue: "Alten Rathaus", "Gasthof Zur Sudpfanne (Nebenzimmer)", "Kulturladen KFZ".
/// </summary>
internal sealed class VenueReader(Reading reading)
{
    private const int LongestName = 12;
    private const int LongestKind = 5;
    private const int LongestTown = 4;
    private const int LongestPart = 4;
    private readonly ForeignPhraseReader foreign = new(reading);
    private readonly VenueConnectors connectors = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads a venue and adds it to the phrase.</summary>
    /// <returns>The index behind it, or 0 if there is none.</returns>
    public int Read(ref PlacePhrase phrase, int at, int end, string preposition, bool isAnyName, bool isFirst)
    {
        if (Tokens[at].IsForeign
            && foreign.PlaceEnd(at, end, preposition, isAnyName) is > 0 and var behind
            && behind > at)
        {
            phrase = phrase.With(reading.Source.Quote(at, behind), HoldsTown(at, behind));
            return behind;
        }

        var stop = NameEnd(at, end, preposition.Length > 0, out var head, out var hasQuote);
        if (stop == at || (preposition.Length > 0 && VenueSigns.IsQuotedEvent(Tokens, at, stop)))
        {
            return 0;
        }

        if (preposition.Length == 0
            && (TimeWords.Articles.Contains(Tokens[at]) || (!isAnyName && GoesOn(stop, end))))
        {
            return 0;
        }

        if (stop == at + 1 && PlaceWords.Centres.Contains(Tokens[at])
            && TitleWords.Standing.Contains(Tokens[stop]))
        {
            // "Im Zentrum steht das Gespräch"
            return 0;
        }

        if (stop == at + 1 && PlaceWords.BodiesNotPlaces.Contains(Tokens[at]) && !isAnyName)
        {
            // "ist im Amt", "in unserer Gemeinde"
            return 0;
        }

        // "beim Adventskonzert in der Stiftskirche": what takes place, and then where.
        if (head > at + 1 && preposition.Length > 0 && Tokens[at] is { IsEventNoun: true, IsVenue: false }
            && VenueSigns.HasPreposition(Tokens, at + 1, head))
        {
            return 0;
        }

        // "bei Kaffee und Keksen im Foyer", "auf Einladung der Stadt im Rathaus": the venue has its own
        // preposition.
        if (head > at + 1 && preposition.Length > 0 && PlaceWords.Abstract.Contains(Tokens[at])
            && (preposition is "bei" or "nach" || VenueSigns.HasPreposition(Tokens, at + 1, head)))
        {
            return 0;
        }

        // "an den Ablauf in der Kita": the first word is no house, and the preposition none of being there.
        if (head > at + 1
            && preposition is "den" or "die" or "an" or "auf" or "vor" or "um" or "ab" or "vom" or "nach"
            && !Tokens[at].IsVenue && !PlaceWords.Rooms.Contains(Tokens[at])
            && VenueSigns.HasPreposition(Tokens, at + 1, head))
        {
            return 0;
        }

        // "unter der Leitung von … in der Markthalle": the words before the venue are none of it.
        if (head != at && PlaceWords.NotPlaces.Contains(Tokens[at]) && preposition.Length > 0
            && !(head == at + 1 && Nominative.IsAdjective(Tokens, at, stop)))
        {
            return 0;
        }

        // "TSV Roth – HSG Kirchhain": a team.
        if (!isAnyName && preposition.Length == 0 && PlaceWords.Clubs.Contains(Tokens[at]))
        {
            return 0;
        }

        var isVenue = head >= 0 || IsMarket(at, stop) || IsChurch(at, stop)
            || (preposition.Length > 0 && VenueSigns.HasHost(Tokens, at, stop));
        var isNamed = preposition.Length > 0
            && ((hasQuote && !IsLoose(preposition, at, stop)) || FollowedByAddress(stop, end)
                || (preposition is "beim" && VenueSigns.HasHost(Tokens, at, stop)))
            && !IsNoPlace(at);
        if (!isVenue && !isNamed && !(isAnyName && !IsNoPlace(at)))
        {
            return 0;
        }

        // "Neuer Raum: Der Vortrag …": a notice, and not yet the room.
        if (preposition.Length == 0 && stop == at + 2 && ClauseWords.NewWords.Contains(Tokens[at])
            && Tokens[stop].Text is ":" or "!")
        {
            return 0;
        }

        if (head >= 0 && isFirst && preposition.Length == 0 && EventNouns.IsEventNoun(Tokens[head])
            && !isAnyName && head == at && !IsAloneBehindTime(at, stop, end)
            && !(stop > at + 1 && FollowedByAddress(stop, end)))
        {
            return 0;
        }

        if (head == at && stop == at + 1 && preposition.Length == 0 && !isAnyName
            && PlaceWords.RoomForMore.Contains(Tokens[at]))
        {
            // "immer Platz": room for more.
            return 0;
        }

        phrase = phrase.With(Print(at, stop, preposition, head), phrase.HasTown || HoldsTown(at, stop));
        return stop;
    }

    /// <summary>
    /// "Die Bücherei zeigt …": a name without a preposition that goes on with a verb is a subject and no
    /// place.
    /// </summary>
    private bool GoesOn(int at, int end) =>
        at < end && Tokens[at].IsWord && !Tokens[at].IsCapitalized && Tokens[at].Breaks == 0
            && !reading.IsTemporal(at)
        && !PlaceWords.Prepositions.Contains(Tokens[at]) && !TimeWords.Cues.Contains(Tokens[at]);

    /// <summary>"nach „Nordwind“", "bei „Tabletop“": what stands behind it may be anything.</summary>
    private bool IsLoose(string preposition, int at, int stop) =>
        ((preposition is "beim" or "am" || VenueSigns.IsOnto(Tokens, preposition, at))
            && !VenueSigns.HasVenue(Tokens, at, stop))
        || preposition is "bei" or "nach" or "ab" or "um" or "vom" or "unter" or "vor" or "hinter" or "neben"
            or "at";

    /// <summary>
    /// "6. April, 14 Uhr, Kulturforum", "Aue 15 Uhr Markt": nothing but where remains to be said; "14 Uhr
    /// Bilderbuchkino" says what.
    /// </summary>
    private bool IsAloneBehindTime(int at, int stop, int end) =>
        (Tokens[at - 1].Is(",") ? reading.IsTemporal(at - 2)
            : reading.IsTemporal(at - 1) && Tokens[at].Length <= LongestKind)
            && (stop >= end || Tokens[stop].Text is "." or ")" || Tokens[stop].Breaks > 0);

    /// <summary>
    /// Reads a town that no list knows, behind a finished street: "Hauptstraße 5, Kleinhausen".
    /// </summary>
    /// <returns>The index behind it, or 0 if the words go on or name something else.</returns>
    public int Town(int at, int end)
    {
        var stop = at;
        while (stop < end && stop < at + LongestTown && Tokens[stop].IsCapitalized
            && !reading.IsTemporal(stop) && !PlaceWords.IsVenue(Tokens[stop])
            && !IsNoPlace(stop) && !PlaceWords.Rooms.Contains(Tokens[stop])
            && !PlaceWords.Labels.Contains(Tokens[stop]))
        {
            stop += Tokens.IsTight(stop + 1, "-") && Tokens[stop + 2].IsCapitalized ? 2 : 1;
        }

        var ends = stop == end || Tokens[stop].Text is "." or "," or ")" or ";" || Tokens[stop].Breaks > 0
            || reading.IsTemporal(stop);
        return stop > at && ends && Tokens[stop - 1].IsWord ? stop : 0;
    }

    /// <summary>"WO: Stadtbücherei WAS: Bilderbuchkino": the next label is none of the name.</summary>
    private bool IsLabel(int at) =>
        Tokens[at + 1].Text is ":" or "?" && !Tokens[at + 1].IsSpaced ? HeadingWords.IsLabel(Tokens[at])
            : Tokens[at].IsSpaced && HeadingWords.FieldStops.Contains(Tokens[at]);

    private int NameEnd(int at, int end, bool hasPreposition, out int head, out bool hasQuote)
    {
        head = -1;
        hasQuote = false;
        var next = at;
        var lastName = at;
        while (next < end && next < at + LongestName)
        {
            ref readonly var token = ref Tokens[next];
            if ((next > at && token.Breaks > 0 && !Tokens[next - 1].Is("-")) || IsLabel(next)
                || (next > at && token.IsSpaced && PlaceWords.Scenes.Contains(token))
                || (reading.IsTemporal(next)
                    && reading.Fragments[reading.FragmentFrom(next)].First == next && !IsNumberInName(next)))
            {
                break;
            }

            if (token.IsCapitalized && next > at
                && Towns.EndOf(Tokens, next, TownSize.SmallTown) is var town && town > next + 1
                && town <= end)
            {
                // "Stadtbücherei Bad Sobernheim": no part of a town is a venue.
                lastName = next = town;
                continue;
            }

            if (token.IsWord
                && (token.IsCapitalized
                    || (next > at && GrammarWords.Genitives.Contains(Tokens[next - 1])
                        && HeadingWords.Organizations.Contains(token))
                        || PlaceWords.IsVenue(token)
                        && (next > at || reading.Tokens[at - 1].Text is "the" or "at" or ",")))
            {
                // "in der Halle Konzert": what takes place there.
                if (head >= 0 && token.IsSpaced && (next == head + 1 || Tokens[next - 1].IsCapitalized)
                    && (VenueSigns.IsEvent(Tokens, next) || token.Is("station")
                        || PlaceWords.Shown.Contains(token)
                        || (next - 2 > at && VenueSigns.IsBehindLocation(Tokens, next))))
                {
                    break;
                }

                head = (PlaceWords.IsVenue(token) || EndsCompound(next)) && !LeadsCompound(Tokens, next)
                    && !VenueSigns.IsOfferCalledHouse(Tokens, next)
                    && Towns.EndOf(Tokens, next, TownSize.SmallTown) == next
                    && !(head >= 0 && !Tokens.IsTight(next - 1, "-")) ? next : head;
                lastName = ++next;
                continue;
            }

            if (token.Text is "„" or "\"" or "»" or "‚" or "«" or "“"
                && !(next > at + 1 && Tokens[next - 2].Text is "der" or "am"
                    && PlaceWords.IsStreet(Tokens[next - 1]))
                && VenueSigns.CloseQuote(Tokens, next, end) is > 0 and var close
                && !(hasPreposition && VenueSigns.IsWork(Tokens, at, head, next, close)))
            {
                hasQuote = true;
                lastName = next = close;
                continue;
            }

            if (next > at && token.IsWord && !token.IsSpaced
                && (Tokens.IsTight(next - 1, "'") || Tokens.IsTight(next - 1, "-")))
            {
                lastName = ++next;
                continue;
            }

            if (next > at
                && (Tokens.IsTight(next, "-") || Tokens.IsTight(next, "'")
                    || (Tokens.IsTight(next, ".") && IsInnerStop(next))
                || (Tokens.IsTight(next, "/") && Tokens[next + 1].IsCapitalized)) && next + 1 < end)
            {
                next++;
                continue;
            }

            if (next > at && token is { IsNumber: true, Length: <= 3, Breaks: 0 } && IsNumberInName(next))
            {
                lastName = ++next;
                continue;
            }

            // "Am Rosengarten 28a"
            if (next > at && token is { IsWord: true, Length: 1, IsSpaced: false }
                && Tokens[next - 1].IsNumber)
            {
                lastName = ++next;
                continue;
            }

            // "Raum 2.03"
            if (next > at + 1 && Tokens.IsTight(next, ".") && Tokens[next - 1].IsNumber
                && Tokens[next + 1] is { IsNumber: true, IsSpaced: false }
                && !reading.IsTemporal(next))
            {
                lastName = next += 2;
                continue;
            }

            if (next == at + 1 && head < 0
                && PlaceWords.BesideLeads.Contains(token)
                && connectors.Is(next, at, end)
                && !Tokens[at].IsEventNoun && !IsNoPlace(at))
            {
                // "Asphaltbahn beim Hallenbad"
                next++;
                continue;
            }

            // "Gemeindehaus der evangelischen Zionskirche"
            if (head >= 0 && connectors.BehindAdjectives(next, end) is > 0 and var noun)
            {
                next = noun;
                continue;
            }

            if (token.IsWord && connectors.Is(next, at, end)
                && (head >= 0 || hasPreposition || (hasQuote && token.Is("am"))
                    || PlaceWords.NameJoints.Contains(token)))
            {
                next++;
                continue;
            }

            break;
        }

        return Tokens[lastName].Is("(") && lastName + 2 < end && Tokens[lastName + 1].IsCapitalized
            && Tokens[lastName + 2].Is(")") && lastName > at && !reading.IsTemporal(lastName + 1)
            ? lastName + 3 : lastName;
    }

    /// <summary>"St. Stephanus", "Herz Jesu": a saint or mystery stands for a church.</summary>
    private bool IsChurch(int at, int stop) =>
        Tokens[at].IsCapitalized && stop >= at + 2 && Tokens[stop - 1].IsCapitalized
            && PlaceWords.IsChurchName(Tokens[at], Tokens[at + 1]);

    /// <summary>
    /// "Weltladen-Treffen", "Kita-Leiterin": the last word of a compound says what it is.
    /// </summary>
    public static bool LeadsCompound(TokenReader tokens, int at)
    {
        var end = at;
        while (end < at + LongestName && tokens.IsTight(end + 1, "-")
            && tokens[end + 2] is { IsWord: true, IsCapitalized: true, IsSpaced: false, Breaks: 0 })
        {
            end += 2;
        }

        ref readonly var last = ref tokens[end];
        return end > at && (last.IsEventNoun || !(last.IsVenue || PlaceWords.IsBareVenue(last.Text)
            || PlaceWords.IsHost(last) || last.Length <= LongestPart
            || Towns.EndOf(tokens, end, TownSize.SmallTown) > end));
    }

    /// <summary>"auf dem Wochenmarkt": one goes to a market, whatever else takes place there.</summary>
    private bool IsMarket(int at, int stop) =>
        stop == at + 1 && Tokens[at - 1].Is("dem") && Tokens[at - 2].Is("auf")
            && Tokens[at].Text.EndsWith("markt", StringComparison.Ordinal);

    /// <summary>"Weidenhof-Bühne": a bare kind behind a name, which alone would be too little.</summary>
    private bool EndsCompound(int at) =>
        Tokens.IsTight(at - 1, "-") && !Tokens[at].IsSpaced && Tokens[at].IsCapitalized
            && PlaceWords.IsBareVenue(Tokens[at].Text);

    /// <summary>
    /// "Zeche 7", "Haus 2": a number behind a name that is no date, time or house number of a street.
    /// </summary>
    private bool IsNumberInName(int at) =>
        Tokens[at].IsNumber && !reading.IsTemporal(at)
            && !(Tokens.IsTight(at + 1, ",") && Tokens[at + 2] is { IsNumber: true, IsSpaced: false })
            && !Tokens[at + 1].Is("%") && !Tokens[at + 1].Is("€") && Tokens[at - 1].IsCapitalized;

    private bool IsInnerStop(int at) =>
        Tokens[at + 1].IsCapitalized && (Abbreviations.Contains(Tokens[at - 1]) || Tokens[at - 1].Length == 1)
            || Tokens.IsTight(at + 1, "-");

    private bool FollowedByAddress(int at, int end)
    {
        var next = Tokens[at].Text is "," or "in" or "(" ? at + 1 : at;
        return next < end && (StreetReader.Street(Tokens, next) > 0 || StreetReader.IsPostcode(Tokens, next)
            || (Tokens[at].Is("in") && Towns.EndOf(Tokens, next) > next));
    }

    private bool IsNoPlace(int at) =>
        PlaceWords.NotPlaces.Contains(Tokens[at]) || EventNouns.IsEventNoun(Tokens[at])
            || Months.TryFind(Tokens[at], out _);

    private bool HoldsTown(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Towns.EndOf(Tokens, at, TownSize.SmallTown) > at)
            {
                return true;
            }
        }

        return false;
    }

    private string Print(int first, int end, string preposition, int head)
    {
        var quoted = reading.Source.Quote(first, end);
        var noun = head >= 0 ? head : end - 1;
        quoted = preposition.Length > 0 && noun == first && Nominative.MayBePlural(Tokens[first].Text)
            ? Nominative.Plural(reading.Source.Quote(first, first + 1)) + quoted[reading.Source.Quote(first,
                first + 1).Length..] : quoted;
        if (preposition.Length == 0 || !Nominative.IsAdjective(Tokens, first, end))
        {
            return quoted;
        }

        var word = reading.Source.Quote(first, first + 1);
        var ending = Nominative.Ending(preposition, Tokens[noun].Text);
        return Nominative.Adjective(word, ending) + quoted[word.Length..];
    }
}
