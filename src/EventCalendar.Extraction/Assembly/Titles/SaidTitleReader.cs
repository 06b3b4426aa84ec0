using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads what "heißt es" calls an event.</summary>
internal sealed class SaidTitleReader(Reading reading)
{
    private const int LongestCall = 8;
    private readonly ChunkPrinter printer = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "Simultan gegen Petrov heißt es am Samstag", "heißt es „Singen im Park“", "heißt es: Leinen los!"
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">The chunk of the verb.</param>
    public FoundTitle? Read(Clause clause, int verb)
    {
        if (verb + 1 >= clause.Count || !clause.Word(verb + 1).Is("es"))
        {
            return null;
        }

        var start = verb;
        while (start > 0
            && clause[start - 1].Kind is ChunkKind.Noun or ChunkKind.Prepositional or ChunkKind.Word
            && clause[verb].First - clause[start - 1].First <= Clause.LongestTopic)
        {
            start--;
        }

        var (first, end) = (clause[start].First, clause[verb].First);
        if (start < verb && (Tokens[first].IsCapitalized || !Tokens[first].IsWord)
            && !SmallWords.StartsSentence(Tokens[first]))
        {
            return Title(reading.Source.Quote(first, end), first, end);
        }

        return clause.QuoteAfter(verb) is >= 0 and var name
            ? Title(printer.Quoted(clause[name]), clause[name].First, clause[name].End)
            : Called(clause, verb);
    }

    /// <summary>"heißt es in Oberau wieder: Leinen los!": what is called out behind the colon.</summary>
    private FoundTitle? Called(Clause clause, int verb)
    {
        for (var at = verb + 2; at + 1 < clause.Count; at++)
        {
            if (!clause.Word(at).Is(":"))
            {
                continue;
            }

            var (first, end) = (clause[at].End, clause[at].End);
            while (end < clause[clause.Count - 1].End && (Tokens[end].IsWord || Tokens[end].Is(",")))
            {
                end++;
            }

            return end - first is > 0 and <= LongestCall && Tokens[first].IsCapitalized
                ? Title(reading.Source.Quote(first, end), first, end) : null;
        }

        return null;
    }

    private FoundTitle? Title(string title, int first, int end)
    {
        var text = TitleText.Clean(title);
        return text.Length < 3 ? null
            : new FoundTitle(text, reading.Source.Span(first, end), "title.verb", ClauseTitleReader.Sure,
                true);
    }
}
