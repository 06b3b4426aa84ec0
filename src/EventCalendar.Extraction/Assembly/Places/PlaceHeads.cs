using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Finds the lines that name the place of the dates below them, up to the next such line: "Bühne am Markt"
/// above its days, "Bühne im Park" above its own.
/// </summary>
/// <remarks>
/// One such line may as well close the date above it. Several are headings where the first stands before all
/// dates of the list, none behind the last, and each right above a date.
/// </remarks>
internal sealed class PlaceHeads(Reading reading, SentencePlaces places)
{
    private const int FewestHeads = 2;
    private const int LongestLine = 9;
    private const int MostOther = 3;
    private readonly Note<bool> isRead = new(reading.Kept, false);
    private readonly KeptList<(int Sentence, PlacePhrase Place)> heads = new(reading.Kept);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Gets the place of the line under which a date stands, if lines of places lead the dates.
    /// </summary>
    public PlacePhrase? Above(Anchor anchor, IReadOnlyList<Anchor> anchors)
    {
        if (!isRead.Value)
        {
            isRead.Value = true;
            Collect(anchors);
        }

        var at = Search.First(heads, anchor.Sentence, static head => head.Sentence);
        return at == 0 ? null : heads[at - 1].Place;
    }

    private void Collect(IReadOnlyList<Anchor> anchors)
    {
        var (first, last) = (FirstItem(anchors), anchors[^1].Sentence);
        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            if (!IsLine(sentence) || places.In(sentence) is not { } place || !IsAllOf(sentence, place))
            {
                continue;
            }

            if (!BeginsDated(sentence + 1))
            {
                // A place below a date: so they all may stand.
                if (sentence >= first)
                {
                    heads.Clear();
                    return;
                }

                continue;
            }

            heads.Add((sentence, place));
        }

        if (heads.Count < FewestHeads || heads[0].Sentence >= first || heads[^1].Sentence > last)
        {
            heads.Clear();
        }
    }

    /// <summary>The sentence of the first date of the list; prose above it may tell of the whole.</summary>
    private int FirstItem(IReadOnlyList<Anchor> anchors)
    {
        foreach (var anchor in anchors)
        {
            if (anchor.IsDateAbove || BeginsDated(anchor.Sentence))
            {
                return anchor.Sentence;
            }
        }

        return anchors[0].Sentence;
    }

    private bool IsLine(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return range is { StartsLine: true, EndsLine: true, Count: <= LongestLine }
            && reading.FragmentsOf(sentence).Length == 0;
    }

    private bool BeginsDated(int sentence)
    {
        if (sentence == reading.Source.Sentences.Count)
        {
            return false;
        }

        var fragments = reading.FragmentsOf(sentence);
        var range = reading.Source.Sentences[sentence];
        return range.StartsLine && fragments.Length > 0 && fragments[0].HasDate
            && fragments[0].First == range.First;
    }

    /// <summary>"Sparkassen-Bühne am Markt", but not "Konzert im Park".</summary>
    private bool IsAllOf(int sentence, PlacePhrase place)
    {
        var range = reading.Source.Sentences[sentence];
        var other = 0;
        for (var at = range.First; at < range.End; at++)
        {
            if (at >= place.First && at < place.End)
            {
                continue;
            }

            other += Tokens[at].IsWord ? 1 : 0;
            if (EventNouns.IsAt(Tokens, at) && !PlaceWords.IsVenue(Tokens[at])
                && !StageWords.Stages.Contains(Tokens[at]))
            {
                return false;
            }
        }

        // "Termine des Heimatvereins Aue": over all, and no place.
        return other <= MostOther && !Tokens.Has(TitleWords.Collections, range.First, range.End)
            && !TitleWords.HasVerb(Tokens, range.First, range.End);
    }
}
