using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the place of an event: near its date first, then below it, then above, then one that holds for all.</summary>
internal sealed class PlaceFinder(Reading reading)
{
    private const int MostSentencesBelow = 12;
    private const int MostSentencesShared = 3;
    private readonly PlaceReader reader = new(reading);
    private readonly PlaceLabels labels = new(reading);
    private readonly PlaceStarts starts = new(reading, new PlaceLabels(reading));
    private readonly PlaceStarts startsAbove = new(reading, new PlaceLabels(reading));
    private readonly NamedPlaceReader names = new(reading, new PlaceLabels(reading));
    private readonly SentenceCache<PlacePhrase?> bySentence = new(reading.Source.Sentences.Count);
    private PlaceCompleter? completer;
    private TextSpan excluded;
    private Anchor? festival;
    private PlacePhrase? shared;
    private IReadOnlyList<Anchor>? sharedBy;

    /// <summary>Finds the place of an anchor among all.</summary>
    public PlacePhrase? Find(Anchor anchor, IReadOnlyList<Anchor> anchors, TextSpan title)
    {
        excluded = title;
        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = (Math.Max(anchor.First, range.First), Math.Min(anchor.End, range.End));
        var own = Best(first, end);
        if (own is { Weight: >= 4 })
        {
            return own;
        }

        own = AtItsTime(anchor, anchors) ?? own ?? names.Find(first, end, NameEvidence.Time);
        var below = Below(anchor);
        if (own is not null)
        {
            // "im Kulturbahnhof" above, street and number below: the fuller words win if they speak of the
            // same house.
            return below is { Street: not null } && own.Street is null && own.SharesVenue(below)
                ? Addressed(own, below) : own;
        }

        if (below is null && anchor.IsItem && TitleAlone(first, end) is { } bare)
        {
            return bare;
        }

        if (below is null && (anchor.First > range.First || anchor.End < range.End)
            && InSentence(anchor.Sentence) is { } sibling)
        {
            return sibling;
        }

        return below ?? (anchors.Count > 1
            ? Festival(anchor, anchors) ?? SharedOnce(anchors) ?? Above(anchor, anchors)
            : Above(anchor, anchors) ?? SharedOnce(anchors));
    }

    /// <summary>"Um 11.30 Uhr setzt sich am Feuerwehrhaus der Umzug in Bewegung": the place behind a time of its own.</summary>
    private PlacePhrase? AtItsTime(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        if (anchor.TimeSpans.Count == 0
            || reading.TokenAt(anchor.TimeSpans[0].Start) is var time
            && (time >= anchor.Date.First && time < anchor.Date.End))
        {
            return null;
        }

        var sentence = SentenceSearch.At(reading.Source, anchor.TimeSpans[0].Start);
        if (sentence != anchor.Sentence)
        {
            return InSentence(sentence) is { } apart && !IsOffTopic(sentence, apart) && !IsBareRoom(apart)
                ? apart : null;
        }

        if (!SharesDay(anchor, anchors))
        {
            return null;
        }

        // The words of this time end where the next begins.
        var next = reading.FragmentFrom(time) + 1;
        var end = reading.Source.Sentences[sentence].End;
        return Best(time, next < reading.Fragments.Count ? Math.Min(end, reading.Fragments[next].First)
            : end);
    }

