using EventCalendar.Extraction.Assembly.Weighing;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Says what speaks for and against the places around an event.</summary>
internal sealed class PlaceTraits(Reading reading, SentencePlaces places, PlaceCandidates candidates)
{
    private const int LongestLead = 4;
    private const int LongestName = 12;
    private const int FewWords = 4;
    private const int LongestLine = 60;
    private const int MostDates = 24;
    private const int MostNeighbours = 8;
    private const int JustBehind = 6;
    private const int LongestDescription = 8;
    private const int FarAway = 1000;
    private readonly Note<bool?> haveOwn = new(reading.Kept, null);
    private readonly Note<Event> asked = new(reading.Kept, default);
    private readonly KeptList<Position> positions = new(reading.Kept);

    /// <summary>Says whether a place has a noun of a venue or a street.</summary>
    public static bool HasVenue(Reading reading, PlacePhrase phrase)
    {
        for (var at = phrase.First; at < phrase.End && at < phrase.First + LongestName; at++)
        {
            if (reading.Tokens[at].IsVenue)
            {
                return true;
            }
        }

        return phrase.Street is not null;
    }

    /// <summary>Says whether a place stands in the words of a day.</summary>
    public static bool IsOwn(Anchor anchor, PlacePhrase phrase) =>
        phrase.First >= anchor.First && phrase.First < anchor.End;

    /// <summary>Begins with an event and the places around it.</summary>
    public void Begin(Anchor anchor, int index, IReadOnlyList<Anchor> anchors, PlacePhrase? chosen,
        TextSpan title, ReadOnlySpan<PlaceCandidate> all)
    {
        haveOwn.Value ??= MostHaveOwn(anchors);
        var hour = anchor.TimeSpans.Length > 0 ? reading.TokenAt(anchor.TimeSpans[0].Start) : -1;
        asked.Value = new(anchor, index, anchors, chosen, title, hour,
            hour < 0 ? anchor.Sentence : SentenceSearch.At(reading.Source, anchor.TimeSpans[0].Start));
        positions.Clear();
        foreach (ref readonly var candidate in all)
        {
            positions.Add(At(candidate));
        }
    }

    /// <summary>Lists the traits of one of the places around the event.</summary>
    public Traits<PlaceTrait> Of(ReadOnlySpan<PlaceCandidate> all, int at)
    {
        var traits = default(Traits<PlaceTrait>);
        AddWords(ref traits, all[at]);
        AddLead(ref traits, all[at]);
        AddDistance(ref traits, all[at]);
        AddOthers(ref traits, all[at]);
        AddSentence(ref traits, all[at]);
        AddRivals(ref traits, all, at);
        return traits;
    }

    private void AddWords(ref Traits<PlaceTrait> traits, in PlaceCandidate candidate)
    {
        var phrase = candidate.Phrase;
        var (hasBody, hasNoun) = (false, false);
        for (var at = phrase.First; at < phrase.End && at < phrase.First + LongestName; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasBody |= token.IsWord
                && (HeadingWords.Organizations.Contains(token) || PlaceWords.Clubs.Contains(token));
            hasNoun |= token.IsEventNoun;
        }

        var hasVenue = HasVenue(reading, phrase);
        ref readonly var last = ref reading.Tokens[phrase.Venues.Length > 0 ? phrase.End - 1 : phrase.First];
        traits.Add(PlaceTrait.Chosen, hasVenue && ReferenceEquals(phrase, asked.Value.Chosen));
        traits.Add(PlaceTrait.Labelled, places.IsSaid(phrase));
        traits.Add(PlaceTrait.Street, phrase.Street is not null);
        traits.Add(PlaceTrait.Room, places.IsBareRoom(phrase));
        traits.Add(PlaceTrait.NoVenue, !hasVenue);
        traits.Add(PlaceTrait.LongName, phrase.End - phrase.First > FewWords);
        traits.Add(PlaceTrait.EventNoun, hasNoun);
        traits.Add(PlaceTrait.Body, hasBody);
        traits.Add(PlaceTrait.Abstract, PlaceWords.Abstract.Contains(last)
            || PlaceWords.CommonNouns.Contains(last) || PlaceWords.NotPlaces.Contains(last));
        traits.Add(PlaceTrait.NamedOnly, candidate.Source == PlaceSource.Named);
        traits.Add(PlaceTrait.InTitle, !asked.Value.Title.IsEmpty
            && reading.Source.Span(phrase.First, phrase.End).Overlaps(asked.Value.Title));
    }

