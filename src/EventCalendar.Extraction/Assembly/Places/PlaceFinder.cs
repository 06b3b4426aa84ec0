using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the place of an event: near its date first, then below it, then above, then one that holds for all.</summary>
internal sealed class PlaceFinder
{
    private const int LongestGap = 8;
    private const int LongestLead = 60;
    private const int LongestVenue = 5;

    // "Markt" is a place as well, "Bilderbuchkino" takes place.
    private const int LongestKind = 5;
    private readonly Reading reading;
    private readonly PlaceReader reader;
    private readonly PlaceScanner scanner;
    private readonly NamedPlaceReader names;
    private readonly SentencePlaces places;
    private readonly PlaceAround around;
    private readonly InnCells inns;
    private readonly BracketPlaces brackets;
    private readonly PlaceHeads heads;
    private PlaceCompleter? completer;

    /// <summary>Prepares the search in a text.</summary>
    public PlaceFinder(Reading reading)
    {
        this.reading = reading;
        reader = new PlaceReader(reading);
        var labels = new PlaceLabels(reading);
        scanner = new PlaceScanner(reading, reader, labels);
        names = new NamedPlaceReader(reading, labels);
        places = new SentencePlaces(reading, scanner, labels);
        inns = new InnCells(reading);
        brackets = new BracketPlaces(reading, places);
        heads = new PlaceHeads(reading, places);
        around = new PlaceAround(reading, places, reader, labels, names);
    }

    /// <summary>Finds the place of an anchor among all.</summary>
    public PlacePhrase? Find(Anchor anchor, IReadOnlyList<Anchor> anchors, TextSpan title)
    {
        places.Title = title;
        if (anchor.Place is { } place)
        {
            return place;
        }

        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = (Math.Max(anchor.First, range.First), Math.Min(anchor.End, range.End));
        if (brackets.IsOneOfSeveral(anchor))
        {
            return BeforeBracket(anchor) ?? brackets.Find(anchor) ?? around.SharedOnce(anchors);
        }

        var own = BehindTitle(first, end) ?? scanner.Best(first, end, places.Title);
        PlacePhrase? heading = null;
        if (own is { Street: null } && reading.LineOf(anchor.Date.First, own.End) is > 0 and var line)
        {
            // Lines without a full stop are one sentence: the words of the line of the date come first.
            heading = own;
            own = scanner.Best(line, end, places.Title) ?? (own.First > first ? own : null);
        }

        // "Geprobt wird montags im Hirschen, das Konzert ist am 3. Mai in der Stadthalle".
        if (own is not null && own.First > range.First && own.End <= anchor.Date.First
            && reading.FragmentFrom(range.First) is var other && other < reading.Fragments.Count
            && reading.Fragments[other].First < own.First
            && scanner.Best(anchor.Date.First, end, places.Title) is { IsWeak: false, Venues.Length: > 0 } later)
        {
            own = later;
        }

        if (own is { Weight: >= 4 })
        {
            return own;
        }

        // "Jeweils 19 Uhr, Rathaus" above "3. Mai: Basar, Schule": the words of a line come before those for all.
        own = BeforeBracket(anchor) ?? names.Find(first, end, NameEvidence.Apposition)
            ?? (anchor.IsItem && own is { IsWeak: false } && HasHourOfAll(anchor) ? own : null)
            ?? AtItsTime(anchor, anchors, own is not null) ?? own ?? names.Find(first, end, NameEvidence.Time)
            ?? BeforeItsTime(anchor)
            ?? (anchor.LastOfList?.Sentence == anchor.Sentence ? places.In(anchor.Sentence) : null)
            ?? around.SamePlace(range.First, range.End, anchor.Sentence);
        own ??= anchor.IsItem ? inns.In(first, end, places.Title) : null;
        var below = around.Below(anchor, anchors) ?? around.BelowSentence(anchor, anchors);
        if (own is { Street: null, Venues.Length: 1 } && reading.Tokens[own.First].IsEventNoun
            && own.End == own.First + 1 && below is { IsWeak: false, Venues.Length: > 0 })
        {
            // "auf dem Ostermarkt. Er ist in der Klosteranlage": what takes place, and then where.
            return below;
        }

        if (own is { Street: null } && anchors.Count == 1 && below is { IsLabelled: true, Venues.Length: > 0 }
            && scanner.IsBareKind(own))
        {
            // "Es führt an die Kita heran. Ort ist der Saal am Park": words say which of both it is.
            return below;
        }

        if (own is not null)
        {
            // "im Kulturbahnhof" above, street and number below: the fuller words win if they speak of the
            // same house.
            return below is { Street: not null } && own.Street is null && own.SharesVenue(below)
                ? Addressed(own, below) : own;
        }

        if (anchors.Count > 1 && heads.Above(anchor, anchors) is { } head)
        {
            return head;
        }

        if (below is null && anchor.IsItem && TitleAlone(anchor, first, end) is { } bare)
        {
            return bare;
        }

        if (below is null && (anchor.First > range.First || anchor.End < range.End)
            && places.In(anchor.Sentence) is { } sibling && !IsApartBySemicolon(anchor, sibling))
        {
            // "um 10 Uhr ist Messe, und um 14 Uhr setzt sich am Bahnhof der Zug in Bewegung": of the day of a
            // festival, the first is where the festival is.
            return (sibling.First >= anchor.End ? around.Festival(anchor, anchors) : null) ?? sibling;
        }

        if (anchors.Count == 1 && below is { IsApart: true, IsLabelled: false, Street: null }
            && around.Leading(anchor) is { } leading)
        {
            return leading;
        }

        if (below is null && anchor.IsDateAbove && OfItsDay(anchor) is { } day)
        {
            return day;
        }

        return below
            ?? (heading is null ? around.Elsewhere(anchor, anchors) : around.SharedOnce(anchors) ?? heading);
    }

