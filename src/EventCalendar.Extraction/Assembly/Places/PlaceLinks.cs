using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Finds where the parts of a place end and the next begin: towns, rooms, commas and brackets.
/// </summary>
internal sealed class PlaceLinks(Reading reading)
{
    private const int LongestBracket = 9;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Steps over what stands between two parts: a comma, "in", a bracket; 0 if the place ends.
    /// </summary>
    public int Link(int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        at = BehindLegalForm(at, end);
        var token = Tokens[at];
        if (token.Text is ")" or "." && Tokens[at + 1].Is(","))
        {
            at++;
            token = Tokens[at];
        }

        if ((token.Is("in") && (Towns.EndOf(Tokens, at + 1) > at + 1 || Tokens[at + 1].IsCapitalized))
            || (token.Is("nach") && Towns.EndOf(Tokens, at + 1) > at + 1))
        {
            return at + 1;
        }

        if (token.Text is "," or "|" or "·" or "/" || (token.Is("-") && token.IsSpaced)
            || (token.Is("(") && at + 1 < end))
        {
            at++;
            at += GrammarWords.InLeads.Contains(Tokens[at]) && Tokens[at + 1].IsCapitalized ? 1 : 0;
            return at < end ? at : 0;
        }

        return token.Breaks == 1 && (token.IsNumber || token.IsCapitalized)
            || StreetReader.IsPostcode(Tokens, at)
            || StreetReader.Street(Tokens, at) > 0 || (token.IsWord && PlaceWords.Rooms.Contains(token))
            || RoomNoun(at) > at ? at : 0;
    }

    /// <summary>"Vereinshaus der Lebenshilfe e. V. in der Ringstraße 12": what a club is by law.</summary>
    private int BehindLegalForm(int at, int end)
    {
        if (!(Tokens[at].Is("e") && Tokens[at + 1].Is(".") && Tokens[at + 2].Is("v") && at + 3 < end))
        {
            return at;
        }

        at += Tokens[at + 3].Is(".") ? 4 : 3;
        return Tokens[at].Is("in") && GrammarWords.Datives.Contains(Tokens[at + 1])
            && StreetReader.Street(Tokens, at + 2) > 0 ? at + 2 : at;
    }

    /// <summary>
    /// Steps over a town: "Bad Nauheim", "Homberg (Efze)", "Halle (Saale)", "Rotenburg a. d. Fulda".
    /// </summary>
    public int TownEnd(int at, int end)
    {
        var known = Towns.EndOf(Tokens, at);
        var stop = known > at ? known : at + 1;
        if (known == at)
        {
            while (stop < end && Tokens[stop].IsCapitalized && Tokens[stop].Breaks == 0
                && !reading.IsTemporal(stop) && stop < at + 3)
            {
                stop++;
            }
        }

        while (stop + 1 < end && Tokens.IsTight(stop, "-") && Tokens[stop + 1].IsCapitalized)
        {
            stop += 2;
        }

        return Tokens[stop].Is("(") && stop + 2 < end && Tokens[stop + 1].IsCapitalized
            && Tokens[stop + 2].Is(")") ? stop + 3 : stop;
    }

    public int RoomEnd(int at, int end)
    {
        var stop = at + 1;
        while (stop < end && stop < at + 4 && Tokens[stop].Breaks == 0
            && (Tokens[stop].IsNumber || Tokens[stop].IsCapitalized || Tokens[stop].Is("."))
            && !reading.IsTemporal(stop)
            && !(Tokens[stop].Is(".") && !(Tokens[stop + 1].IsNumber && !Tokens[stop + 1].IsSpaced)))
        {
            stop++;
        }

        return stop;
    }

    /// <summary>
    /// Returns the room that an adjective stands before, or the token itself if there is none.
    /// </summary>
    public int RoomNoun(int at)
    {
        if (!Tokens[at].IsWord || Tokens[at].IsCapitalized || !PlaceWords.RoomAdjectives.Contains(Tokens[at]))
        {
            return at;
        }

        var noun = Tokens.IsTight(at + 1, ".") ? at + 2 : at + 1;
        return PlaceWords.Rooms.Contains(Tokens[noun]) && Tokens[noun].Breaks == 0 ? noun : at;
    }

    /// <summary>
    /// "im Stadthaus (2. OG), Berliner Platz 1": steps over a bracket that names no part of a place.
    /// </summary>
    public int BracketEnd(ref PlacePhrase phrase, int behind, int at, int end)
    {
        if (!Tokens[at - 1].Is("(") && !Tokens[behind].Is("("))
        {
            return 0;
        }

        var hasRoom = false;
        for (var close = at; close < end && close < at + LongestBracket
            && !reading.IsTemporal(close); close++)
        {
            hasRoom |= PlaceWords.Rooms.Contains(Tokens[close]);
            if (!Tokens[close].Is(")"))
            {
                continue;
            }

            // "im Park (beim Brunnen)"
            if ((hasRoom || PlaceWords.Prepositions.Contains(Tokens[at])) && phrase.Venues.Length > 0)
            {
                phrase = phrase with { Venues = phrase.Venues.Add(reading.Source.Quote(at, close)) };
            }

            return close + 1;
        }

        return 0;
    }

    /// <summary>"7 bis 13 Uhr, Stahlstraße, Siegen": a street without a number behind the time.</summary>
    public bool IsAloneBehindTime(int at, int streetEnd, int end) =>
        (reading.IsTemporal(at - 1)
            || (Tokens[at - 1].Is(",") && reading.IsTemporal(at - 2)))
        && (streetEnd == end || Tokens[streetEnd].Text is "," or "." or ")" or "(" or ";"
            || Tokens[streetEnd].Breaks > 0);
}