    private void AddLead(ref Traits<PlaceTrait> traits, in PlaceCandidate candidate)
    {
        var phrase = candidate.Phrase;
        var range = reading.Source.Sentences[candidate.Sentence];
        var lead = phrase.First - 1;
        while (lead >= range.First && lead > phrase.First - LongestLead
            && !PlaceWords.Prepositions.Contains(reading.Tokens[lead])
            && (PlaceWords.Leads.Contains(reading.Tokens[lead])
                || PlaceWords.OwnArticles.Contains(reading.Tokens[lead])))
        {
            lead--;
        }

        ref readonly var word = ref reading.Tokens[lead];
        var isWord = lead >= range.First && word.IsWord;
        var isTo = isWord && (PlaceWords.Towards.Contains(word) || places.IsDirection(phrase));
        traits.Add(PlaceTrait.To, isTo);
        traits.Add(PlaceTrait.In, isWord && !isTo && GrammarWords.InLeads.Contains(word));
        traits.Add(PlaceTrait.On, isWord && !isTo && PlaceWords.OnLeads.Contains(word));
        traits.Add(PlaceTrait.Beside, isWord && PlaceWords.Beside.Contains(word));
        traits.Add(PlaceTrait.From, isWord && PlaceWords.Away.Contains(word));
        var before = lead - (isTo || PlaceWords.Prepositions.Contains(word) ? 1 : 0);
        before -= reading.Tokens[before].Is(",") ? 1 : 0;
        traits.Add(PlaceTrait.BehindTime, before >= range.First && reading.IsTemporal(before));
        var behind = phrase.End + (reading.Tokens[phrase.End].Text is "," or ":" or "(" ? 1 : 0);
        behind += TimeWords.Cues.Contains(reading.Tokens[behind]) ? 1 : 0;
        traits.Add(PlaceTrait.BeforeTime, behind < range.End && reading.IsTemporal(behind));
        traits.Add(PlaceTrait.EndsPart, phrase.End >= range.End || reading.Tokens[phrase.End].Breaks > 0
            || reading.Tokens[phrase.End].Text is "." or "," or ")" or "!" or ";" or "|");
    }

    private void AddDistance(ref Traits<PlaceTrait> traits, in PlaceCandidate candidate)
    {
        var ((anchor, _, anchors, _, _, hour, _), sentences) = (asked.Value, reading.Source.Sentences);
        var first = candidate.Phrase.First;
        var (isOwn, isWithHour) = (IsOwn(anchor, candidate.Phrase), IsWithHour(candidate));
        var distance = Distance(candidate);
        var (low, high) = (Math.Min(first, anchor.Date.First), Math.Max(first, anchor.Date.First));
        var between = sentences[candidate.Sentence].Paragraph - sentences[anchor.Sentence].Paragraph;
        traits.Add(PlaceTrait.Own, isOwn);
        traits.Add(PlaceTrait.OwnBehind, isOwn && first > anchor.Date.First);
        traits.Add(PlaceTrait.OwnOfItem, isOwn && anchor.IsItem);
        traits.Add(PlaceTrait.SiblingsOwn, !isOwn && haveOwn.Value == true);
        traits.Add(PlaceTrait.NotOfPoint, !isOwn && anchor.PartOf is not null);
        traits.Add(PlaceTrait.WithHour, isWithHour);
        traits.Add(PlaceTrait.JustBehindHour, hour >= 0 && first > hour && first <= hour + JustBehind);
        traits.Add(PlaceTrait.SameLine, high - low < LongestLine && reading.LineOf(high, low + 1) == 0);
        traits.Add(PlaceTrait.SameParagraph, between == 0);
        traits.Add(PlaceTrait.FarParagraph, between is < -1 or > 1);
        traits.Add(PlaceTrait.Next, distance == 1);
        traits.Add(PlaceTrait.Below, distance is 2 or 3);
        traits.Add(PlaceTrait.FarBelow, distance > 3);
        traits.Add(PlaceTrait.BelowOnly, distance > 0 && anchors.Count == 1);
        traits.Add(PlaceTrait.AboveOnly, distance < 0 && anchors.Count == 1);
        traits.Add(PlaceTrait.First, candidate.Sentence == 0);
        traits.Add(PlaceTrait.Second, candidate.Sentence is 1 or 2);
        traits.Add(PlaceTrait.BelowAll, candidate.Sentence > anchors[^1].Sentence);
        traits.Add(PlaceTrait.WithDate, !isOwn && !isWithHour && distance != 0
            && reading.HasDayOrTime(candidate.Sentence));
    }

