using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Names an event where neither its words nor a headline do.</summary>
internal sealed class ReserveTitleReader(Reading reading)
{
    private const int MostSentencesAbove = 3;
    private const int LongestWish = 40;
    private readonly ClauseTitleReader clauses = new(reading);
    private readonly AnyNounReader nouns = new(reading);
    private readonly Clause clause = new(reading);
    private readonly ChunkSigns signs = new(reading);
    private readonly ChunkPrinter printer = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "Der Kreis macht seine Punschhütte auf. Ausgeschenkt wird am …": what the sentences before say, else
    /// any noun beside the date, else the name of the day.
    /// </summary>
    public FoundTitle? Find(Anchor anchor) =>
        (Wanted(anchor) ?? Before(anchor) ?? Meant(anchor) ?? nouns.Find(anchor.LeadFirst, anchor.End)
            ?? Day(anchor))
            is { } found ? found with { IsReserve = true, HasEventNoun = false }
            : null;

    /// <summary>"Wer Lust auf Gesellschaftstanz hat", "Interesse an Runen".</summary>
    public FoundTitle? Wanted(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = Math.Min(range.End, anchor.Date.End + LongestWish);
        var begin = Math.Max(range.First, anchor.Date.First - LongestWish);
        var mayWish = Tokens.Has(TitleWords.Wanting, begin, end)
            || Tokens.Has(PlaceWords.OntoWords, begin - 1, end);
        for (var at = mayWish ? begin : end; at + 2 < end; at++)
        {
            if (!(Tokens[at].IsCapitalized && TitleWords.Wanting.Contains(Tokens[at])
                    && TitleWords.WantingLeads.Contains(Tokens[at + 1]))
                && !(Tokens[at].Text is "sich" or "uns" && Tokens[at + 1].Is("auf")
                    && PlaceWords.OntoWords.Contains(Tokens[at - 1])))
            {
                continue;
            }

            // "freuen sich auf Gäste": of all.
            if (Tokens[at].IsSmall && !TimeWords.Articles.Contains(Tokens[at + 2]))
            {
                continue;
            }

            var first = at + (TimeWords.Articles.Contains(Tokens[at + 2]) ? 3 : 2);
            if (WishEnd(first, end) is var stop && stop > first && !TitleWords.Idle.Contains(Tokens[first]))
            {
                return new FoundTitle(TitleText.Clean(reading.Source.Quote(first, stop)),
                    reading.Source.Span(first, stop), "title.verb", 0.5, false);
            }
        }

        return null;
    }

    /// <summary>"das Repair-Café", "die Komödie „Nebel“": where the words of a wish end.</summary>
    private int WishEnd(int first, int end)
    {
        var stop = first;
        while (stop < end && !reading.IsTemporal(stop) && (Tokens[stop].IsCapitalized || Tokens[stop].IsQuoted
            || Tokens.IsTight(stop, "-") || Tokens[stop].Text is "„" or "“" or "»" or "«" or "\""))
        {
            stop++;
        }

        return stop;
    }

    private FoundTitle? Before(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var range = sentences[anchor.Sentence];
        for (var before = anchor.Sentence - 1; before >= 0 && before >= anchor.Sentence - MostSentencesAbove
            && sentences[before].Paragraph == range.Paragraph && !reading.HasDayOrTime(before); before--)
        {
            if (!reading.SignsOf(before).IsPast
                && clauses.Read(sentences[before].First, sentences[before].End) is
                { Confidence: > 0.5 } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"Die Sängerin Ada Kern kam aus Kassel. Am 3. Mai ist sie zu hören": who is meant.</summary>
    private FoundTitle? Meant(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var before = anchor.Sentence - 1;
        if (before < 0 || reading.Source.Sentences[before].Paragraph != range.Paragraph
            || !HasPronoun(anchor.LeadFirst, anchor.End))
        {
            return null;
        }

        var above = reading.Source.Sentences[before];
        clause.Read(above.First, Math.Min(above.End, above.First + LongestWish));
        if (!clause.Is(0, ChunkKind.Noun) || signs.IsIdle(clause[0])
            || !(signs.IsSomeone(clause[0]) || clause[0].Core > clause[0].First))
        {
            return null;
        }

        return new FoundTitle(TitleText.Clean(printer.Noun(clause[0])),
            reading.Source.Span(clause[0].Core, clause[0].End), "title.verb", 0.5, false);
    }

    private bool HasPronoun(int first, int end)
    {
        for (var at = first; at < end && at < first + LongestWish; at++)
        {
            if (Tokens[at] is { IsSmall: true, IsQuoted: false } && Tokens[at].Text is "er" or "sie")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Am Martinstag ziehen wir los": the name of the day.</summary>
    private FoundTitle? Day(Anchor anchor)
    {
        var date = anchor.Date;
        for (var at = date.First; at < date.End && date.Date.Name is not null; at++)
        {
            if (Tokens[at].IsCapitalized && NamedDays.Find(Tokens.All, at, out var end) is not null)
            {
                return new FoundTitle(reading.Source.Quote(at, end), reading.Source.Span(at, end),
                    "title.verb", 0.3, false);
            }
        }

        return null;
    }
}