    private static bool SharesDay(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var at = Search.From(anchors, anchor.Sentence);
        for (; at < anchors.Count && anchors[at].Sentence == anchor.Sentence; at++)
        {
            if (anchors[at] != anchor && anchors[at].StartsOn == anchor.StartsOn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Completes a place that says too little; where there is none, takes a venue that the text names otherwise.</summary>
    public PlacePhrase? Settled(Anchor anchor, IReadOnlyList<Anchor> anchors, PlacePhrase? place,
        TextSpan title)
    {
        completer ??= new PlaceCompleter(reading, anchors, new VenueMentions(reading, reader, labels), names);
        return place is null
            ? completer.Assumed(anchor,
                title) switch
            { { } found => found with { IsAssumed = found.Venues.Count > 0 }, _ => null }
            : completer.Completed(anchor, place);
    }

    /// <summary>"4. Dezember: Feuerwehr": the words of an item that are nothing but a venue.</summary>
    private PlacePhrase? TitleAlone(int first, int end)
    {
        if (excluded.IsEmpty)
        {
            return null;
        }

        var at = Math.Max(first, reading.TokenAt(excluded.Start));
        if (at >= end || !(PlaceWords.IsVenue(reading.Tokens[at]) || PlaceWords.IsHost(reading.Tokens[at])))
        {
            return null;
        }

        // The title must be the whole item: "Kindergarten", and not "Kirche und Staat".
        return reader.Read(at, end, true) is { Venues.Count: > 0 } found
            && reading.Tokens[found.End - 1].End >= excluded.End ? found with { IsWeak = true } : null;
    }

    private static PlacePhrase Addressed(PlacePhrase venue, PlacePhrase address) => address.Venues.Count > 0
        ? address
        : venue with
        {
            Street = address.Street,
            Postcode = address.Postcode,
            Town = address.Town ?? venue.Town,
            HasTown = venue.HasTown || address.HasTown,
            More = (address.First, address.End),
            IsWeak = false,
        };

    /// <summary>Points of a programme take place where the festival does.</summary>
    private PlacePhrase? Festival(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        // The first festival of the text: a programme has one.
        festival ??= anchors.FirstOrDefault(other => other.LastDay is not null) ?? anchors[0];
        return festival.Sentence < anchor.Sentence && festival.LastDay is { } last
            && festival.StartsOn <= anchor.StartsOn && last >= anchor.StartsOn
            ? InSentence(festival.Sentence)
            : null;
    }

    private PlacePhrase? SharedOnce(IReadOnlyList<Anchor> anchors)
    {
        // A date of a series that differs is asked for alone, and must not answer for the others.
        if (sharedBy != anchors)
        {
            (shared, sharedBy) = (Shared(anchors), anchors);
        }

        return shared;
    }

    private PlacePhrase? Below(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        PlacePhrase? best = null;
        for (var next = anchor.Sentence + 1; next < sentences.Count
            && next <= anchor.Sentence + MostSentencesBelow; next++)
        {
            if (sentences[next].First >= anchor.BlockEnd
                || sentences[next].Paragraph > sentences[anchor.Sentence].Paragraph + 1)
            {
                break;
            }

            if (InSentence(next) is { } found && !IsBareRoom(found)
                && (best is null || found.Weight > best.Weight + 1) && !IsOffTopic(next, found))
            {
                best = found;
            }
        }

        return best;
    }

    private PlacePhrase? Above(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var paragraph = reading.Source.Sentences[anchor.Sentence].Paragraph;
        for (var sentence = anchor.Sentence; sentence >= 0
            && reading.Source.Sentences[sentence].Paragraph >= paragraph - 1; sentence--)
        {
            if (sentence < anchor.Sentence - 8)
            {
                break;
            }

            if (sentence < anchor.Sentence && anchor.IsItem && HasOwnTitle(anchor)
                && TellsOfOther(anchor, anchors, sentence))
            {
                continue;
            }

            if (!reading.SignsOf(sentence).IsPast
                && (sentence < anchor.Sentence ? InSentence(sentence)
                    : Best(reading.Source.Sentences[sentence].First, anchor.First, startsAbove)) is { } found
                && (anchors.Count == 1 || paragraph == reading.Source.Sentences[sentence].Paragraph
                    || sentence == 0))
            {
                return found;
            }
        }

        return null;
    }

    private bool HasOwnTitle(Anchor anchor) =>
        !excluded.IsEmpty && SentenceSearch.At(reading.Source, excluded.Start) == anchor.Sentence;

    private static bool TellsOfOther(Anchor anchor, IReadOnlyList<Anchor> anchors, int sentence)
    {
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence && anchors[at] != anchor;
    }

    /// <summary>"immer auf dem Wochenmarkt", "Treffpunkt immer Gerätehaus", or the only place of a short text.</summary>
    private PlacePhrase? Shared(IReadOnlyList<Anchor> anchors)
    {
        var last = anchors[^1];
        for (var sentence = last.Sentence + 1; sentence < reading.Source.Sentences.Count
            && sentence < last.Sentence + MostSentencesBelow; sentence++)
        {
            if (InSentence(sentence) is { } found
                && (reading.SignsOf(sentence).IsDefault || found.Street is not null)
                && !IsOffTopic(sentence, found))
            {
                return found;
            }
        }

        for (var sentence = last.Sentence + 1; anchors.Count > 1 && sentence < reading.Source.Sentences.Count
            && sentence <= last.Sentence + MostSentencesShared; sentence++)
        {
            // "Brettfreigabe um 11 Uhr, Bürgerhaus": a time below the list is one for all, and so is its
            // place.
            if (reading.FragmentsOf(sentence).Length > 0 && InSentence(sentence) is { } found
                && !IsOffTopic(sentence, found) && !IsBareRoom(found))
            {
                return found;
            }
        }

        for (var sentence = 0;
            sentence < Math.Min(reading.Source.Sentences.Count, MostSentencesBelow);
            sentence++)
        {
            if (reading.SignsOf(sentence).IsDefault && InSentence(sentence) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsSaid(PlacePhrase found) => found.IsLabelled || labels.FollowsSign(found.First);

    /// <summary>"Auf der Bühne stehen …": a room without its house, in another sentence than the date.</summary>
    private bool IsBareRoom(PlacePhrase found) =>
        !IsSaid(found)
            && (found is { Street: null, Town: null, Venues: [var venue] } ? VenueMentions.IsRoom(venue)
            : found is { Street: { } street, Town: null, Venues: [] } && !char.IsDigit(street[^1])
            && !char.IsDigit(street[^2]));

    private bool IsOffTopic(int sentence, PlacePhrase found)
    {
        var signs = reading.SignsOf(sentence);
        return signs.IsPast
            || (labels.IsOfContact(reading.Source.Sentences[sentence].First, found.First) && !IsSaid(found))
            || ((signs.IsOtherDeadline || signs.IsRegistration || signs.IsOpeningHours || signs.IsClosed)
                && !IsSaid(found));
    }

    private PlacePhrase? InSentence(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = Best(range.First, range.End);
        }

        return found;
    }

    private PlacePhrase? Best(int first, int end) => Best(first, end, starts);

    private PlacePhrase? Best(int first, int end, PlaceStarts from)
    {
        PlacePhrase? best = null;
        for (var at = from.Next(first, first, end, out var how); at < end;
            at = from.Next(first, at, end, out how))
        {
            var isLabelled = how == PlaceStart.Labelled;
            var found = how == PlaceStart.Actor ? WithAddress(at, end) : reader.Read(at, end, isLabelled);
            if (found is null || labels.IsTakenBack(first, at) || found.End <= at || IsTitle(at, found))
            {
                at = found is null || found.End <= at ? at + 1 : found.End;
                continue;
            }

            if (isLabelled)
            {
                return found with { IsLabelled = true };
            }

            // "vom Pfarrheim ins Gemeindehaus": where one comes from.
            found = reading.Tokens[at].Is("vom") && found.Street is null ? found with { IsWeak = true }
                : found;
            best = best is null ? found : Joined(best, found) ?? (IsBetter(found, best) ? found : best);

            at = found.End;
        }

        return best;
    }

    /// <summary>Of two that say as much, the one behind a time: "am See getanzt, und zwar ab 20 Uhr auf dem Steg".</summary>
    private bool IsBetter(PlacePhrase found, PlacePhrase best) =>
        found.Weight > best.Weight
            || (found.Weight == best.Weight && found.Venues.Count > 0 && IsBehindTime(found)
                && !IsBehindTime(best));

    private bool IsBehindTime(PlacePhrase found)
    {
        var at = found.First - 1;
        while (at > found.First - 4
            && (PlaceWords.Prepositions.Contains(reading.Tokens[at])
                || PlaceWords.Leads.Contains(reading.Tokens[at])))
        {
            at--;
        }

        return reading.IsTemporal(at);
    }

    /// <summary>"in der Lehrküche der Volkshochschule, Ringstraße 3": a venue, some words, and its street.</summary>
    private static PlacePhrase? Joined(PlacePhrase venue, PlacePhrase street) =>
        venue is { Street: null, Venues.Count: > 0 } && street is { Street: not null, Venues.Count: 0 }
            && street.First - venue.End <= 5
            ? street with { First = venue.First, Venues = venue.Venues, Town = street.Town ?? venue.Town, HasTown = street.HasTown || venue.HasTown }
            : null;

    /// <summary>"zeigt die Galerie am Tor, Torstraße 3, …": who acts is the place if an address follows at once.</summary>
    private PlacePhrase? WithAddress(int at, int end) =>
        reader.Read(at, end, false) is { Street: not null, Venues.Count: > 0 } found ? found : null;

    /// <summary>"Open-Air-Kino „Almanya“" as a title is no venue, unless a preposition says so.</summary>
    private bool IsTitle(int at, PlacePhrase found) =>
        !excluded.IsEmpty && at == found.First && found.Street is null
            && excluded.Start <= reading.Tokens[found.First].Start
        && reading.Tokens[found.End - 1].End <= excluded.End;
}
