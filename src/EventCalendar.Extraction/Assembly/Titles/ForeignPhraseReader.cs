using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads names of events and venues in other languages than German, which show neither nouns nor cases.
/// </summary>
/// <remarks>
/// What is known of such words is little: small words have their German meaning (<see
/// cref="Token.IsGlossed"/>), all others
/// have none. A name is a known noun with the unknown words around it, up to a small word, a sign, a date or
/// a time.
/// </remarks>
internal sealed class ForeignPhraseReader(Reading reading)
{
    private const int MostWordsBefore = 3;
    private const int MostWordsBounded = 4;
    private const int MostWordsBehind = 8;
    private const int VenueWithin = 4;
    private const int LongestVenue = 9;
    private const int MostSmallWords = 3;

    // An apostrophe, one letter at least, and a space.
    private const int ShortestCase = 3;
    private const int LongestQuotation = 12;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads the phrase around a noun that names an event.</summary>
    public NounPhrase Read(int head, int from, int end)
    {
        var first = head;
        while (first - 1 >= from && first > head - MostWordsBefore && IsPart(first - 1)
            && Tokens[first].Breaks == 0 && !HasCase(first - 1)
            && (first == head || !Tokens[first - 1].IsSmall || IsJoined(first) || Tokens[first].Is("-")))
        {
            first--;
        }

        first = Bounded(first, from);
        var stop = RunEnd(head + 1, end);
        return new NounPhrase(first, head, stop, false, stop > head + 1);
    }

    /// <summary>Finds the end of the words of a name that begin at a token, or go on there.</summary>
    public int RunEnd(int from, int end)
    {
        var stop = from;
        var small = 0;
        while (stop < end && stop < from + MostWordsBehind && (stop == from || Tokens[stop].Breaks == 0))
        {
            var next = QuoteEnd(stop, end) is > 0 and var close ? close
                : IsPart(stop) && (!Tokens[stop].IsSmall || ++small <= MostSmallWords) ? stop + 1
                : IsCounted(stop, end) ? stop + 1
                : IsLink(stop) && stop + 1 < end && !LeadsToVenue(stop, end)
                && (IsPart(stop + 1) || IsLink(stop + 1) || QuoteEnd(stop + 1, end) > 0) ? stop + 1
                : stop;
            if (next == stop)
            {
                break;
            }

            stop = next;
        }

        while (stop > from && IsLink(stop - 1))
        {
            stop--;
        }

        return stop;
    }

    /// <summary>Finds the first of the words of a name that ends at a token.</summary>
    public int RunFirst(int first, int end)
    {
        var from = end;
        while (from > first && from > end - MostWordsBehind && (from == end || Tokens[from].Breaks == 0)
            && (IsPart(from - 1) || IsLink(from - 1) || Tokens[from - 1].IsQuoted
                || Tokens[from - 1].Text is "„" or "\"" or "»" or "«" or "“" or "”"))
        {
            from--;
        }

        while (from < end && (IsLink(from) || TitleWords.ForeignDeterminers.Contains(Tokens[from])))
        {
            from++;
        }

        return from;
    }

    /// <summary>
    /// "our annual plant swap", "на большой весенний концерт": the words up to an article or preposition.
    /// </summary>
    private int Bounded(int first, int from)
    {
        var far = first;
        var words = 0;
        while (far - 1 >= from && IsPart(far - 1) && Tokens[far].Breaks == 0
            && !PlaceWords.IsLocative(Tokens[far - 1]) && !HasCase(far - 1)
            && !(HeadingWords.NameLinks.Contains(Tokens[far - 1]) && !IsJoined(far) && !IsJoined(far - 1)))
        {
            far--;
            words += Tokens[far].IsWord && !IsJoined(far) ? 1 : 0;
            if (words > MostWordsBounded)
            {
                return first;
            }
        }

        far = far > 0 && far < first && Tokens[far].Breaks == 0 && IsBound(far - 1) ? far : first;
        return Tokens[far - 1].Text is "“" or "”" or "»" && Tokens[far].Breaks == 0
            && QuoteStart(far - 1, from) is > 0 and var open ? open : far;
    }

