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
    private const int MostWordsBehind = 8;
    private const int VenueWithin = 4;
    private const int LongestVenue = 9;
    private const int MostSmallWords = 3;
    private const int LongestQuotation = 12;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads the phrase around a noun that names an event.</summary>
    public NounPhrase Read(int head, int from, int end)
    {
        var first = head;
        while (first - 1 >= from && first > head - MostWordsBefore && IsPart(first - 1)
            && Tokens[first].Breaks == 0
            && (first == head || !Tokens[first - 1].IsSmall))
        {
            first--;
        }

        var stop = head + 1;
        var small = 0;
        while (stop < end && stop <= head + MostWordsBehind && Tokens[stop].Breaks == 0)
        {
            var next = QuoteEnd(stop, end) is > 0 and var close ? close
                : IsPart(stop) && (!Tokens[stop].IsSmall || ++small <= MostSmallWords) ? stop + 1
                : IsLink(stop) && stop + 1 < end
                && (IsPart(stop + 1) || IsLink(stop + 1) || QuoteEnd(stop + 1, end) > 0) ? stop + 1
                : stop;
            if (next == stop)
            {
                break;
            }

            stop = next;
        }

        while (stop > head + 1 && IsLink(stop - 1))
        {
            stop--;
        }

        return new NounPhrase(first, head, stop, false, stop > head + 1);
    }

    /// <summary>
    /// Finds the end of a venue: a known noun near the beginning with the words that belong to it.
    /// </summary>
    /// <returns>The index behind it; <paramref name="at"/> if none begins there.</returns>
    public int VenueEnd(int at, int end, bool isExpected)
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
            else if (!(IsPart(stop) || IsNumberInName(stop) || (stop > at && LinksOn(stop, end)))
                || (IsLoose(stop, at) && ++small > MostSmallWords))
            {
                break;
            }

            stop++;
            if (PlaceWords.IsLocative(Tokens[stop - 1]))
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
            || (venue >= 0 && stop == venue + 1 && EndsPart(stop, end) && !HasEvent(at, stop));
        return (isExpected || isWhole) && venue >= 0 && venue < at + VenueWithin
            && !reading.IsTemporal(at) ? stop : at;
    }

    /// <summary>"concert, Café Nord": a venue behind a comma or preposition names no event.</summary>
    public bool IsVenueBehind(int at, int first) =>
        Tokens[at].IsVenue && at > first
            && (Tokens[at - 1].Is(",") || PlaceWords.Prepositions.Contains(Tokens[at - 1]));

    /// <summary>"concert hall", "konferans salonu": the noun says what kind of venue it is.</summary>
    public bool IsKindOfVenue(int at) =>
        Tokens[at + 1] is { IsVenue: true, IsForeign: true, IsSpaced: true, Breaks: 0 }
            && PlaceWords.HallsBehindEvents.Contains(Tokens[at + 1]);

    /// <summary>"salle des fêtes": the words go on behind "of".</summary>
    private bool LinksOn(int at, int end) =>
        IsLink(at) && at + 1 < end && (IsPart(at + 1) || IsLink(at + 1))
            && !(Tokens[at].Is("und") && Tokens[at + 1].IsSmall && Tokens[at - 1].IsVenue);

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

    private bool EndsPart(int at, int end) =>
        at >= end || !Tokens[at].IsWord || Tokens[at].IsGlossed || Tokens[at].Breaks > 0
            || reading.IsTemporal(at);

    private bool HasEvent(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at] is { IsEventNoun: true, IsVenue: false })
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
        || (Tokens.IsTight(at, ".") && Tokens[at + 1].IsCapitalized
            && (Tokens[at - 1] is { IsCapitalized: true, Length: <= 3 }
                || Abbreviations.Contains(Tokens[at - 1])));

    /// <summary>"of" and the like inside a name.</summary>
    private bool IsLink(int at) =>
        Tokens[at].IsWord && !reading.IsTemporal(at)
        && (Tokens[at].IsGlossed ? TitleWords.GlossedLinks.Contains(Tokens[at])
            : HeadingWords.NameLinks.Contains(Tokens[at]));

    private bool IsNumberInName(int at) =>
        Tokens[at] is { IsNumber: true, Length: <= 3, Breaks: 0 } && !reading.IsTemporal(at)
        && Tokens[at - 1].IsWord && Tokens[at + 1].Text is not ("%" or "€");

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
