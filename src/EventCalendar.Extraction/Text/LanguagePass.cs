using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// Finds the language of each paragraph and line, and has the words of all but German glossed.
/// </summary>
/// <remarks>One look at each word; a text in German alone stays as it is and costs no memory.</remarks>
internal static class LanguagePass
{
    // One small word of its own is enough; a word of several languages or a letter counts half for each of
    // them.
    private const int Enough = 2;
    private const int OwnWord = 2;

    private static readonly int English = Languages.NumberOf("english");

    // "St. Anna", "Ort:": so few tokens are no sentence of their own.
    private const int ShortestPart = 4;

    /// <summary>Glosses the tokens of a text.</summary>
    public static void Run(Folding folding)
    {
        using var paragraphs = new RentedList<(int First, int End, int Language)>();
        Find(folding.Tokens, paragraphs);
        if (paragraphs.Count == 0)
        {
            return;
        }

        // Lines in German stay where they are until one in another language comes.
        var count = folding.Count;
        var tokens = folding.Buffer;
        var source = tokens.AsSpan(0, count);
        Glosser? glosser = null;
        var done = 0;
        foreach (var (first, end, language) in paragraphs)
        {
            var paragraph = source[first..end];
            for (var line = 0; line < paragraph.Length;)
            {
                var (lineEnd, own) = Line(paragraph, line, language);
                if (own == Languages.German)
                {
                    Glosser.KeepNames(paragraph[line..lineEnd]);
                    line = lineEnd;
                    continue;
                }

                if (glosser is null)
                {
                    _ = folding.Take(out _);
                    glosser = new Glosser(folding);
                }

                folding.AddRange(source[done..(first + line)]);
                line = glosser.Gloss(paragraph, line, lineEnd, own);
                done = first + line;
            }
        }

        if (glosser is not null)
        {
            folding.AddRange(source[done..]);
            Buffers<Token>.Return(tokens);
        }
    }

    /// <summary>
    /// Lists the paragraphs that hold words of other languages, with the language of most of their words.
    /// </summary>
    private static void Find(ReadOnlySpan<Token> tokens,
        RentedList<(int First, int End, int Language)> result)
    {
        Span<int> scores = stackalloc int[Languages.Count];
        var previous = Languages.German;
        for (var first = 0; first < tokens.Length;)
        {
            scores.Clear();
            var end = first;
            do
            {
                Count(tokens, end++, scores);
            }
            while (end < tokens.Length && tokens[end].Breaks < 2);

            previous = Best(scores, previous);
            if (previous != Languages.German || HasOther(scores))
            {
                result.Add((first, end, previous));
            }

            first = end;
        }
    }

    /// <summary>
    /// A line or sentence plainly in another language than its paragraph stands for itself: two languages one
    /// below the other, or one behind the other.
    /// </summary>
    /// <returns>The index behind its last token, and its language.</returns>
    private static (int End, int Language) Line(ReadOnlySpan<Token> paragraph, int first, int language)
    {
        Span<int> scores = stackalloc int[Languages.Count];
        scores.Clear();
        var end = first;
        do
        {
            Count(paragraph, end++, scores);
        }
        while (end < paragraph.Length && paragraph[end].Breaks == 0 && !IsPartEnd(paragraph, first, end));

        var own = Best(scores, language);
        return (end, scores[own] > scores[language] + 1 && !IsLabel(paragraph, first, language) ? own
            : language);
    }

    /// <summary>
    /// "Der Kurs beginnt um 9 Uhr. Курс починається о 9:00", "Elternabend / Veli toplantısı".
    /// </summary>
    private static bool IsPartEnd(ReadOnlySpan<Token> paragraph, int first, int end) =>
        end - first >= ShortestPart && paragraph[end - 1].Text is "." or "!" or "?" or "/" or "|" or ":"
            && paragraph[end].IsSpaced && !paragraph[end - 2].IsNumber;

    /// <summary>"Lieu : Haus Roth": the label tells the language, whatever stands behind it.</summary>
    private static bool IsLabel(ReadOnlySpan<Token> paragraph, int first, int language)
    {
        if (language == Languages.German || first + 1 >= paragraph.Length)
        {
            return false;
        }

        _ = Languages.GlossaryOf(language).Find(paragraph, first, out var end);
        return end > first && end < paragraph.Length && paragraph[end].Is(":") && paragraph[end].Breaks == 0;
    }

    private static void Count(ReadOnlySpan<Token> tokens, int at, Span<int> scores)
    {
        ref readonly var token = ref tokens[at];
        if (at > 2 && token.Is("m") && !token.IsSpaced && IsHalfOfDay(tokens, at))
        {
            scores[English] += OwnWord;
            return;
        }

        // "A. Beck": a capital alone is an initial.
        var languages = token.IsWord && !(token.IsCapitalized && token.Length == 1) ? Languages.Of(token) : 0;
        var points = (languages & (languages - 1)) == 0 ? OwnWord : 1;
        for (var language = 0; languages != 0; language++, languages >>= 1)
        {
            scores[language] += (languages & 1) * points;
        }
    }

    /// <summary>"4.30 p.m."</summary>
    private static bool IsHalfOfDay(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at - 1].Is(".") && tokens[at - 2].Text is "a" or "p" && tokens[at - 3].IsNumber;

    private static int Best(ReadOnlySpan<int> scores, int otherwise)
    {
        var best = Languages.German;
        for (var language = 1; language < scores.Length; language++)
        {
            best = scores[language] > scores[best] ? language : best;
        }

        return scores[best] == 0 || (scores[best] < Enough && best != otherwise) ? otherwise : best;
    }

    private static bool HasOther(ReadOnlySpan<int> scores) =>
        scores[1..].ContainsAnyInRange(Enough, int.MaxValue);
}
