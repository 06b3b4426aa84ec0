using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>The part of a text that speaks of one recurrence, and the dates in it.</summary>
internal sealed class SeriesScope
{
    private const int SentencesAround = 8;
    private readonly Reading reading;
    private readonly SeriesDraft draft;

    /// <summary>Finds the scope of a recurrence between its neighbours.</summary>
    public SeriesScope(Reading reading, SeriesDraft draft, SeriesDraft? former, SeriesDraft? next)
    {
        (this.reading, this.draft) = (reading, draft);
        var sentences = reading.Source.Sentences;
        FirstSentence = Math.Max(0, draft.Sentence - SentencesAround);
        LastSentence = Math.Min(sentences.Count - 1, draft.Sentence + SentencesAround);
        IsOnly = former is null && next is null;
        if (former is not null)
        {
            FirstSentence = Math.Max(FirstSentence, former.Sentence == draft.Sentence ? draft.Sentence
                : Paragraph(former.Sentence) == Paragraph(draft.Sentence) ? former.Sentence + 1
                : FirstOf(draft.Sentence));
        }

        if (next is not null)
        {
            LastSentence = Math.Min(LastSentence, next.Sentence == draft.Sentence ? draft.Sentence
                : Paragraph(next.Sentence) == Paragraph(draft.Sentence) ? next.Sentence - 1
                : FirstOf(next.Sentence) - 1);
        }

        First = former?.Sentence == draft.Sentence ? draft.First : sentences[FirstSentence].First;
        End = next?.Sentence == draft.Sentence ? draft.End : sentences[LastSentence].End;
    }

    /// <summary>Gets whether no other recurrence is near.</summary>
    public bool IsOnly { get; }

    /// <summary>Gets the first sentence.</summary>
    public int FirstSentence { get; }

    /// <summary>Gets the last sentence.</summary>
    public int LastSentence { get; }

    /// <summary>Gets the first token.</summary>
    public int First { get; }

    /// <summary>Gets the index behind the last token.</summary>
    public int End { get; }

    /// <summary>Lists the dates of the scope with their roles, in order.</summary>
    public List<SeriesDate> Dates(List<Anchor> anchors,
        RentedList<(Fragment Date, DateRole Role, int Sentence)> asides)
    {
        var result = new List<SeriesDate>();
        for (var sentence = FirstSentence; sentence <= LastSentence; sentence++)
        {
            var fragments = reading.FragmentsOf(sentence);
            var role = SeriesDateRole.Open;
            for (var at = 0; at < fragments.Length;)
            {
                if (!fragments[at].HasDate || fragments[at].First < First || fragments[at].First >= End)
                {
                    at++;
                    continue;
                }

                var last = at;
                while (last + 1 < fragments.Length && fragments[last + 1].HasDate
                    && Lists(fragments[last].End, fragments[last + 1].First))
                {
                    last++;
                }

                role = SeriesDateJudge.Judge(reading, sentence, fragments[at].First, fragments[last].End,
                    sentence != draft.Sentence, role);
                for (var index = at; index <= last; index++)
                {
                    Add(result, sentence, fragments[index], role, last > at, anchors, asides);
                }

                at = last + 1;
            }
        }

        return result;
    }

    /// <summary>Says whether a sentence stands in the paragraph of the rhythm.</summary>
    public bool IsNear(int sentence) => Paragraph(sentence) == Paragraph(draft.Sentence);

    private void Add(
        List<SeriesDate> result, int sentence, Fragment date, SeriesDateRole role, bool isListed,
        List<Anchor> anchors, RentedList<(Fragment Date, DateRole Role, int Sentence)> asides)
    {
        Anchor? anchor = null;
        for (var at = Search.From(anchors, sentence);
            at < anchors.Count && anchors[at].Sentence == sentence;
            at++)
        {
            if (anchors[at].Date.First == date.First && anchors[at].Series is null)
            {
                anchor = anchors[at];
                break;
            }
        }

        if (anchor is null)
        {
            for (var at = Search.First(asides.All, sentence, static aside => aside.Sentence);
                at < asides.Count && asides[at].Sentence == sentence;
                at++)
            {
                var isLast = role == SeriesDateRole.Last && asides[at].Role == DateRole.Past;
                if (asides[at].Date.First == date.First && !isLast
                    && asides[at].Role is not (DateRole.Aside or DateRole.OtherDeadline or DateRole.Bound
                        or DateRole.MovedFrom))
                {
                    return;
                }
            }
        }

        // In another paragraph only words that speak of the series say that the date is one of it.
        if (IsNear(sentence) || (IsOnly && role != SeriesDateRole.Open))
        {
            result.Add(new SeriesDate(sentence, date, anchor, role, isListed));
        }
    }

    /// <summary>"15. und 22. Oktober", "Juli/August": one clause speaks of both.</summary>
    private bool Lists(int from, int to) =>
        DayListBinder.Lists(reading, from, to) || (to - from == 1 && reading.Tokens[from].Is("/"));

    private int Paragraph(int sentence) => reading.Source.Sentences[sentence].Paragraph;

    private int FirstOf(int sentence)
    {
        var first = sentence;
        while (first > 0 && first > sentence - SentencesAround && Paragraph(first - 1) == Paragraph(sentence))
        {
            first--;
        }

        return first;
    }
}
