using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads what a talk is about from a question inside the sentence: "Wie Kinder trauern, erklärt Eva Kern".
/// </summary>
internal sealed class AskedTopicReader(Reading reading)
{
    private const int LongestQuestion = 16;
    private const int ShortestQuestion = 3;
    private const int LongestLabel = 6;
    private const double Likely = 0.7;
    private const string Talk = "Vortrag";

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Reads the question that belongs to a verb of explaining; <c>null</c> if there is none.
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">The chunk of the verb.</param>
    public FoundTitle? Read(Clause clause, int verb)
    {
        if (!TitleWords.Explaining.Contains(clause.Word(verb)))
        {
            return null;
        }

        var (first, end) = (clause[0].First, clause[clause.Count - 1].End);
        var at = clause[verb].First;
        // "Imkerverein: Wie man Bienen hält, erklärt …"
        for (var colon = first + 1; colon < at && colon <= first + LongestLabel; colon++)
        {
            first = Tokens[colon].Is(":") ? colon + 1 : first;
        }

        var (start, stop) = Before(first, at) is > 0 and var comma ? (first, comma) : Behind(at + 1, end);
        if (start == stop)
        {
            return null;
        }

        // "Wer Leben retten will, lernt das am …": who should come.
        if (Tokens[start].Is("wer") && start == first)
        {
            return null;
        }

        var isTalk = TitleWords.TryFindNoun(clause.Word(verb), out var noun);
        var question = reading.Source.Quote(start, stop);
        return new FoundTitle(
            TitleText.Clean((noun ?? Talk) + ": " + char.ToUpperInvariant(question[0]) + question[1..]),
            reading.Source.Span(start, stop), "title.verb", Likely, isTalk)
        {
            IsReserve = !isTalk,
        };
    }

    /// <summary>
    /// "Wie Kinder trauern, (darüber) spricht": the comma behind the question; 0 if there is none.
    /// </summary>
    private int Before(int first, int verb)
    {
        var comma = verb - 1;
        comma -= comma > first && Tokens[comma].IsSmall && !Tokens[comma].Is(",") ? 1 : 0;
        return comma - first >= ShortestQuestion && comma - first <= LongestQuestion && Tokens[comma].Is(",")
            && Tokens[first].IsCapitalized && TitleWords.Asking.Contains(Tokens[first])
            && IsQuestion(first, comma) ? comma : 0;
    }

    /// <summary>"erläutert sie, worauf es ankommt": from the comma to the next stop.</summary>
    private (int First, int End) Behind(int from, int end)
    {
        for (var at = from; at + 1 < end; at++)
        {
            if (!Tokens[at].Is(",") || !TitleWords.Asking.Contains(Tokens[at + 1])
                || Tokens[at + 1].IsCapitalized)
            {
                continue;
            }

            var stop = at + 2;
            while (stop < end && stop <= at + LongestQuestion
                && !(Tokens[stop].Text is "." or "!" or "?" or ";" or ":" or ","))
            {
                stop++;
            }

            return stop <= at + LongestQuestion && stop - at > ShortestQuestion && IsQuestion(at + 1, stop)
                ? (at + 1, stop) : default;
        }

        return default;
    }

    /// <summary>No date among the words, and not "wie der Verein mitteilt".</summary>
    private bool IsQuestion(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.IsTemporal(at) || Tokens[at].IsQuoted)
            {
                return false;
            }
        }

        return Tokens[end - 1] is { IsWord: true, IsCapitalized: false }
            && !TitleWords.Reporting.Contains(Tokens[end - 1])
            && !TitleWords.Reporting.Contains(Tokens[first + 1]);
    }
}
