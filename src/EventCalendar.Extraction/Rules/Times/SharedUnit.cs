using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>
/// Finds the unit of bare hours that stands behind those of the last day: "Sa 14-21, So 11-18 Uhr", "Samstag
/// ab 14,
/// Sonntag ab 10 Uhr".
/// </summary>
internal static class SharedUnit
{
    private const int MostDays = 6;

    /// <summary>
    /// Says whether the hours of a weekday that end at a token share the unit of those behind them.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token of the hours.</param>
    /// <param name="end">The token behind them.</param>
    public static bool IsBehindDays(TokenReader tokens, int at, int end)
    {
        var before = at - 1;
        before -= (tokens[before].Text is ":" or ","
            || GrammarWords.HourLeads.Contains(tokens[before])) ? 1 : 0;
        before -= tokens[before].Is(".") ? 1 : 0;
        return IsDay(tokens, before) && HasUnitBehind(tokens, end);
    }

    private static bool HasUnitBehind(TokenReader tokens, int end)
    {
        for (var days = 0; days < MostDays && Day(tokens, end) is > 0 and var hours; days++)
        {
            end = Clock.Read(tokens, hours, out _, out var mark);
            if (end > 0
                && (tokens[end].Is("-") || (tokens[end].IsWord && TimeWords.Until.Contains(tokens[end]))))
            {
                end = Clock.Read(tokens, end + 1, out _, out mark);
            }

            if (end == 0 || mark == ClockMark.Plain)
            {
                return end > 0;
            }
        }

        return false;
    }

    /// <summary>Returns where the hours of the next day begin; 0 if no day follows.</summary>
    private static int Day(TokenReader tokens, int at)
    {
        if (!TimeWords.And.Contains(tokens[at]) && tokens[at].Text is not ("," or "/" or ";" or "|"))
        {
            return 0;
        }

        at += tokens[at].Is(",") && TimeWords.And.Contains(tokens[at + 1]) ? 2 : 1;
        at += tokens[at].Is("am") ? 1 : 0;
        if (!IsDay(tokens, at))
        {
            return 0;
        }

        at += tokens.IsTight(at + 1, ".") ? 2 : 1;
        return at + ((tokens[at].Text is ":" or "," || GrammarWords.HourLeads.Contains(tokens[at])) ? 1 : 0);
    }

    private static bool IsDay(TokenReader tokens, int at) =>
        Weekdays.TryFind(tokens[at], out _) || Weekdays.TryFindAbbreviation(tokens[at], out _)
            || Weekdays.TryFindAdverb(tokens[at], out _);
}