    /// <summary>"Um 11.30 Uhr setzt sich am Feuerwehrhaus der Umzug in Bewegung": the place behind a time of its own.</summary>
    private PlacePhrase? AtItsTime(Anchor anchor, IReadOnlyList<Anchor> anchors, bool hasOwn)
    {
        if (anchor.TimeSpans.Length == 0
            || reading.TokenAt(anchor.TimeSpans[0].Start) is var time
            && (time >= anchor.Date.First && time < anchor.Date.End))
        {
            return null;
        }

        var sentence = SentenceSearch.At(reading.Source, anchor.TimeSpans[0].Start);
        if (sentence != anchor.Sentence)
        {
            // "Am 18. Juni zur gleichen Zeit im Schützenhaus": the hour of another event, and not its place.
            var range = reading.Source.Sentences[sentence];
            var other = Search.From(anchors, sentence);
            if ((hasOwn && other < anchors.Count && anchors[other].Sentence == sentence)
                || PlaceWords.There.Contains(reading.Tokens[range.First]))
            {
                // "Sie kommen in die Gemeindehalle. Dort stellt sich um 19 Uhr der Amtsleiter vor".
                return null;
            }

            return names.Find(range.First, Math.Min(range.End, range.First + LongestLead),
                NameEvidence.Apposition)
                ?? (places.In(sentence) is { } apart && !places.IsBareRoom(apart)
                && (!places.IsOffTopic(sentence, apart)
                    || (apart.First > time && apart.First <= time + LongestGap)) ? apart : null);
        }

        if (!SharesDay(anchor, anchors))
        {
            return null;
        }

        // The words of this time end where the next begins.
        var next = reading.FragmentFrom(time) + 1;
        var end = reading.Source.Sentences[sentence].End;
        return scanner.Best(time, next < reading.Fragments.Count ? Math.Min(end, reading.Fragments[next].First)
            : end, places.Title);
    }

    /// <summary>Says whether the hour stands outside of the words of its day, or is said for each.</summary>
    private bool HasHourOfAll(Anchor anchor)
    {
        if (anchor.TimeSpans.Length == 0)
        {
            return false;
        }

        var at = anchor.TimeSpans[0].Start;
        return at < reading.Tokens[anchor.First].Start
            || (anchor.BlockEnd < reading.Tokens.Count && at >= reading.Tokens[anchor.BlockEnd].Start)
            || reading.SignsOf(SentenceSearch.At(reading.Source, at)).IsForEach;
    }

