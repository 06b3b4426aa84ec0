using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>The words behind a counted day that make it one of every month.</summary>
internal static class MonthPhrase
{
    private const int MostLinks = 3;
    private const int Reach = 8;
    private const int ChainReach = 60;

    /// <summary>Steps over "im Monat", "eines jeden Monats", "i. M.", "/Monat", "of the month".</summary>
    /// <returns>The index behind them; the one given if they do not stand there.</returns>
    public static int End(TokenReader tokens, int at, out int interval)
    {
        interval = 1;
        if (tokens[at].Is("/") && SeriesWords.Months.Contains(tokens[at + 1]))
        {
            return at + 2;
        }

        var next = at;
        while (next < at + MostLinks && tokens[next].IsWord && SeriesWords.MonthLinks.Contains(tokens[next])
            && tokens[next].Breaks < 2)
        {
            next++;
        }

        if (next > at && Numbers.TryFindOrdinal(tokens[next], out var nth) && nth is > 1 and < 7
            && SeriesWords.Months.Contains(tokens[next + 1]))
        {
            interval = nth;
            return next + 2;
        }

        if (next > at && (SeriesWords.Even.Contains(tokens[next]) || SeriesWords.Odd.Contains(tokens[next]))
            && SeriesWords.Months.Contains(tokens[next + 1]))
        {
            interval = 2;
            return next + 2;
        }

        if (next > at && tokens[next].IsWord
            && (TimeWords.Monthly.Contains(tokens[next]) || SeriesWords.Months.Contains(tokens[next])))
        {
            return next + 1;
        }

        return tokens[at].Is("i") && tokens.IsTight(at + 1, ".") && tokens[at + 2].Is("m")
            ? tokens.Skip(at + 3, ".") : at;
    }

    /// <summary>
    /// Says whether a monthly rhythm stands close before: "monatlich am", "jeden Monat am", "einmal im Monat,
    /// am".
    /// </summary>
    public static bool IsBefore(TokenReader tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - Reach
            && (tokens[before].Text is not ("." or "!" or "?" or ";" or "|")
                || (tokens.IsTight(before, ".") && SeriesWords.TryFindRhythm(tokens[before - 1], out _, out _)));
            before--)
        {
            if (tokens[before].IsWord
                && (SeriesWords.TryFindRhythm(tokens[before], out _, out var months) && months > 0
                || (SeriesWords.Months.Contains(tokens[before]) && before > 0
                    && IsCounted(tokens[before - 1]))))
            {
                return true;
            }

            if (tokens[before + 1].Breaks > 1)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>
    /// "am ersten Samstag im Monat ab 14.30 Uhr, am zweiten Mittwoch ab 19 Uhr": the month is said once for
    /// all.
    /// </summary>
    public static bool IsChained(TokenReader tokens, int at, int end)
    {
        if (!tokens[at].Is("am")
            || (SeriesWords.ChainEnds.Contains(tokens[end]) && !tokens[end + 1].Is("ort"))
            || Lexicon.Months.TryFind(tokens[end + 1], out _))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && before >= at - ChainReach; before--)
        {
            ref readonly var token = ref tokens[before];
            if (token.Text is "!" or "?" or ";" || tokens[before + 1].Breaks > 1
                || (token.Is(".") && tokens[before + 1].IsSpaced && !tokens[before - 1].IsNumber))
            {
                return false;
            }

            if (token.IsWord && SeriesWords.Months.Contains(token)
                && SeriesWords.MonthLinks.Contains(tokens[before - 1])
                && Weekdays.TryFind(tokens[before - 2], out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads the months of "im Februar, Mai, August und November"; one alone is a date and no rhythm.
    /// </summary>
    public static int Months(TokenReader tokens, int at, out ImmutableArray<int> months)
    {
        months = [];
        var next = SeriesWords.MonthPhraseLeads.Contains(tokens[at]) ? at + 1 : at;
        next += SeriesWords.Months.Contains(tokens[next]) || tokens[next].Is("den") ? 1 : 0;
        next += SeriesWords.Months.Contains(tokens[next]) ? 1 : 0;
        next = tokens.Skip(next, ":");
        if (next == at)
        {
            return at;
        }

        var bits = 0;
        var (end, span) = (at, 0);
        while (Lexicon.Months.TryFind(tokens[next], out var month))
        {
            for (var between = span; between > 0 && between != month; between = (between % 12) + 1)
            {
                bits |= 1 << between;
            }

            bits |= 1 << month;
            end = next + 1;
            span = TimeWords.Until.Contains(tokens[end]) || tokens[end].Is("-") ? month : 0;
            if (span > 0)
            {
                next = end + 1;
                continue;
            }

            if (!(tokens[end].Text is "," or "/" || TimeWords.And.Contains(tokens[end])))
            {
                break;
            }

            next = end + 1;
        }

        if (System.Numerics.BitOperations.PopCount((uint)bits) < 2)
        {
            return at;
        }

        months = List(bits);
        return end;
    }

    /// <summary>Lists months given as bits, 1 for January.</summary>
    public static ImmutableArray<int> List(int bits)
    {
        var list = ImmutableArray.CreateBuilder<int>(12);
        for (var month = 1; month <= 12; month++)
        {
            if ((bits & 1 << month) != 0)
            {
                list.Add(month);
            }
        }

        return list.ToImmutable();
    }

    private static bool IsCounted(in Text.Token before) =>
        before.IsNumber || TimeWords.Every.Contains(before) || SeriesWords.MonthLinks.Contains(before)
        || Numbers.TryFind(before, out _) || Numbers.TryFindOrdinal(before, out _);
}
