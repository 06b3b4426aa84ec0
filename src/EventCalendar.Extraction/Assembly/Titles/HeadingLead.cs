using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Takes what only announces off the front of a title: "Herzliche Einladung zum", "Betreff:", "ABGESAGT:".
/// </summary>
internal static class HeadingLead
{
    private const int LongestCollection = 6;

    /// <summary>
    /// Returns the first token of what is announced; <paramref name="first"/> if nothing else would be left.
    /// </summary>
    public static int Skip(TokenReader tokens, int first, int end)
    {
        // "Zur Ruhe kommen" announces nothing; "Zum Sommerfest" and "Einladung zur Lesung" do.
        if (GrammarWords.ToThe.Contains(tokens[first]) && !EventNouns.IsAt(tokens, first + 1)
            && !EventNouns.IsAt(tokens, first + 2))
        {
            return first;
        }

        var start = BehindCollection(tokens, first, end);
        while (start < end && Announces(tokens, start)
            && !(start == first && start + 1 < end && tokens[start + 1].Is("-")))
        {
            start++;
            start += start < end && tokens[start].Text is ":" or "!" ? 1 : 0;
        }

        var hasName = start < end
            && (tokens[start].Kind != TokenKind.Symbol || tokens[start].Text is "„" or "\"");
        return hasName ? start : first;
    }

    /// <summary>
    /// "Neue Kurse der VHS: Yoga", "Faschingstermine 2027: Prunksitzung": the first of many, named by itself.
    /// </summary>
    private static int BehindCollection(TokenReader tokens, int first, int end)
    {
        var isCollection = false;
        for (var at = first; at < end && at < first + LongestCollection; at++)
        {
            if (tokens[at].Is(":"))
            {
                return isCollection && at + 1 < end ? at + 1 : first;
            }

            isCollection |= TitleWords.Collections.Contains(tokens[at])
                || TitleWords.CollectionLeads.Contains(tokens[at]);
        }

        return first;
    }

    private static bool Announces(TokenReader tokens, int at) =>
        tokens[at].IsWord
            && (HeadingWords.Strip.Contains(tokens[at]) || HeadingWords.Notices.Contains(tokens[at]));
}
