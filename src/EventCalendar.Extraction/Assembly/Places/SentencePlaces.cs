using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Knows the place that each sentence says, and whether it may be one of its neighbours.</summary>
internal sealed class SentencePlaces(Reading reading, PlaceScanner scanner, PlaceLabels labels)
{
    private const int LongestSentence = 60;
    private readonly SentenceCache<PlacePhrase?> bySentence = new(reading);
    private readonly SentenceCache<Says> says = new(reading);
    private readonly Note<TextSpan> title = new(reading.Kept, default);

    /// <summary>Gets or sets the words of the title, which are no place.</summary>
    public TextSpan Title
    {
        get => title.Value;
        set => title.Value = value;
    }

    /// <summary>Says whether a label or colon stands before a place.</summary>
    public bool IsSaid(PlacePhrase found) => found.IsLabelled || labels.FollowsSign(found.First);

    /// <summary>Says whether a place is the goal of a way, and not where people meet.</summary>
    public bool IsDirection(PlacePhrase found) => scanner.IsDirection(found);

    /// <summary>
    /// "Auf der Bühne stehen …": a room without its house, in another sentence than the date.
    /// </summary>
    public bool IsBareRoom(PlacePhrase found) =>
        !IsSaid(found)
            && (found is { Street: null, Town: null, Venues: [var venue] } ? VenueMentions.IsBareRoom(venue)
            : found is { Street: { } street, Town: null, Venues: [] } && street is [.., var before, var last]
            && !char.IsDigit(last) && !char.IsDigit(before));

    /// <summary>Says whether a sentence speaks of something else than where it takes place.</summary>
    public bool IsOffTopic(int sentence, PlacePhrase found)
    {
        var signs = reading.SignsOf(sentence);
        return signs.IsPast || scanner.IsInQuotation(found.First - 1)
            || (SidePlaces.Is(reading, sentence, found) && !IsSaid(found))
            || (labels.IsOfContact(reading.Source.Sentences[sentence].First, found.First) && !IsSaid(found))
            || ((signs.IsOtherDeadline || signs.IsRegistration || signs.IsOpeningHours || signs.IsClosed)
                && !IsSaid(found) && !IsAhead(sentence, found));
    }

    /// <summary>
    /// "Gemeindesaal, Ringstraße 6, bitte vorher anmelden": an address that opens a sentence.
    /// </summary>
    private bool IsAhead(int sentence, PlacePhrase found) =>
        found is { Street: not null, Venues.Length: > 0 }
            && found.First == reading.Source.Sentences[sentence].First;

    /// <summary>Finds the place that the words of a sentence before a token say.</summary>
    public PlacePhrase? Before(int sentence, int end) =>
        scanner.Above(reading.Source.Sentences[sentence].First, end, Title);

    /// <summary>Finds the place that some words say.</summary>
    public PlacePhrase? Among(int first, int end) => scanner.Best(first, end, Title);

    /// <summary>Finds the place that a sentence says, once for all events.</summary>
    public PlacePhrase? In(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = scanner.Best(range.First, range.End, default);
        }

        // What names the event is no place; the next event may have another name.
        return found is not null && !Title.IsEmpty
            && reading.Source.Span(found.First, found.End).Overlaps(Title)
            ? scanner.Best(reading.Source.Sentences[sentence].First, reading.Source.Sentences[sentence].End,
                Title)
            : found;
    }

    /// <summary>
    /// "Man trifft sich in der Barbarossa": whether a sentence says where people come together.
    /// </summary>
    public bool SaysMeeting(int sentence) => (Read(sentence) & Says.Meeting) != 0;

    /// <summary>"Schauplatz ist", "wird zur Bühne": what a venue of the sentence is said to be.</summary>
    public bool NamesScene(int sentence) => (Read(sentence) & Says.Scene) != 0;

    /// <summary>"Man trifft sich", "Los geht es", "Beginn": words of a sentence that says where.</summary>
    public bool SaysWhere(int sentence) => (Read(sentence) & Says.Where) != 0;

    /// <summary>Looks through a sentence once for all that is asked of its words.</summary>
    private Says Read(int sentence)
    {
        if (says.TryGetValue(sentence, out var found))
        {
            return found;
        }

        var range = reading.Source.Sentences[sentence];
        found = Says.Nothing;
        var end = Math.Min(range.End, range.First + LongestSentence);
        end = MayTell(range.First, end) ? end : range.First;
        for (var at = range.First; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Key.IsKnown)
            {
                found |= PlaceWords.SureWhere.Contains(token) ? Says.Meeting : Says.Nothing;
                found |= PlaceWords.SceneNouns.Contains(token) ? Says.Scene : Says.Nothing;
                found |= token.IsWord && !token.IsQuoted
                    && (PlaceWords.Meeting.Contains(token) || PlaceWords.WhereWords.Contains(token))
                        ? Says.Where : Says.Nothing;
            }
        }

        says[sentence] = found;
        return found;
    }

    private bool MayTell(int first, int end) =>
        reading.Tokens.Has(PlaceWords.SureWhere, first, end)
            || reading.Tokens.Has(PlaceWords.SceneNouns, first, end)
            || reading.Tokens.Has(PlaceWords.Meeting, first, end)
            || reading.Tokens.Has(PlaceWords.WhereWords, first, end);

    /// <summary>What the words of a sentence say of its places.</summary>
    [Flags]
    private enum Says
    {
        Nothing = 0,
        Meeting = 1,
        Scene = 2,
        Where = 4,
    }
}