    private void AddOthers(ref Traits<PlaceTrait> traits, in PlaceCandidate candidate)
    {
        var isElsewhere = !IsOwn(asked.Value.Anchor, candidate.Phrase);
        var (isWith, isOf) = Others(candidate);
        traits.Add(PlaceTrait.WithOther, isWith && isElsewhere);
        traits.Add(PlaceTrait.OfOther, isOf && isElsewhere);
        traits.Add(PlaceTrait.Across, IsAcross(candidate));
    }

    /// <summary>
    /// Says whether a place cannot be taken instead of that of the rules: a room leaves open in which house it
    /// is, "neben der Kirche" only tells more of the place before it, a sentence speaks of something else; and
    /// what is said of another day is no reason to doubt what is said of this one, or to give it a place that
    /// no words give it.
    /// </summary>
    public bool IsOutOfQuestion(in PlaceCandidate candidate)
    {
        var (anchor, chosen, phrase) = (asked.Value.Anchor, asked.Value.Chosen, candidate.Phrase);
        var isRoom = places.IsBareRoom(phrase);
        if (isRoom || IsOwn(anchor, phrase))
        {
            return isRoom;
        }

        return ((chosen is null || IsOwn(anchor, chosen)) && Others(candidate).Of)
            || (chosen is not null && places.IsOffTopic(candidate.Sentence, phrase))
            || (chosen is not null && phrase.First > chosen.End
                && phrase.First <= chosen.End + LongestDescription
                && reading.Tokens.Has(PlaceWords.Beside, chosen.End, phrase.First));
    }

    /// <summary>Says whether a place stands in the sentence of another day, and in its words.</summary>
    private (bool With, bool Of) Others(in PlaceCandidate candidate)
    {
        var (anchor, anchors) = (asked.Value.Anchor, asked.Value.Anchors);
        var (isWith, isOf) = (false, false);
        var from = Search.From(anchors, candidate.Sentence);
        for (var at = from; at < anchors.Count && at < from + MostDates
            && anchors[at].Sentence == candidate.Sentence; at++)
        {
            isWith |= anchors[at].StartsOn != anchor.StartsOn;
            isOf |= anchors[at].StartsOn != anchor.StartsOn && IsOwn(anchors[at], candidate.Phrase);
        }

        return (isWith, isOf);
    }

    private void AddSentence(ref Traits<PlaceTrait> traits, in PlaceCandidate candidate)
    {
        var signs = reading.SignsOf(candidate.Sentence);
        traits.Add(PlaceTrait.Registration, signs.IsRegistration || signs.IsOtherDeadline
            || signs.IsOpeningHours || signs.IsClosed);
        traits.Add(PlaceTrait.ForAll, signs.IsDefault);
        traits.Add(PlaceTrait.WithNoun, signs.HasEventNoun);
        traits.Add(PlaceTrait.Where, places.SaysWhere(candidate.Sentence));
        traits.Add(PlaceTrait.Scene, places.NamesScene(candidate.Sentence));
    }

    private void AddRivals(ref Traits<PlaceTrait> traits, ReadOnlySpan<PlaceCandidate> all, int at)
    {
        var own = positions[at];
        var (count, hasStreet, hasOwn) = (0, false, false);
        var (isFirst, isNext, isNearest) = (own.IsOwn && own.IsSaid, own.IsSaid && own.Words > 0, true);
        for (var other = 0; other < all.Length; other++)
        {
            if (other == at || IsSame(all[other].Phrase, all[at].Phrase))
            {
                count++;
                hasStreet |= all[other].Phrase.Street is not null;
            }

            var rival = positions[other];
            isNearest &= other == at || Precedes(own.Far.CompareTo(rival.Far), at, other);
            if (other != at && rival.IsSaid)
            {
                hasOwn |= rival.IsOwn;
                isFirst &= !rival.IsOwn || Precedes(own.Behind.CompareTo(rival.Behind), at, other);
                isNext &= rival.Words <= 0 || Precedes(own.Words.CompareTo(rival.Words), at, other);
            }
        }

        traits.Add(PlaceTrait.Repeated, count > 1);
        traits.Add(PlaceTrait.Often, count > 3);
        traits.Add(PlaceTrait.StreetElsewhere, hasStreet && all[at].Phrase.Street is null);
        traits.Add(PlaceTrait.OtherIsOwn, hasOwn && !own.IsOwn);
        traits.Add(PlaceTrait.FirstOwn, isFirst);
        traits.Add(PlaceTrait.NearestBehind, isNext);
        traits.Add(PlaceTrait.Nearest, isNearest);
    }

