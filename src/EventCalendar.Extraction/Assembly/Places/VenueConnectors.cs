using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Tells the small words that join the parts of a venue's name: "Haus der Kirche", "Hof am Tor".
/// </summary>
internal sealed class VenueConnectors(Reading reading)
{
    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "Saal der evangelischen Kirche": steps over the adjectives between the article and a venue; 0 if there
    /// are none.
    /// </summary>
    public int BehindAdjectives(int article, int end)
    {
        if (!(GrammarWords.Genitives.Contains(Tokens[article])))
        {
            return 0;
        }

        var noun = article + 1;
        while (noun < end && noun <= article + 2
            && Tokens[noun] is { IsSmall: true, IsQuoted: false, Length: > 3 }
            && Nominative.IsInflected(Tokens[noun].Text) && !reading.IsTemporal(noun))
        {
            noun++;
        }

        return noun > article + 1 && noun < end
            && Tokens[noun] is { IsVenue: true, IsCapitalized: true, Breaks: 0 }
            ? noun : 0;
    }

    /// <summary>"des", "am", "Zum" inside a name, before the next noun of it.</summary>
    /// <param name="next">The word.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="end">Where the words end.</param>
    public bool Is(int next, int at, int end)
    {
        if (next == at || next + 1 >= end || reading.IsTemporal(next + 1))
        {
            return false;
        }

        var text = Tokens[next].Text;
        var follows = Tokens[next + 1].IsCapitalized || Tokens[next + 1].Text is "„" or "\"" or "»";
        return text switch
        {
            // "im Filmclub der Film", "im Garten „Frohsinn“ der Maibaum": who acts, and not whose it is.
            "der" when Tokens[next + 1] is { IsEventNoun: true, IsVenue: false }
                || PlaceWords.NotPlaces.Contains(Tokens[next + 1])
                || PlaceWords.Nominatives.Contains(Tokens[next + 1])
                || PlaceWords.MasculineNouns.Contains(Tokens[next + 1])
                || Tokens[next - 1].Text is "“" or "”" or "\"" or "«" or "»"
                && !HeadingWords.Organizations.Contains(Tokens[next + 1]) => false,
            "der" or "des" when HeadingWords.Organizations.Contains(Tokens[next + 1]) => true,
            // "Amt für Schule und Sport"
            "und" when PlaceWords.IsVenue(Tokens[next - 1]) && PlaceWords.IsBareVenue(Tokens[next - 1].Text)
                && !Tokens[next + 1].IsVenue => false,
            // "in der Aula für Eltern"
            "für" when TitleWords.IdlePeople.Contains(Tokens[next + 1])
                && PlaceWords.RoomVenues.Contains(Tokens[next - 1]) => false,
            _ when PlaceWords.NameConnectors.Contains(Tokens[next]) =>
                follows || (GrammarWords.Datives.Contains(Tokens[next + 1])
                    && Tokens[next + 2].IsCapitalized),
            "am" or "im" =>
                follows && !PlaceWords.NotPlaces.Contains(Tokens[next + 1])
                    && Towns.EndOf(Tokens, next + 1) == next + 1
                    && !Months.TryFind(Tokens[next + 1], out _),
            // "vom Marktplatz zum Schloss" is a way.
            "zum" or "zur" => follows && PlaceWords.IsVenue(Tokens[next - 1]) && !Tokens[at - 1].Is("vom")
                && !Tokens[next + 1].IsEventNoun && !PlaceWords.Abstract.Contains(Tokens[next + 1]),
            "den" or "dem" =>
                follows && PlaceWords.BehindHouse.Contains(Tokens[next - 1]),
            "in" => Tokens[next + 1].Text is "der" or "den" && Tokens[next + 2].IsCapitalized
                && !ClauseWords.Periods.Contains(Tokens[next + 2])
                && !ClauseWords.Seasons.Contains(Tokens[next + 2])
                && !Months.TryFind(Tokens[next + 2], out _),
            _ => false,
        };
    }
}
