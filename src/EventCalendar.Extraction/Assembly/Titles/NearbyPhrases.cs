using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds phrases that name events in the sentence of a date and around it.</summary>
internal sealed class NearbyPhrases(Reading reading, NounPhraseReader phrases)
{
    private const int MostSentencesAbove = 40;
    private readonly SentenceCache<NounPhrase?> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the phrase that says most in the sentence, first in the words of the date alone.</summary>
    public NounPhrase? InSentence(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var own = phrases.Best(anchor.First, anchor.End);
        // A date that begins a line has its words behind it.
        if (own is { Weight: > 0 }
            || (anchor.LeadFirst > range.First && Tokens[anchor.Date.First].Breaks > 0))
        {
            return own;
        }

        return (anchor.First > anchor.LeadFirst ? phrases.Best(anchor.LeadFirst, anchor.First) : null)
            ?? (anchor.LeadFirst > range.First ? phrases.Best(range.First, anchor.LeadFirst) : null) ?? own;
    }

    /// <summary>Looks below the date within its block, then above it.</summary>
    public NounPhrase? Around(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var sentences = reading.Source.Sentences;
        NounPhrase? generic = null;
        for (var next = anchor.Sentence + 1; next < sentences.Count && next <= anchor.Sentence + 2
            && sentences[next].First < anchor.BlockEnd; next++)
        {
            if (!reading.SignsOf(next).IsPast && InWhole(next) is { } below)
            {
                if (!below.IsGeneric)
                {
                    return below;
                }

                generic ??= below;
            }
        }

        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostSentencesAbove
            && sentences[above].Paragraph >= range.Paragraph - 1; above--)
        {
            if (!reading.SignsOf(above).IsPast && InWhole(above) is { } found)
            {
                return found;
            }
        }

        return generic;
    }

    /// <summary>
    /// "Kommt zum Frühstück! Sonntag, 16. November, …": the sentence before names the event.
    /// </summary>
    public bool IsCalled(Anchor anchor) =>
        anchor.Sentence > 0 && InWhole(anchor.Sentence - 1) is { IsMinor: false, IsGeneric: false }
            && reading.Source.Sentences[anchor.Sentence - 1].Paragraph
                == reading.Source.Sentences[anchor.Sentence].Paragraph;

    /// <summary>The best phrase of a sentence, found once for all events around it.</summary>
    private NounPhrase? InWhole(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = phrases.Best(range.First, range.End);
        }

        return found;
    }
}
