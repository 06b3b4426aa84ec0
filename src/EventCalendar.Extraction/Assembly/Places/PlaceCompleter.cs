using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Completes a place that says too little, and finds one where no words say that it is the place.
/// </summary>
internal sealed class PlaceCompleter(Reading reading, IReadOnlyList<Anchor> anchors, VenueMentions mentions,
    NamedPlaceReader names)
{
    private const int MostSentencesAbove = 8;
    private const int MostHeadings = 2;
    private const int LongestSubject = 4;
    private const int LongestDenial = 10;

    /// <summary>
    /// "in der Aula" becomes the hall of the school that the text names, "im Museum" that museum.
    /// </summary>
    public PlacePhrase Completed(Anchor anchor, PlacePhrase place)
    {
        if (place is { Street: not null, Venues: [] })
        {
            return WithSubject(place);
        }

        if (place is not { Street: null, Town: null, Venues: [var venue] }
            || venue.Contains(',', StringComparison.Ordinal))
        {
            return place;
        }

        var isKind = !venue.Contains(' ', StringComparison.Ordinal)
            && !venue.Contains('-', StringComparison.Ordinal);
        // "Albert-Schweitzer-Saal" has a name of its own.
        var isRoom = VenueMentions.IsRoom(venue) && !venue.Contains('-', StringComparison.Ordinal);
        if (!isKind && !isRoom)
        {
            return place;
        }

        var kind = isKind ? venue.ToLowerInvariant() : "";
        Span<int> around = stackalloc int[MostSentencesAbove + MostHeadings];
        foreach (var sentence in around[..Around(anchor, around)])
        {
            if (isKind && mentions.Fuller(sentence, kind) is { } fuller
                && fuller.Venues[0].Length > venue.Length && fuller.First != place.First
                && !(isRoom && VenueMentions.BeginsWithRoom(fuller.Venues[0])))
            {
                return fuller with { More = (place.First, place.End) };
            }

            if (isRoom && !reading.SignsOf(sentence).IsClosed
                && mentions.In(sentence) is { Street: null } house && !IsOfOther(anchor, sentence,
                house)
                && !VenueMentions.BeginsWithRoom(house.Venues[0]) && house.First != place.First
                && !house.Venues[0].Contains(venue, StringComparison.OrdinalIgnoreCase))
            {
                return place with
                {
                    Venues = [venue, .. house.Venues],
                    Town = house.Town,
                    Postcode = house.Postcode,
                    HasTown = place.HasTown || house.HasTown,
                    More = (house.First, house.End),
                };
            }
        }

        return place;
    }

    /// <summary>"Das Armenhaus steht an der Ringstraße 3": the street of what stands there.</summary>
    private PlacePhrase WithSubject(PlacePhrase street)
    {
        var verb = street.First - 1;
        while (verb > street.First - 4
            && (PlaceWords.Leads.Contains(reading.Tokens[verb])
                || PlaceWords.Prepositions.Contains(reading.Tokens[verb])
                || reading.Tokens[verb].Is("sich")))
        {
            verb--;
        }

        if (!PlaceWords.Stands.Contains(reading.Tokens[verb]))
        {
            return street;
        }

        var first = verb;
        while (first > verb - LongestSubject
            && reading.Tokens[first - 1] is { IsWord: true, IsCapitalized: true }
            && !TimeWords.Articles.Contains(reading.Tokens[first - 1])
            && !reading.IsTemporal(first - 1))
        {
            first--;
        }

        return first < verb && TimeWords.Articles.Contains(reading.Tokens[first - 1])
            && !PlaceWords.Labels.Contains(reading.Tokens[first])
            ? street with { First = first, Venues = [reading.Source.Quote(first, verb)] } : street;
    }

    /// <summary>
    /// "Die Turnhalle öffnet am Dienstag": the venue that the words of the date themselves name.
    /// </summary>
    public PlacePhrase? Own(Anchor anchor, TextSpan title)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return mentions.In(anchor.Sentence) is { } own && !VenueMentions.IsRoom(own.Venues[0])
            && !IsGenitive(range.First, own.First) && !IsDenied(own.End)
            && !(own.End == own.First + 1 && !anchor.IsItem && title.Overlaps(reading.Tokens[own.First].Span))
            ? own with { IsWeak = true } : null;
    }

    /// <summary>"Die Bühne wird am 3. Mai nicht der Schauplatz sein".</summary>
    private bool IsDenied(int at)
    {
        for (var next = at; next < at + LongestDenial; next++)
        {
            if (reading.Tokens[next].Text is "." or "," or "" && !reading.IsTemporal(next))
            {
                return false;
            }

            if (PlaceWords.NoPlace.Contains(reading.Tokens[next]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"der Förderverein des Schwimmbads": a venue that only tells of whom.</summary>
    private bool IsGenitive(int first, int at) =>
        at - 1 > first && (reading.Tokens[at - 1].Is("des")
            || (reading.Tokens[at - 1].Is("der") && reading.Tokens[at - 2].IsCapitalized));

    /// <summary>Finds the place of an event whose words name none.</summary>
    public PlacePhrase? Assumed(Anchor anchor, TextSpan title)
    {
        if (mentions.In(anchor.Sentence) is { } own && !IsDenied(own.End))
        {
            return own with { IsWeak = true };
        }

        if ((InTitle(title) ?? names.Find(anchor.First, anchor.End, NameEvidence.Article)) is { } named)
        {
            return named;
        }

        Span<int> around = stackalloc int[MostSentencesAbove + MostHeadings];
        foreach (var sentence in around[1..Around(anchor, around)])
        {
            if (mentions.In(sentence) is { } found && !reading.SignsOf(sentence).IsPast)
            {
                return found with { IsWeak = true };
            }
        }

        return null;
    }

    /// <summary>"Sonnwendfeuer am Hochstein", "Sommerfest rund ums Vereinshaus": the title knows.</summary>
    private PlacePhrase? InTitle(TextSpan title)
    {
        if (title.IsEmpty)
        {
            return null;
        }

        var first = reading.TokenAt(title.Start);
        var end = reading.TokenAt(title.End);
        if (end > first && (reading.Tokens[end].Is("?") || reading.Tokens[end - 1].Is("?")))
        {
            return null;
        }

        var sentence = SentenceSearch.At(reading.Source, title.Start);
        return mentions.In(sentence) is { } found && !reading.SignsOf(sentence).IsPast
            ? found with { IsWeak = true }
            : names.Find(first, Math.Max(end, first), NameEvidence.Preposition);
    }

    /// <summary>
    /// Lists the sentence of the event, those above it that tell of no other event, and the first of the
    /// text.
    /// </summary>
    private int Around(Anchor anchor, Span<int> target)
    {
        var sentences = reading.Source.Sentences;
        var count = 0;
        target[count++] = anchor.Sentence;
        for (var above = anchor.Sentence - 1; !anchor.IsItem && above >= 0
            && above > anchor.Sentence - MostSentencesAbove; above--)
        {
            if (sentences[anchor.Sentence].Paragraph - sentences[above].Paragraph > 1)
            {
                break;
            }

            if (!HasOther(anchor, above))
            {
                target[count++] = above;
            }
        }

        for (var heading = 0; heading < Math.Min(MostHeadings, anchor.Sentence); heading++)
        {
            if (!HasOther(anchor, heading))
            {
                target[count++] = heading;
            }
        }

        return count;
    }

    /// <summary>"im Saal, am 5. Dezember in der Kirche": the house of another date in the sentence.</summary>
    private bool IsOfOther(Anchor anchor, int sentence, PlacePhrase house) =>
        sentence == anchor.Sentence
            ? (house.First >= anchor.End && anchor.End < reading.Source.Sentences[sentence].End)
                || (house.End <= Math.Max(anchor.LeadFirst, anchor.First) && HasOther(anchor, sentence))
            : (anchor.IsItem || IsApart(anchor, sentence)) && Search.From(anchors, sentence) is var at
            && at < anchors.Count
                && anchors[at].Sentence == sentence;

    /// <summary>
    /// "Im Museum ist … / In der Turnhalle beginnt …": paragraphs of one day, each with its place.
    /// </summary>
    private bool IsApart(Anchor anchor, int sentence) => anchor.Place is not null
        && reading.Source.Sentences[sentence].Paragraph != reading.Source.Sentences[anchor.Sentence].Paragraph;

    private bool HasOther(Anchor anchor, int sentence)
    {
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence
            && anchors[at].StartsOn != anchor.StartsOn;
    }
}
