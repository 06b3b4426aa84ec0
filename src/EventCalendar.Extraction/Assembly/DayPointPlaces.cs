using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds where the hours of a day take place: at houses, at hosts, in villages no list knows.
/// </summary>
internal sealed class DayPointPlaces
{
    private const int LongestWords = 48;

    // "Turnhalle" says where, "Halle" does not.
    private const int LongName = 8;
    private readonly Reading reading;
    private readonly PlaceScanner scanner;
    private readonly VenueMentions mentions;
    private readonly PlaceReader reader;

    /// <summary>Prepares to read texts.</summary>
    public DayPointPlaces(Reading reading)
    {
        this.reading = reading;
        reader = new PlaceReader(reading);
        var labels = new PlaceLabels(reading);
        scanner = new PlaceScanner(reading, reader, labels);
        mentions = new VenueMentions(reading, reader, labels);
    }

    /// <summary>Finds the place that the words of an hour name, or the house that is the host.</summary>
    public PlacePhrase? Place(int sentence, int first, int end) =>
        Said(Math.Max(first, end - LongestWords), end) is { } place
            ? IsTown(place) && Host(sentence, first, end) is { Town: null } host
                ? host with { Town = place.Venues.IsEmpty ? null : place.Venues[0], HasTown = true }
                : InVillage(place, first, end)
            : Host(sentence, first, end);

    /// <summary>"Das Torfmuseum in Aue lädt um 11 Uhr ein": the house as a host.</summary>
    private PlacePhrase? Host(int sentence, int first, int end) =>
        mentions.In(sentence) is { } host && !reading.Tokens[host.End - 1].IsEventNoun
            ? host.First >= first && host.End <= end && !IsTown(host) ? host : Mentioned(first, end) : null;

    /// <summary>
    /// "…, das Schillergymnasium von 9 bis 12 Uhr": one of several houses that a sentence names.
    /// </summary>
    private PlacePhrase? Mentioned(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsVenue: true, IsCapitalized: true, IsEventNoun: false, Length: >= LongName }
                && !reading.IsTemporal(at) && Towns.EndOf(reading.Tokens, at) == at
                && reader.Mention(first, at, end) is { Venues.Length: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"Burgstall", "Kirchheim": a village that ends as houses do.</summary>
    private bool IsTown(PlacePhrase place) =>
        place is { Town: null, Street: null }
            && Towns.EndOf(reading.Tokens, place.First) == place.End;

    /// <summary>"im Schlossgarten in Kleinhausen": adds a village that no list knows.</summary>
    private PlacePhrase InVillage(PlacePhrase place, int first, int end)
    {
        if (place is not { Town: null, HasTown: false, Venues.Length: > 0 })
        {
            return place;
        }

        if (IsVillage(place.End, end))
        {
            var behind = place.End + 2;
            return place with
            {
                End = behind,
                Town = reading.Source.Quote(behind - 1, behind),
                HasTown = true,
            };
        }

        // "In Aue beginnt am Rathaus …", "Auch in Aue wird …"
        first += reading.Tokens[first + 1].Is("in") ? 1 : 0;
        return first + 1 < place.First && IsVillage(first, place.First) && reading.Tokens[first + 2].IsSmall
            ? place with { Town = reading.Source.Quote(first + 1, first + 2), HasTown = true } : place;
    }

    /// <summary>"in Kleinhausen": one name behind the preposition, which names nothing else.</summary>
    private bool IsVillage(int preposition, int end)
    {
        var name = preposition + 1;
        return name < end && reading.Tokens[preposition].Is("in")
            && reading.Tokens[name] is { IsWord: true, IsCapitalized: true, Breaks: 0 } town
            && (!town.IsVenue || Towns.EndOf(reading.Tokens, name) == name + 1)
            && !town.IsEventNoun && !reading.IsTemporal(name) && !PlaceWords.Abstract.Contains(town)
            && !(name + 1 < end && reading.Tokens[name + 1].IsCapitalized && !reading.IsTemporal(name + 1));
    }

    /// <summary>
    /// "Winterwald auf dem Dorfplatz", "In Kirchheim wird im Park gespielt": what takes place or the village
    /// stands first, and then where.
    /// </summary>
    private PlacePhrase? Said(int first, int end)
    {
        var found = scanner.Best(first, end, default);
        return found is { Town: null, Street: null } && (IsTown(found) || (found.First <= first + 1
                && reading.Tokens[found.First].IsCapitalized
                && !PlaceWords.Prepositions.Contains(reading.Tokens[found.First - 1])
                && PlaceWords.Prepositions.Contains(reading.Tokens[found.End])))
            && scanner.Best(found.End, end, default) is { IsWeak: false } behind ? behind
            : found is { IsWeak: false } ? found : null;
    }

    /// <summary>"…, um 14 Uhr beginnt dort der Basar": the place told before.</summary>
    public PlacePhrase? There(int sentence, int first, int end, List<DayPoint> points) =>
        points is [.., var before] && before.Sentence == sentence
            && reading.Tokens.Has(PlaceWords.There, first, end) ? before.Place : null;
}
