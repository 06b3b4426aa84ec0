namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>
/// Looks for what is said of an event: in its own words, below them, above them, then at the end for all
/// events.
/// </summary>
internal sealed class SlotScope(Reading reading, List<Anchor> anchors)
{
    private const int MostBelow = 14;
    private const int MostAbove = 5;

    /// <summary>Finds the first answer of a reader.</summary>
    public T? Find<T>(Anchor anchor, SlotReader<T> reader)
        where T : class
    {
        var sentences = reading.Source.Sentences;
        var own = sentences[anchor.Sentence];
        if (reader.Between(Math.Max(own.First, anchor.First), Math.Min(own.End, anchor.End)) is { } found)
        {
            return found;
        }

        var last = anchors[^1].Sentence;
        for (var next = anchor.Sentence + 1; next < sentences.Count && next <= anchor.Sentence + MostBelow
            && sentences[next].First < anchor.BlockEnd; next++)
        {
            if (reader.In(next) is { } below)
            {
                return below;
            }
        }

        for (var next = last + 1; anchor.Sentence < last && next < sentences.Count
            && next <= last + MostBelow; next++)
        {
            if (reader.In(next) is { } shared)
            {
                return shared;
            }
        }

        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostAbove
            && !HasAnchor(above); above--)
        {
            if (reader.In(above) is { } earlier)
            {
                return earlier;
            }
        }

        return null;
    }

    private bool HasAnchor(int sentence)
    {
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence;
    }
}