    /// <summary>Of two that are as far, the first comes first.</summary>
    private static bool Precedes(int comparison, int at, int other) =>
        comparison < 0 || (comparison == 0 && at < other);

    /// <summary>Says whether two places are one: their names, or their streets.</summary>
    private static bool IsSame(PlacePhrase one, PlacePhrase other) =>
        (one.Venues.Length > 0 && other.Venues.Length > 0 && one.SharesVenue(other))
            || (one.Street is { } street && street.Equals(other.Street, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says whether it stands in the sentence of an hour that is apart from the day.</summary>
    private bool IsWithHour(in PlaceCandidate candidate) =>
        asked.Value.HourSentence != asked.Value.Anchor.Sentence
            && candidate.Sentence == asked.Value.HourSentence;

    /// <summary>Counts the sentences from the day or, if that is nearer, from its hour.</summary>
    private int Distance(in PlaceCandidate candidate)
    {
        var ofDay = candidate.Sentence - asked.Value.Anchor.Sentence;
        var ofHour = candidate.Sentence - asked.Value.HourSentence;
        return Math.Abs(ofHour) <= Math.Abs(ofDay) ? ofHour : ofDay;
    }

    /// <summary>Counts the words from the day or, if that is nearer, from its hour.</summary>
    private int Words(in PlaceCandidate candidate)
    {
        var ofDay = candidate.Phrase.First - asked.Value.Anchor.Date.First;
        var ofHour = candidate.Phrase.First - asked.Value.Hour;
        return asked.Value.Hour >= 0 && Math.Abs(ofHour) < Math.Abs(ofDay) ? ofHour : ofDay;
    }

    /// <summary>
    /// Says how far a place is: what stands above and what only is named is further away, and what stands
    /// behind the day or hour comes before all that stands before it.
    /// </summary>
    private Position At(in PlaceCandidate candidate)
    {
        var isOwn = IsOwn(asked.Value.Anchor, candidate.Phrase) || IsWithHour(candidate);
        var isSaid = candidate.Source == PlaceSource.Said;
        var (sentences, words) = (Distance(candidate), Words(candidate));
        return new(isOwn, isSaid, words, words > 0 ? words : FarAway - words, (isOwn ? 0 : 1,
            IsAcross(candidate) ? 1 : 0,
            Math.Abs(sentences) + (sentences < 0 ? 2 : 0) + (isSaid ? 0 : 3), Math.Abs(words)));
    }

    /// <summary>Says whether another day stands between a place and the day.</summary>
    private bool IsAcross(in PlaceCandidate candidate)
    {
        var (anchor, index, anchors, _, _, _, _) = asked.Value;
        var day = anchor.Date.First;
        var (low, high) = (Math.Min(candidate.Phrase.First, day), Math.Max(candidate.Phrase.First, day));
        for (var at = Math.Max(0, index - MostNeighbours);
            at < Math.Min(anchors.Count, index + MostNeighbours + 1); at++)
        {
            if (anchors[at].StartsOn != anchor.StartsOn && anchors[at].Date.First > low
                && anchors[at].Date.First < high)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether most days of the text, as far as one looks, have a place in their words.
    /// </summary>
    private bool MostHaveOwn(IReadOnlyList<Anchor> anchors)
    {
        var (count, all) = (0, Math.Min(MostDates, anchors.Count));
        for (var at = 0; at < all; at++)
        {
            count += candidates.IsSaid(anchors[at].Sentence, anchors[at].First, anchors[at].End) ? 1 : 0;
        }

        return all > 1 && count * 2 > all;
    }

    private readonly record struct Position(bool IsOwn, bool IsSaid, int Words, int Behind,
        (int NotOwn, int Across, int Sentences, int Words) Far);

    private readonly record struct Event(Anchor Anchor, int Index, IReadOnlyList<Anchor> Anchors,
        PlacePhrase? Chosen, TextSpan Title, int Hour, int HourSentence);
}
