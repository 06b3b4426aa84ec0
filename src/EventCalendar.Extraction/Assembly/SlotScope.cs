namespace EventCalendar.Extraction.Assembly;

/// <summary>Looks for what is said of an event: in its own words, below them, above them, then at the end for all events.</summary>
internal sealed class SlotScope(Reading reading, List<Anchor> anchors)
{
    private const int MostBelow = 14;
    private const int MostAbove = 5;

    /// <summary>Finds the first answer of a reader of token ranges.</summary>
    public T? Find<T>(Anchor anchor, Func<int, int, T?> read)
        where T : class
    {
        var sentences = reading.Source.Sentences;
        var own = sentences[anchor.Sentence];
        if (read(Math.Max(own.First, anchor.First), Math.Min(own.End, anchor.End)) is { } found)
        {
            return found;
        }

        var last = anchors[^1].Sentence;
        for (var next = anchor.Sentence + 1; next < sentences.Count && next <= anchor.Sentence + MostBelow && sentences[next].First < anchor.BlockEnd; next++)
        {
            if (!IsPast(next) && read(sentences[next].First, sentences[next].End) is { } below)
            {
                return below;
            }
        }

        for (var next = last + 1; anchor.Sentence < last && next < sentences.Count && next <= last + MostBelow; next++)
        {
            if (!IsPast(next) && read(sentences[next].First, sentences[next].End) is { } shared)
            {
                return shared;
            }
        }

        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostAbove && !HasAnchor(above); above--)
        {
            if (!IsPast(above) && read(sentences[above].First, sentences[above].End) is { } earlier)
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>Says whether a sentence tells of another day that is over.</summary>
    private bool IsPast(int sentence) => reading.FragmentsOf(sentence).Length > 0 && reading.SignsOf(sentence).IsPast;

    private bool HasAnchor(int sentence)
    {
        var at = Search.First(anchors.Count, index => anchors[index].Sentence >= sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence;
    }
}
