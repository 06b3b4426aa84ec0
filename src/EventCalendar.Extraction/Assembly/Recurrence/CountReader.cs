using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Reads how many dates a series has: "an sechs Abenden", "10 Termine", "8 x", "achtwöchig".
/// </summary>
internal static class CountReader
{
    private const int Most = 60;
    private const int ReachOfCourse = 40;

    /// <summary>Finds a number of dates among tokens.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The index behind the last one.</param>
    /// <param name="own">
    /// The tokens of the series itself: "dreimal" elsewhere may be three times of anything.
    /// </param>
    /// <param name="words">The tokens that say so.</param>
    /// <returns>At least 2; 0 if none is told.</returns>
    public static int Find(TokenReader tokens, int first, int end, (int First, int End) own,
        out (int First, int End) words)
    {
        for (var at = first; at < end; at++)
        {
            var behind = Read(tokens, at, at >= own.First && at < own.End, out var count);
            if (behind > 0 && count is >= 2 and <= Most)
            {
                words = (at, Math.Min(behind, tokens.Count));
                return count;
            }
        }

        words = default;
        return 0;
    }

    private static int Read(TokenReader tokens, int at, bool isOwn, out int count)
    {
        count = 0;
        if (tokens[at].IsWord)
        {
            if (SeriesWords.TryFindLength(tokens[at], out count))
            {
                return at + 1;
            }

            if (SeriesWords.TryFindTimes(tokens[at], out count))
            {
                return !isOwn || IsPer(tokens, at + 1) ? 0 : at + 1;
            }
        }

        count = tokens[at].IsNumber ? tokens[at].Number : 0;
        // "die ersten drei Male sind gratis"
        if ((count <= 0 && !(tokens[at].IsWord && Numbers.TryFind(tokens[at], out count)))
            || (tokens[at - 1].IsWord && Numbers.TryFindOrdinal(tokens[at - 1], out _))
            || tokens[at - 1].Text is "." or "," && !tokens[at].IsSpaced)
        {
            return 0;
        }

        var next = tokens.IsTight(at + 1, "-") ? at + 2 : at + 1;
        if (tokens[next].Breaks > 0)
        {
            return 0;
        }

        if (SeriesWords.Times.Contains(tokens[next]))
        {
            return !(isOwn || IsAlone(tokens, at, next)) || IsPer(tokens, next + 1)
                || tokens[at - 1].Text is "zum" ? 0 : next + 1;
        }

        while (next < at + 4 && tokens[next].IsWord && SeriesWords.CountAdjectives.Contains(tokens[next]))
        {
            next++;
        }

        if (tokens[next].IsWord && tokens[next].IsCapitalized
            && SeriesWords.CountNouns.Contains(tokens[next]))
        {
            return next + 1;
        }

        // "8-wöchig", "sechs Wochen lang"
        return tokens[next].IsWord && SeriesWords.WeekLengths.Contains(tokens[next]) ? next + 1
            : !SeriesWords.Weeks.Contains(tokens[next]) ? 0
            : SeriesWords.Lasting.Contains(tokens[next + 1]) ? next + 2
            : SeriesWords.TakingLeads.Contains(tokens[at - 1]) && NamesCourse(tokens, at) ? next + 1 : 0;
    }

    /// <summary>
    /// "Der Nähkurs beginnt … und dauert acht Wochen": no show that stays so long, and no work on a house.
    /// </summary>
    private static bool NamesCourse(TokenReader tokens, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - ReachOfCourse); before--)
        {
            if (SeriesWords.Courses.Contains(tokens[before]))
            {
                return true;
            }

            // A course that another sentence names may be any other.
            if (tokens[before + 1].Breaks > 1 || (tokens[before].Text is "." or "!" or "?"
                && tokens[before - 1].IsWord && tokens[before + 1].IsCapitalized))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Start 9.11., 12x": set off from what stands around it.</summary>
    private static bool IsAlone(TokenReader tokens, int at, int unit) =>
        tokens[at].IsNumber && tokens[at - 1].Text is "," or "(" or "|" or ";" or "." or "-"
            && !(tokens[unit + 1].IsWord && tokens[unit + 1].Breaks == 0);

    /// <summary>
    /// "3x pro Woche", "zweimal im Monat", "dreimal wöchentlich": a rhythm and no number of dates.
    /// </summary>
    private static bool IsPer(TokenReader tokens, int at) =>
        (tokens[at].IsWord && SeriesWords.TryFindRhythm(tokens[at], out _, out _))
        || (SeriesWords.Per.Contains(tokens[at]) && (IsUnit(tokens, at + 1) || IsUnit(tokens, at + 2)));

    private static bool IsUnit(TokenReader tokens, int at) =>
        SeriesWords.Weeks.Contains(tokens[at]) || SeriesWords.Months.Contains(tokens[at])
            || SeriesWords.CountUnits.Contains(tokens[at]);
}
