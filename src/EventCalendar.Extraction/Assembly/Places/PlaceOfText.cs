using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the place that the text names once for all, in its first words or nowhere else.</summary>
internal sealed class PlaceOfText(Reading reading, SentencePlaces places)
{
    private const int MostSentencesAhead = 6;
    private const int MostSentences = 60;
    private readonly Note<(int Bound, PlacePhrase? Place)> opening = new(reading.Kept, (-1, null));
    private readonly Note<(bool IsKnown, PlacePhrase? Place)> only = new(reading.Kept, default);

    /// <summary>Says whether the words of a date name a town of their own: "dann in Bad Wildungen".</summary>
    public static bool NamesTown(Reading reading, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        for (var at = Math.Max(anchor.First, range.First) + 1; at < Math.Min(anchor.End, range.End); at++)
        {
            if (reading.Tokens[at - 1].Is("in") && reading.Tokens[at].IsCapitalized
                && Towns.EndOf(reading.Tokens, at) > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Jung und Alt kommen im Familienhaus zusammen": the place of the sentences above all dates.
    /// </summary>
    public PlacePhrase? Opening(IReadOnlyList<Anchor> anchors)
    {
        // A date of a series that differs is asked for alone.
        if (opening.Value.Bound != anchors[0].Sentence)
        {
            PlacePhrase? place = null;
            for (var sentence = 0; place is null && sentence < anchors[0].Sentence
                && sentence < MostSentencesAhead; sentence++)
            {
                var found = Said(sentence);
                place = found is not null && IsWhere(found) ? found : null;
            }

            opening.Value = (anchors[0].Sentence, place);
        }

        return opening.Value.Place;
    }

    /// <summary>The only place that the text says, or else the only venue that it names.</summary>
    public PlacePhrase? Only(VenueMentions mentions)
    {
        if (!only.Value.IsKnown)
        {
            only.Value = (true, (OnlySaid() ?? OnlyNamed(mentions)) is { } found
                ? found with { IsWeak = true } : null);
        }

        return only.Value.Place;
    }

    private PlacePhrase? OnlySaid()
    {
        PlacePhrase? found = null;
        for (var sentence = 0; sentence < Math.Min(reading.Source.Sentences.Count, MostSentences); sentence++)
        {
            if (Said(sentence) is not { } next)
            {
                continue;
            }

            if (found is not null && !found.SharesVenue(next))
            {
                return null;
            }

            found ??= next;
        }

        return found;
    }

    private PlacePhrase? OnlyNamed(VenueMentions mentions)
    {
        PlacePhrase? found = null;
        for (var sentence = 0; sentence < Math.Min(reading.Source.Sentences.Count, MostSentences); sentence++)
        {
            if (mentions.In(sentence) is not { } next || VenueMentions.IsRoom(next.Venues[0]))
            {
                continue;
            }

            if (found is not null && !found.SharesVenue(next))
            {
                return null;
            }

            found ??= next;
        }

        return found;
    }

    /// <summary>Says whether words such as "im" or "auf dem" say that something is there.</summary>
    public bool IsWhere(PlacePhrase found)
    {
        if (found.IsWeak || places.IsDirection(found))
        {
            return false;
        }

        if (found.IsLabelled || reading.Tokens[found.First].IsForeign)
        {
            return true;
        }

        var at = found.First - 1;
        at -= PlaceWords.Leads.Contains(reading.Tokens[at]) ? 1 : 0;
        return reading.Tokens[at].IsWord && PlaceWords.Prepositions.Contains(reading.Tokens[at]);
    }

    private PlacePhrase? Said(int sentence) =>
        !reading.SignsOf(sentence).IsPast && places.In(sentence) is { } found
            && !places.IsOffTopic(sentence, found) && !places.IsBareRoom(found) ? found : null;
}
