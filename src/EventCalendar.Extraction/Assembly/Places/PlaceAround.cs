using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Finds the place of an event in other sentences than that of its date: below, above, or once for all.
/// </summary>
internal sealed class PlaceAround(Reading reading, SentencePlaces places, PlaceReader reader,
    PlaceLabels labels, NamedPlaceReader names)
{
    private const int MostSentencesBelow = 12;
    private const int MostSentencesShared = 3;
    private const int MostSentencesThere = 3;
    private const int MostSentencesLeading = 3;
    private const int MostSentencesParagraph = 8;
    private const int LongestSentence = 60;
    private readonly PlaceOfText wider = new(reading, places);
    private VenueMentions? mentions;
    private readonly Note<Anchor?> festival = new(reading.Kept, null);
    private readonly Note<(IReadOnlyList<Anchor>? By, PlacePhrase? Place)> shared =
        new(reading.Kept, default);

    /// <summary>Gets the venues that sentences name otherwise.</summary>
    public VenueMentions Mentions => mentions ??= new VenueMentions(reading, reader, labels);

    /// <summary>The place that holds for all, or the one above.</summary>
    public PlacePhrase? Elsewhere(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        if (anchors.Count == 1)
        {
            // An address that the text tells, be it of the past, is more likely the place.
            var above = Apart(Above(anchor, anchors));
            return above is { Street: null } && Past(anchor, anchors, true) is { } told ? told
                : above ?? SharedOnce(anchors) ?? Apart(wider.Opening(anchors));
        }

        if ((Festival(anchor, anchors) ?? (anchor.IsItem ? null : Apart(JustAbove(anchor, anchors)
            ?? InParagraph(anchor, anchors))) ?? SharedOnce(anchors)) is { } near)
        {
            return near;
        }

        var earlier = Above(anchor, anchors);
        return Apart(earlier is null || OfOther(anchors, earlier) ? wider.Opening(anchors) ?? earlier
            : earlier);
    }

    private static PlacePhrase? Apart(PlacePhrase? found) => found is null ? null
        : found with { IsApart = true, IsLabelled = false };

    /// <summary>"Weitere Vorstellungen: 2. und 9. April": the place of the sentence before.</summary>
    private PlacePhrase? JustAbove(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var sentences = reading.Source.Sentences;
        var above = anchor.Sentence - 1;
        return above >= 0 && sentences[above].Paragraph == sentences[anchor.Sentence].Paragraph
            && TellsOfOther(anchor, anchors, above) && !reading.SignsOf(above).IsPast
            && places.In(above) is { } found && !places.IsOffTopic(above, found)
            && !places.IsBareRoom(found) && !places.IsDirection(found) ? found : null;
    }

    /// <summary>
    /// "Die Runde kommt im Marienhof zusammen. Das Essen kostet 12 Franken. Die nächste ist am 2. März".
    /// </summary>
    private PlacePhrase? InParagraph(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var paragraph = reading.Source.Sentences[anchor.Sentence].Paragraph;
        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostSentencesParagraph
            && reading.Source.Sentences[above].Paragraph == paragraph; above--)
        {
            if (!reading.SignsOf(above).IsPast && places.In(above) is { } found
                && !places.IsOffTopic(above, found) && !places.IsBareRoom(found))
            {
                return TellsOfOther(anchor, anchors, above) || !wider.IsWhere(found) ? null : found;
            }
        }

        return null;
    }

    /// <summary>Says whether a place stands in the sentence of an event.</summary>
    public bool OfOther(IReadOnlyList<Anchor> anchors, PlacePhrase found)
    {
        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[found.First].Start);
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence;
    }

    /// <summary>The only place of the text, where nothing near the date says where.</summary>
    public PlacePhrase? Only(IReadOnlyList<Anchor> anchors) =>
        wider.Only(Mentions) is { } found && !(anchors.Count > 1 && OfOther(anchors, found)) ? found : null;

    /// <summary>"am selben Ort", "an gleicher Stelle", "dort": the place that the text named last.</summary>
    public PlacePhrase? SamePlace(int first, int end, int sentence)
    {
        for (var at = first; at < end && at < first + LongestSentence; at++)
        {
            if (!PlaceWords.ThereOrSame.Contains(reading.Tokens[at]))
            {
                continue;
            }

            if (PlaceWords.There.Contains(reading.Tokens[at]) && !reading.Tokens[at].IsQuoted)
            {
                // "am 5. Mai wird im Vereinsheim gekegelt, am 7. Mai ist dort Tanz": in the sentence itself.
                return (at > first + 1 ? places.Before(sentence, at) : null)
                    ?? Earlier(sentence, MostSentencesThere);
            }

            if (PlaceWords.SameWords.Contains(reading.Tokens[at])
                && PlaceWords.PlaceNouns.Contains(reading.Tokens[at + 1]))
            {
                return Earlier(sentence, MostSentencesBelow);
            }
        }

        return null;
    }

    private PlacePhrase? Earlier(int sentence, int reach)
    {
        for (var above = sentence - 1; above >= 0 && above >= sentence - reach; above--)
        {
            if (places.In(above) is { } found
                && !labels.IsOfContact(reading.Source.Sentences[above].First, found.First))
            {
                return found with { IsWeak = true };
            }
        }

        return null;
    }

    /// <summary>The place of what was reported, where the text names no other.</summary>
    public PlacePhrase? Past(Anchor anchor, IReadOnlyList<Anchor> anchors, bool isAddress)
    {
        if (anchor.IsItem)
        {
            return null;
        }

        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostSentencesBelow;
            above--)
        {
            if (!TellsOfOther(anchor, anchors, above) && !SidePlaces.Is(reading, above)
                && (places.In(above) ?? Named(above)) is { } found
                && (found.Street is not null || (!isAddress && !places.IsBareRoom(found)))
                && !labels.IsOfContact(reading.Source.Sentences[above].First, found.First))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Points of a programme take place where the festival does.</summary>
    public PlacePhrase? Festival(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        // The first festival of the text: a programme has one.
        var first = festival.Value ??=
            anchors.FirstOrDefault(static other => other.LastDay is not null) ?? anchors[0];
        return first.Sentence < anchor.Sentence && first.LastDay is { } last
            && first.StartsOn <= anchor.StartsOn && last >= anchor.StartsOn
            ? places.In(first.Sentence)
            : null;
    }

    /// <summary>Finds the place that holds for all events of the text.</summary>
    public PlacePhrase? SharedOnce(IReadOnlyList<Anchor> anchors)
    {
        // A date of a series that differs is asked for alone, and must not answer for the others.
        if (shared.Value.By != anchors)
        {
            shared.Value = (anchors, Shared(anchors));
        }

        return shared.Value.Place;
    }

    /// <summary>Finds the place in the sentences below the date, up to the next event.</summary>
    public PlacePhrase? Below(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var sentences = reading.Source.Sentences;
        PlacePhrase? best = null;
        for (var next = anchor.Sentence + 1; next < sentences.Count
            && next <= anchor.Sentence + MostSentencesBelow; next++)
        {
            // "12. Mai, Gemeindehaus" above the next hour: the place beside another day.
            if (sentences[next].First >= anchor.BlockEnd
                || (anchor.IsDateAbove && BeginsWithDate(next)))
            {
                break;
            }

            if (TitleWords.After.Contains(reading.Tokens[sentences[next].First]))
            {
                // "Danach geht es in den Schwanen".
                continue;
            }

            var isMeeting = places.SaysWhere(next);
            var isFar = sentences[next].Paragraph > sentences[anchor.Sentence].Paragraph + 1;
            if (isFar && anchors.Count > 1)
            {
                continue;
            }

            if (Where(next) is { } found && !places.IsBareRoom(found)
                && (!isFar || isMeeting || places.IsSaid(found))
                && (best is null || found.Weight > best.Weight + 1
                    || (best.IsApart && (isMeeting || places.IsSaid(found))
                        && (anchors.Count == 1 || IsSameParagraph(best, next))))
                && !places.IsOffTopic(next, found))
            {
                best = found with { IsApart = !isMeeting && !places.IsSaid(found) };
            }
        }

        return best;
    }

    private bool BeginsWithDate(int sentence)
    {
        var fragments = reading.FragmentsOf(sentence);
        var range = reading.Source.Sentences[sentence];
        return range.StartsLine && fragments.Length > 0 && fragments[0].HasDate
            && fragments[0].First == range.First;
    }

    /// <summary>The place that a sentence says, or the venue that it calls the scene.</summary>
    private PlacePhrase? Where(int sentence) =>
        places.In(sentence) ?? (places.NamesScene(sentence) ? Mentions.In(sentence) : null)
            ?? (places.SaysMeeting(sentence) && reading.Source.Sentences[sentence] is var range
                ? names.Find(range.First, range.End, NameEvidence.Meeting) : null);

    /// <summary>
    /// "Konzert in der Stadtkirche" above a text whose other places are only spoken of: the headline knows.
    /// </summary>
    public PlacePhrase? Leading(Anchor anchor)
    {
        for (var sentence = 0; sentence < Math.Min(anchor.Sentence, MostSentencesLeading); sentence++)
        {
            if (Where(sentence) is { IsWeak: false } found && !places.IsBareRoom(found)
                && !places.IsOffTopic(sentence, found)
                && (wider.IsWhere(found) || reading.Tokens[found.First - 1].Is("|")
                    || places.SaysWhere(sentence)))
            {
                return Apart(found);
            }
        }

        return null;
    }

    /// <summary>Says whether a sentence above the date speaks of a place for another reason.</summary>
    private bool IsAside(int sentence, PlacePhrase found) =>
        SidePlaces.Is(reading, sentence, found)
            || (labels.IsOfContact(reading.Source.Sentences[sentence].First, found.First)
                && !places.IsSaid(found));

    private bool IsSameParagraph(PlacePhrase found, int sentence) =>
        SentenceSearch.At(reading.Source, reading.Tokens[found.First].Start) is var other
            && reading.Source.Sentences[other].Paragraph == reading.Source.Sentences[sentence].Paragraph;

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
                && (sentence < anchor.Sentence ? Where(sentence)
                    : places.Before(sentence, anchor.First)) is { } found
                && (sentence == anchor.Sentence || !IsAside(sentence, found))
                && (anchors.Count == 1 || paragraph == reading.Source.Sentences[sentence].Paragraph
                    || sentence == 0)
                && !(places.IsDirection(found) && TellsOfOther(anchor, anchors, sentence)))
            {
                return found;
            }
        }

        return null;
    }

    private bool HasOwnTitle(Anchor anchor) =>
        !places.Title.IsEmpty && SentenceSearch.At(reading.Source, places.Title.Start) == anchor.Sentence;

    /// <summary>
    /// "Am 3. und 4. Mai, jeweils 19 Uhr, …": on the line of dates the word holds for these.
    /// </summary>
    private bool IsOfDays(IReadOnlyList<Anchor> anchors, int sentence, PlacePhrase found)
    {
        var at = Search.From(anchors, sentence + 1) - 1;
        return at >= 0 && anchors[at].Sentence == sentence && !anchors[at].IsItem
            && reading.LineOf(found.First, anchors[at].Date.End) == 0;
    }

    private static bool TellsOfOther(Anchor anchor, IReadOnlyList<Anchor> anchors, int sentence)
    {
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence && anchors[at] != anchor;
    }

    /// <summary>
    /// "immer auf dem Wochenmarkt", "Treffpunkt immer Gerätehaus", or the only place of a short text.
    /// </summary>
    private PlacePhrase? Shared(IReadOnlyList<Anchor> anchors)
    {
        var last = anchors[^1];
        for (var sentence = last.Sentence + 1; sentence < reading.Source.Sentences.Count
            && sentence < last.Sentence + MostSentencesBelow; sentence++)
        {
            if (places.In(sentence) is { } found
                && (reading.SignsOf(sentence).IsDefault || found.Street is not null)
                && !places.IsOffTopic(sentence, found))
            {
                return found;
            }
        }

        for (var sentence = last.Sentence + 1; anchors.Count > 1 && sentence < reading.Source.Sentences.Count
            && sentence <= last.Sentence + MostSentencesShared; sentence++)
        {
            // "Brettfreigabe um 11 Uhr, Bürgerhaus": a time below the list is one for all, and so is its
            // place.
            if (!IsOfLast(anchors, sentence) && places.In(sentence) is { } found
                && (reading.FragmentsOf(sentence).Length > 0 || (found.IsLabelled
                    && reading.Source.Sentences[sentence].Paragraph
                        > reading.Source.Sentences[last.Sentence].Paragraph))
                && !places.IsOffTopic(sentence, found) && !places.IsBareRoom(found))
            {
                return found;
            }
        }

        for (var sentence = 0;
            sentence < Math.Min(reading.Source.Sentences.Count, MostSentencesBelow);
            sentence++)
        {
            if (reading.SignsOf(sentence).IsDefault && places.In(sentence) is { } found
                && !IsOfDays(anchors, sentence, found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// "Den Patronatstag begeht Aue am Sonntag. Um 9 Uhr setzt sich am Dorfplatz der Zug in Bewegung": the last
    /// of several paragraphs goes on about its own event.
    /// </summary>
    private bool IsOfLast(IReadOnlyList<Anchor> anchors, int sentence)
    {
        var sentences = reading.Source.Sentences;
        var paragraph = sentences[anchors[^1].Sentence].Paragraph;
        return !anchors[^1].IsItem && sentences[sentence].Paragraph == paragraph
            && sentences[anchors[0].Sentence].Paragraph < paragraph;
    }

    /// <summary>
    /// "Am Samstag um 11 Uhr und am Sonntag um 14 Uhr geht es los. Man trifft sich am Tor": what stands below
    /// a sentence with several days says where people meet on each.
    /// </summary>
    public PlacePhrase? BelowSentence(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        var last = Search.From(anchors, anchor.Sentence + 1) - 1;
        return last >= 0 && anchors[last] is { Place: null } other && other != anchor
            && other.Sentence == anchor.Sentence && Below(other, anchors) is { IsApart: false } found
            ? found : null;
    }

    /// <summary>"So früh war die Freilichtbühne Roth nie dran": a venue of a name of its own.</summary>
    private PlacePhrase? Named(int sentence) =>
        Mentions.In(sentence) is { } found && found.End - found.First > 1
            && !VenueMentions.IsRoom(found.Venues[0]) ? found with { IsWeak = true } : null;
}