    /// <summary>"Samstag, 11. Mai, im Pfarrsaal" above "14 Uhr Lesung": the place beside the day.</summary>
    private PlacePhrase? OfItsDay(Anchor anchor)
    {
        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[anchor.Date.First].Start);
        return sentence < anchor.Sentence && places.In(sentence) is { IsWeak: false } found
            && !places.IsBareRoom(found) ? found : null;
    }

    /// <summary>
    /// "Im Bürgersaal spielt die Band. Die Musiker legen um 21 Uhr los": the place above the time.
    /// </summary>
    private PlacePhrase? BeforeItsTime(Anchor anchor)
    {
        if (anchor.TimeSpans.Length == 0)
        {
            return null;
        }

        var sentence = SentenceSearch.At(reading.Source, anchor.TimeSpans[0].Start);
        var above = sentence - 1;
        return above > anchor.Sentence && reading.Source.Sentences[sentence].First < anchor.BlockEnd
            && reading.FragmentsOf(above).Length == 0 && places.In(above) is { } found
            && !places.IsOffTopic(above, found) && !places.IsBareRoom(found) ? found : null;
    }

    /// <summary>
    /// "Rathaus Aue (7. September), Schule Berg (8. September)": the venue before the bracket of a date.
    /// </summary>
    private PlacePhrase? BeforeBracket(Anchor anchor)
    {
        var open = anchor.Date.First - 1;
        if (!reading.Tokens[open].Is("("))
        {
            return null;
        }

        PlacePhrase? widest = null;
        for (var at = open - 1; at >= Math.Max(anchor.LeadFirst, open - LongestVenue)
            && reading.Tokens[at].IsWord && !reading.IsTemporal(at); at--)
        {
            // "Alte Mühle (7. September)": the adjective is part of the name.
            if ((reading.Tokens[at].IsVenue || (widest?.First == at + 1 && reading.Tokens[at] is
                { IsCapitalized: true, IsEventNoun: false } adjective && adjective.Text[^1] is 'e' or 'r' or 's'))
                && reader.Read(at, open, false) is { } found && found.End == open)
            {
                widest = found;
            }
        }

        // "Rathaus: Tag der offenen Gärten (7. September)": the end of the name is no place.
        return widest is not null && !places.Title.IsEmpty
            && places.Title.Start < reading.Tokens[widest.First].Start
            && places.Title.End >= reading.Tokens[widest.End - 1].End ? null : widest;
    }

    /// <summary>"Dienstag Spielen; Donnerstag Ausflug, Abfahrt Busbahnhof": each part has its own place.</summary>
    private bool IsApartBySemicolon(Anchor anchor, PlacePhrase found)
    {
        for (var at = anchor.Date.End; at < found.First && at < anchor.Date.End + LongestLead; at++)
        {
            if (reading.Tokens[at].Is(";"))
            {
                return true;
            }
        }

        return false;
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
        completer ??= new PlaceCompleter(reading, anchors, around.Mentions, names);
        if (place is { IsApart: true, IsLabelled: false }
            && (place.Street is null || anchor.IsItem || around.OfOther(anchors, place))
            && !reading.SignsOf(anchor.Sentence).IsInvitation && completer.Own(anchor, title) is { } own)
        {
            return own with { IsAssumed = true };
        }

        if (place is not null)
        {
            return completer.Completed(anchor, place);
        }

        if (brackets.IsOneOfSeveral(anchor))
        {
            // "das Turnier in Aue (28. Mai)": the title knows, and what stands before another day does not.
            return title.IsEmpty ? null : names.Find(reading.TokenAt(title.Start), reading.TokenAt(title.End),
                NameEvidence.Preposition);
        }

        return (completer.Assumed(anchor, title) ?? (PlaceOfText.NamesTown(reading, anchor) ? null
            : around.Past(anchor, anchors, false) ?? around.Only(anchors))) is { } found
            && !IsTitleItself(found, title) ? found with { IsAssumed = found.Venues.Length > 0 } : null;
    }

    /// <summary>"Babytreff" above a text that speaks of the Babytreff: what takes place, and not where.</summary>
    private bool IsTitleItself(PlacePhrase found, TextSpan title)
    {
        if (title.IsEmpty || found is not { Street: null, Venues: [var venue] })
        {
            return false;
        }

        var first = reading.TokenAt(title.Start);
        return reading.Tokens[first].End == title.End
            && reading.Tokens[first].Text.Equals(venue, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Chorprobe Gemeindehaus": the venue right behind the title.</summary>
    private PlacePhrase? BehindTitle(int first, int end)
    {
        if (places.Title.IsEmpty)
        {
            return null;
        }

        var at = reading.TokenAt(places.Title.End);
        return at > first && at < end && reading.Tokens[at] is { IsVenue: true, IsSpaced: true, Breaks: 0 }
            && PlaceWords.BehindEvents.Contains(reading.Tokens[at]) && reading.Tokens[at - 1].IsEventNoun
                && reader.Read(at, end, false)
                is { Venues.Length: > 0 } found
            ? found : null;
    }

    /// <summary>"4. Dezember: Feuerwehr": the words of an item that are nothing but a venue.</summary>
    private PlacePhrase? TitleAlone(Anchor anchor, int first, int end)
    {
        if (places.Title.IsEmpty)
        {
            return null;
        }

        var at = Math.Max(first, reading.TokenAt(places.Title.Start));
        // "14 Uhr Pflanzenmarkt" below its day, "Bücherkino" on a fest: that is what takes place.
        if (anchor.IsDateAbove && (anchor.PartOf is not null || EventNouns.IsAt(reading.Tokens, at)))
        {
            return null;
        }

        if (at >= end || (reading.Tokens[at].IsEventNoun && reading.Tokens[at].Length > LongestKind)
            || !(PlaceWords.IsVenue(reading.Tokens[at]) || PlaceWords.IsHost(reading.Tokens[at])))
        {
            return null;
        }

        // The title must be the whole item: "Kindergarten", and not "Kirche und Staat".
        return reader.Read(at, end, true) is { Venues.Length: > 0 } found
            && reading.Tokens[found.End - 1].End >= places.Title.End ? found with { IsWeak = true } : null;
    }

    private static PlacePhrase Addressed(PlacePhrase venue, PlacePhrase address) => address.Venues.Length > 0
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
}
