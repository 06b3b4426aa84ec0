using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the places that may be that of an event: those that its surroundings name.</summary>
internal sealed class PlaceCandidates
{
    private const int Reach = 12;
    private const int MostHeadings = 4;
    private const int MostBelowAll = 8;
    private const int MostCandidates = 24;

    // A longer one is no sentence; its places are left to the rules.
    private const int LongestSentence = 300;
    private readonly Reading reading;
    private readonly PlaceScanner scanner;
    private readonly VenueMentions mentions;
    private readonly NamedPlaceReader names;
    private readonly SentenceCache<(int First, int End)> bySentence;
    private readonly KeptList<PlaceCandidate> found;
    private readonly KeptList<PlacePhrase> phrases;
    private readonly KeptList<PlaceCandidate> near;

    /// <summary>Prepares to read texts, one after the other.</summary>
    public PlaceCandidates(Reading reading, PlaceScanner scanner, VenueMentions mentions,
        NamedPlaceReader names)
    {
        (this.reading, this.scanner, this.mentions, this.names) = (reading, scanner, mentions, names);
        bySentence = new(reading);
        found = new(reading.Kept);
        phrases = new(reading.Kept);
        near = new(reading.Kept);
    }

    /// <summary>Lists the places around an event, and before them the one that the rules choose.</summary>
    /// <returns>What the next event overwrites.</returns>
    public List<PlaceCandidate> Around(Anchor anchor, IReadOnlyList<Anchor> anchors, PlacePhrase? chosen)
    {
        near.Clear();
        if (chosen is not null)
        {
            near.Add(new(chosen, SentenceSearch.At(reading.Source, reading.Tokens[chosen.First].Start),
                SourceOf(chosen)));
        }

        Add(anchor.Sentence, chosen);
        for (var distance = 1; distance <= Reach; distance++)
        {
            Add(anchor.Sentence + distance, chosen);
            Add(anchor.Sentence - distance, chosen);
        }

        for (var sentence = 0; sentence < Math.Min(MostHeadings, anchor.Sentence - Reach); sentence++)
        {
            Add(sentence, chosen);
        }

        var last = anchors[^1].Sentence;
        for (var sentence = Math.Max(last, anchor.Sentence + Reach) + 1; sentence <= last + MostBelowAll;
            sentence++)
        {
            Add(sentence, chosen);
        }

        return near;
    }

    /// <summary>Says whether a range of words says a place.</summary>
    public bool IsSaid(int sentence, int first, int end)
    {
        var (from, to) = In(sentence);
        for (var at = from; at < to; at++)
        {
            if (found[at] is { Source: PlaceSource.Said } place && place.Phrase.First >= first
                && place.Phrase.First < end)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int sentence, PlacePhrase? chosen)
    {
        if (sentence < 0 || sentence >= reading.Source.Sentences.Count)
        {
            return;
        }

        var (first, end) = In(sentence);
        for (var at = first; at < end && near.Count < MostCandidates; at++)
        {
            if (chosen is null || !Overlap(found[at].Phrase, chosen))
            {
                near.Add(found[at]);
            }
        }
    }

    private PlaceSource SourceOf(PlacePhrase chosen)
    {
        var (first, end) = In(SentenceSearch.At(reading.Source, reading.Tokens[chosen.First].Start));
        for (var at = first; at < end; at++)
        {
            if (Overlap(found[at].Phrase, chosen))
            {
                return found[at].Source;
            }
        }

        return PlaceSource.Named;
    }

    private (int First, int End) In(int sentence)
    {
        if (bySentence.TryGetValue(sentence, out var known))
        {
            return known;
        }

        var range = reading.Source.Sentences[sentence];
        var first = found.Count;
        if (range.Count <= LongestSentence)
        {
            phrases.Clear();
            scanner.AddAll(range.First, range.End, phrases);
            Keep(sentence, first, PlaceSource.Said);
            phrases.Clear();
            mentions.AddAll(range.First, range.End, phrases);
            Keep(sentence, first, PlaceSource.Mentioned);
            phrases.Clear();
            for (var at = range.First; names.Find(at, range.End, NameEvidence.Preposition) is { } name
                && name.End > at; at = name.End)
            {
                phrases.Add(name);
            }

            Keep(sentence, first, PlaceSource.Named);
        }

        bySentence[sentence] = (first, found.Count);
        return (first, found.Count);
    }

    private void Keep(int sentence, int first, PlaceSource source)
    {
        var known = found.Count;
        foreach (var phrase in phrases)
        {
            if (!IsKnown(first, known, phrase) && !SidePlaces.IsOfOther(reading, sentence, phrase))
            {
                found.Add(new(phrase, sentence, source));
            }
        }
    }

    private bool IsKnown(int first, int end, PlacePhrase phrase)
    {
        for (var at = first; at < end; at++)
        {
            if (Overlap(found[at].Phrase, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(PlacePhrase one, PlacePhrase other) =>
        one.First < other.End && other.First < one.End;
}