    /// <summary>"“Uzak Deniz” filminin gösterimi": the name of the work stands before the noun.</summary>
    private int QuoteStart(int close, int from)
    {
        for (var at = close - 1; at >= from && at > close - LongestQuotation; at--)
        {
            if (!Tokens[at].IsQuoted)
            {
                return Tokens[at].Text is "“" or "«" or "„" ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>"Gençlik Merkezi'nde", "Derneği'nin": a case of its own stood behind the name.</summary>
    private bool HasCase(int at) =>
        Tokens[at + 1] is { Breaks: 0 } next && next.Start - Tokens[at].End >= ShortestCase
            && IsCase(reading.Source.Original.Span[Tokens[at].End..next.Start]);

    /// <summary>"'nde ", and not "'s " of English.</summary>
    private static bool IsCase(ReadOnlySpan<char> gap) =>
        gap[0] is '\'' or '’' && !(gap.Length == ShortestCase && gap[1] is 's' or 'S');

    private bool IsBound(int at) =>
        Tokens[at].IsGlossed ? !Tokens[at].IsCapitalized || TitleWords.Determiners.Contains(Tokens[at])
            : TitleWords.ForeignDeterminers.Contains(Tokens[at]) || PlaceWords.IsLocative(Tokens[at])
                || HasCase(at);

    /// <summary>"Bring-and-share", "five-a-side": a hyphen ties the word to the one before.</summary>
    private bool IsJoined(int at) => Tokens.IsTight(at - 1, "-") && !Tokens[at].IsSpaced;

    /// <summary>
    /// Finds the end of a venue: a known noun near the beginning with the words that belong to it.
    /// </summary>
    /// <returns>The index behind it; <paramref name="at"/> if none begins there.</returns>
    private int VenueEnd(int at, int end, bool isExpected)
    {
        var stop = at;
        var venue = -1;
        var small = 0;
        while (stop < end && stop < at + LongestVenue && (stop == at || Tokens[stop].Breaks == 0))
        {
            if (QuoteEnd(stop, end) is > 0 and var close)
            {
                stop = close;
                continue;
            }

            if (PlaceWords.IsVenue(Tokens[stop]) && venue < 0)
            {
                venue = stop;
                small = 0;
            }
            else if (venue >= 0 && LinksName(stop, end) is > 0 and var name)
            {
                stop = name;
                continue;
            }
            else if (!(IsPart(stop) || IsNumberInName(stop) || IsNameArticle(stop, at)
                || (stop > at && LinksOn(stop, end)))
                || (IsLoose(stop, at) && ++small > MostSmallWords))
            {
                break;
            }

            stop++;
            if (PlaceWords.IsLocative(Tokens[stop - 1]) || (stop < end && venue >= 0 && HasCase(stop - 1)))
            {
                return stop;
            }
        }

        while (stop > at && IsLink(stop - 1))
        {
            stop--;
        }

        if (!isExpected
            && ((IsSubject(stop, end) && !reading.IsTemporal(at - 1))
                || (Tokens[at].IsEventNoun && Begins(at))))
        {
            return at;
        }

        var isWhole = (venue == at && (small == 0 || (small == 1 && (stop >= end || !Tokens[stop].IsWord))))
            || (venue >= 0 && (stop == venue + 1 ? EndsPart(stop, end) : IsCell(at, stop, end))
                && !HasEvent(at, stop));
        return (isExpected || isWhole) && venue >= 0 && venue < at + VenueWithin
            && !reading.IsTemporal(at) ? stop : at;
    }

    /// <summary>Finds the end of a venue, or of a name behind "at the house of".</summary>
    public int PlaceEnd(int at, int end, string preposition, bool isAnyName) =>
        preposition is "bei" && Tokens[at - 1].IsGlossed && HouseholdEnd(at, end) is > 0 and var household
            ? household : VenueEnd(at, end, preposition.Length > 0 || isAnyName);

    /// <summary>"chez Odile", "у Марии": the words for "at the house of" say it themselves.</summary>
    private int HouseholdEnd(int at, int end)
    {
        var stop = at;
        while (stop < end && stop < at + MostWordsBounded && (stop == at || Tokens[stop].Breaks == 0)
            && Tokens[stop] is { IsCapitalized: true, IsForeign: true, IsGlossed: false, IsEventNoun: false }
            && !reading.IsTemporal(stop))
        {
            stop++;
        }

        return stop > at ? stop : 0;
    }

    /// <summary>"concert, Café Nord": a venue behind a comma or preposition names no event.</summary>
    public bool IsVenueBehind(int at, int first)
    {
        if (!Tokens[at].IsVenue)
        {
            return false;
        }

        // "at the youth club"
        var before = at - 1;
        while (before > first && before > at - MostWordsBounded
            && (IsPart(before) || TitleWords.ForeignDeterminers.Contains(Tokens[before])
                || TitleWords.Determiners.Contains(Tokens[before])))
        {
            before--;
        }

        return before >= first
            && (Tokens[before].Is(",") || PlaceWords.Prepositions.Contains(Tokens[before]));
    }

    /// <summary>"concert hall", "konferans salonu": the noun says what kind of venue it is.</summary>
    public bool IsKindOfVenue(int at) =>
        Tokens[at + 1] is { IsVenue: true, IsForeign: true, IsSpaced: true, Breaks: 0 }
            && PlaceWords.HallsBehindEvents.Contains(Tokens[at + 1]);

    /// <summary>"salle des fêtes": the words go on behind "of".</summary>
    private bool LinksOn(int at, int end) =>
        IsLink(at) && at + 1 < end && (IsPart(at + 1) || IsLink(at + 1))
            && !(PlaceWords.PurposeLinks.Contains(Tokens[at])
                && TitleWords.ForeignDeterminers.Contains(Tokens[at + 1]))
            && !(Tokens[at].Is("und") && Tokens[at + 1].IsSmall && Tokens[at - 1].IsVenue);

    /// <summary>"The Old Forge", "café Le Phare": a capital makes the article a part of the name.</summary>
    private bool IsNameArticle(int at, int first) =>
        Tokens[at] is { IsWord: true, IsCapitalized: true, IsGlossed: false }
            && TitleWords.ForeignDeterminers.Contains(Tokens[at])
            && Tokens[at + 1] is { IsWord: true, IsCapitalized: true, IsGlossed: false, Breaks: 0 }
            && (at == first || Tokens[at - 1].IsWord);

    /// <summary>
    /// "park nad stawem", "площа біля вокзалу", "restaurant Chez Paul": where the venue is, or its name.
    /// </summary>
    /// <returns>The index behind the first word of it, 0 if no such words follow.</returns>
    private int LinksName(int at, int end)
    {
        var name = at + 1;
        if (Tokens[at].Breaks > 0 || !PlaceWords.VenueLinksAbroad.Contains(Tokens[at]))
        {
            return 0;
        }

        name += name < end && TitleWords.ForeignDeterminers.Contains(Tokens[name]) ? 1 : 0;
        return name < end && IsPart(name) && Tokens[name] is { IsWord: true, Breaks: 0 }
            && !(Tokens[name].IsEventNoun && !Tokens[name].IsVenue) ? name + 1 : 0;
    }

    /// <summary>A small word that nothing ties to the name, which may as well be the verb.</summary>
    private bool IsLoose(int at, int first) =>
        Tokens[at].IsSmall && !IsLink(at) && !(at > first && IsLink(at - 1))
            && !Abbreviations.Contains(Tokens[at]);

    /// <summary>"Le consulat invite", "la mairie et la paroisse": who acts, and not where.</summary>
    private bool IsSubject(int stop, int end) =>
        stop < end && Tokens[stop] is { IsWord: true, IsGlossed: true, IsCapitalized: false, Breaks: 0 }
            && !reading.IsTemporal(stop) && !PlaceWords.Prepositions.Contains(Tokens[stop])
            && !TimeWords.Cues.Contains(Tokens[stop]);

    private bool Begins(int at) =>
        at == 0 || Tokens[at].Breaks > 0 || Tokens[at - 1].Text is "." or "!" or "?";

    /// <summary>"актовый зал школы", a line or cell of its own.</summary>
    private bool IsCell(int first, int stop, int end) =>
        (Begins(first) || Tokens[first - 1].IsCellBorder)
            && Tokens[first] is { IsWord: true, IsGlossed: false }
            && (stop >= end || Tokens[stop].Breaks > 0 || Tokens[stop].IsCellBorder || Tokens[stop].Is("."));

    private bool EndsPart(int at, int end) =>
        at >= end || !Tokens[at].IsWord || Tokens[at].IsGlossed || Tokens[at].Breaks > 0
            || reading.IsTemporal(at);

    private bool HasEvent(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "Aile Danışma Merkezi": what the venue is for.
            if (Tokens[at] is { IsEventNoun: true, IsVenue: false } && !IsKindOfVenue(at)
                && !(at > first && Tokens[at + 1].IsVenue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word without a known meaning, or a hyphen inside one, or the full stop of "St."</summary>
    private bool IsPart(int at) =>
        (Tokens[at] is { IsWord: true, IsGlossed: false } && !reading.IsTemporal(at)
            && (Tokens[at].IsEventNoun || !Languages.IsSmallWord(Tokens[at])
                || (Tokens[at].IsCapitalized && Weekdays.TryFind(Tokens[at], out _))))
        || (Tokens[at].Text is "-" or "'" && !Tokens[at].IsSpaced
            && Tokens[at + 1] is { IsWord: true, IsSpaced: false })
        || (Tokens[at].IsWord && !reading.IsTemporal(at)
            && (IsJoined(at)
                || (Tokens.IsTight(at + 1, "-") && Tokens[at + 2] is { IsWord: true, IsSpaced: false })))
        || (Tokens.IsTight(at, "'") && Tokens[at + 1] is { IsWord: true, IsSpaced: true }
            && Tokens[at - 1].Text is [.., 's'])
        || (Tokens.IsTight(at, ".") && Tokens[at + 1].IsCapitalized
            && (Tokens[at - 1] is { IsCapitalized: true, Length: <= 3 }
                || Abbreviations.Contains(Tokens[at - 1])));

    /// <summary>"of" and the like inside a name.</summary>
    private bool IsLink(int at) =>
        Tokens[at].IsWord && !reading.IsTemporal(at)
        && (Tokens[at].IsGlossed ? TitleWords.GlossedLinks.Contains(Tokens[at])
            : HeadingWords.NameLinks.Contains(Tokens[at]));

    /// <summary>"kurs pierwszej pomocy": "first" counts no day here.</summary>
    private bool IsCounted(int at, int end) =>
        at + 1 < end && Tokens[at] is { IsGlossed: true, IsSmall: true } && !reading.IsTemporal(at)
            && (Numbers.TryFind(Tokens[at], out _) || Numbers.TryFindOrdinal(Tokens[at], out _))
            && IsPart(at + 1) && Tokens[at + 1].IsSmall && Tokens[at + 1].Breaks == 0;

    /// <summary>"bonfire night at the community centre": where it is, and no part of its name.</summary>
    private bool LeadsToVenue(int at, int end)
    {
        if (!PlaceWords.Prepositions.Contains(Tokens[at]))
        {
            return false;
        }

        for (var next = at + 1; next < end && next < at + VenueWithin + 1
            && (IsPart(next) || TitleWords.ForeignDeterminers.Contains(Tokens[next])); next++)
        {
            if (Tokens[next] is { IsVenue: true, IsEventNoun: false })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumberInName(int at) =>
        (Tokens[at].Is("№") && Tokens[at + 1].IsNumber)
        || Tokens[at] is { IsNumber: true, Length: <= 3, Breaks: 0 } && !reading.IsTemporal(at)
        && (Tokens[at - 1].IsWord || Tokens[at - 1].Is("№")) && Tokens[at + 1].Text is not ("%" or "€");

    private int QuoteEnd(int at, int end)
    {
        if (Tokens[at].Text is not ("„" or "\"" or "»" or "«" or "“"))
        {
            return 0;
        }

        for (var next = at + 1; next < end && next < at + LongestQuotation; next++)
        {
            if (Tokens[next].Text is "“" or "”" or "\"" or "«" or "»")
            {
                return next + 1;
            }
        }

        return 0;
    }
}
