using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Finds what a text speaks of as a whole, for dates of which is only said that "man trifft sich".
/// </summary>
internal sealed class TopicFinder(Reading reading, NounPhraseReader phrases)
{
    // What a text is about is said in its first sentences, or not far from the date.
    private const int MostSentencesAbove = 12;
    private readonly SentenceCache<NounPhrase?> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the first noun at or above the sentence of an anchor that names a group or an event by more than
    /// its kind.
    /// </summary>
    public FoundTitle? Find(Anchor anchor)
    {
        NounPhrase? found = null;
        for (var sentence = anchor.Sentence; sentence >= 0
            && sentence > anchor.Sentence - MostSentencesAbove; sentence--)
        {
            found = In(sentence) ?? found;
        }

        return found is null ? null
            : new FoundTitle(TitleText.Clean(phrases.Print(found)),
                reading.Source.Span(found.First, found.End), "title.topic", 0.6, true);
    }

    private NounPhrase? In(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            found = phrases.Topic(range.First, range.End);
            bySentence[sentence] = found;
        }

        return found;
    }
}
