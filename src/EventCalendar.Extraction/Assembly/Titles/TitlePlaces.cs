using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Tells places beside the title of an item, which are none of it.</summary>
internal sealed class TitlePlaces(Reading reading)
{
    private const int LongestHouse = 5;
    private readonly PlaceReader reader = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Says whether a range of tokens names but a place.</summary>
    public bool IsPlace(int start, int stop)
    {
        for (var at = start; at < stop; at++)
        {
            // "Café Luise": the house and its name.
            if (EventNouns.IsAt(Tokens, at) && !(at == start && Tokens[at].IsVenue && stop > at + 1
                && Tokens[at + 1] is { IsCapitalized: true, IsEventNoun: false }
                && PlaceWords.NamedHouses.Contains(Tokens[at])))
            {
                return false;
            }
        }

        return IsPlaceAt(start, stop);
    }

    /// <summary>
    /// "Seniorenkreis Pfarrheim", but not "Führung Schloss Aue": where it is, with nothing between.
    /// </summary>
    public bool IsVenueBehind(int at) =>
        Tokens[at] is { IsVenue: true, IsEventNoun: false, IsSpaced: true, Breaks: 0, IsQuoted: false }
            && Tokens[at - 1] is { IsEventNoun: true, IsQuoted: false } noun
            && PlaceWords.BehindEvents.Contains(Tokens[at])
            && !TitleWords.Trips.Contains(noun) && !EventNouns.IsGeneric(noun.Text)
            && !noun.Text.EndsWith("übung", StringComparison.Ordinal);

    /// <summary>
    /// Returns the index of what takes place right behind the house that begins at a token; -1 if it is none.
    /// </summary>
    public int BehindHouse(int at, int end)
    {
        if (!Tokens[at].IsCapitalized || Tokens[at].IsEventNoun)
        {
            return -1;
        }

        for (var noun = at + 1; noun < end && noun <= at + LongestHouse && Tokens[noun].Breaks == 0
            && (Tokens[noun].IsCapitalized || Tokens[noun].Is(".")); noun++)
        {
            if (Tokens[noun] is { IsEventNoun: true, IsCapitalized: true, IsSpaced: true } word)
            {
                return !EventNouns.IsGeneric(word.Text) && !Tokens[noun - 1].Is(".")
                    && (Venue(at, noun) == noun
                    || PlaceWords.IsChurchName(Tokens[at], Tokens[at + 1])) ? noun : -1;
            }
        }

        return -1;
    }

    /// <summary>Returns the index behind the venue that begins at a token; -1 if there is none.</summary>
    public int Venue(int at, int end) =>
        reader.Read(at, end, false) is { Venues.Length: > 0 } found ? found.End : -1;

    /// <summary>
    /// "Ringstraße 5", "Aula", "Bad Aue": a place by its own words, and not by its neighbours.
    /// </summary>
    public bool IsHouse(int at, int end)
    {
        if (reader.Read(at, end, false) is not { Weight: >= 2 } found)
        {
            return false;
        }

        for (var word = found.First; word < found.End; word++)
        {
            if (Tokens[word].IsVenue)
            {
                return true;
            }
        }

        return found.Street is not null || found.HasTown;
    }

    /// <summary>Says whether a place begins at a token.</summary>
    public bool IsPlaceAt(int at, int end) =>
        reader.Read(at, end, false) is { Weight: >= 2 };

    /// <summary>"in Bewegung": no place, though a name follows.</summary>
    public bool IsInName(int at) =>
        Tokens[at].Is("in") && !PlaceWords.IsVenue(Tokens[at + 1]) && !PlaceWords.IsVenue(Tokens[at + 2])
            && Towns.EndOf(Tokens, at + 1) == at + 1;
}
