using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>Writes the days of a list in other languages as German does, with full stops.</summary>
internal static class DayLists
{
    // "3, 10 et 17 mars": so many tokens before the month can list days.
    private const int LongestList = 24;
    private static readonly GlossWord Stop = GlossWord.Of(".");
    private static readonly GlossWord Comma = GlossWord.Of(",");

    /// <summary>
    /// "3, 10 and 17 March", "10-12 Mayıs", "from Thursday 6 to Sunday 9 June": full stops behind the days.
    /// </summary>
    public static void Write(Folding result, int line)
    {
        var day = result.Count - 2;
        var dashes = 0;
        while (day > line + 1 && day > result.Count - LongestList && IsDay(result, line, day))
        {
            var link = day - 1;
            link -= link > line && Weekdays.TryFind(result.Tokens[link], out _) ? 1 : 0;
            var other = link - 1;
            if (other < line || !IsDay(result, line, other) || !Links(result, link)
                || result.Tokens[other].Number >= result.Tokens[day].Number)
            {
                return;
            }

            dashes += result.Tokens[link].Is("-") ? 1 : 0;
            if (dashes > 1)
            {
                result.Tokens[link] = result.Tokens[link]
                    .Meaning(Comma, result.Tokens[link].Start, result.Tokens[link].End);
            }

            var before = result.Tokens[other];
            result.Insert(other + 1, before.Meaning(Stop, before.End, before.End).Behind(0, false));
            day = other;
        }
    }

    private static bool IsDay(Folding result, int line, int at) =>
        result.Tokens[at] is { IsNumber: true, Number: >= 1 and <= 31 }
        && !(at > line && result.Tokens[at - 1].Text is ":" or "." or "/" && !result.Tokens[at].IsSpaced);

    private static bool Links(Folding result, int at) =>
        result.Tokens[at].Text is "-" or "," or "/" || TimeWords.Until.Contains(result.Tokens[at])
        || TimeWords.And.Contains(result.Tokens[at]);
}
