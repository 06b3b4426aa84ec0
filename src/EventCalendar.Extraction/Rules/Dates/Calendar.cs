using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>The small steps that date rules share.</summary>
internal static class Calendar
{
    private const int OldestYear = 1000;
    private const int LatestYear = 2199;

    /// <summary>Says whether a number can be a year of four digits.</summary>
    public static bool IsYear(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: 4, Number: >= OldestYear and <= LatestYear };

    /// <summary>Says whether a number can be a day of the month.</summary>
    public static bool IsDay(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 };

    /// <summary>Says whether a number can be the number of a month.</summary>
    public static bool IsMonth(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 12 };

    /// <summary>Says whether a month has this day in any year.</summary>
    public static bool Exists(int month, int day) =>
        day <= (month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 });

    /// <summary>Puts two digits into a century: 00 to 69 are 20xx.</summary>
    public static int Century(int twoDigits) => twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>Reads a year behind a written month: "2026", ", 2026", "'26".</summary>
    public static int? YearAfter(TokenReader tokens, ref int at)
    {
        var next = tokens[at].Is(",") && IsYear(tokens, at + 1) ? at + 1 : at;
        if (IsYear(tokens, next) && tokens[next].Breaks < 2 && !IsClock(tokens, next + 1))
        {
            at = next + 1;
            return tokens[next].Number;
        }

        if (tokens[at].Is("'") && tokens[at + 1] is { IsNumber: true, Length: 2, IsSpaced: false })
        {
            at += 2;
            return Century(tokens[at - 1].Number);
        }

        return null;
    }

    /// <summary>Says whether a number before this token is a clock time and not a year.</summary>
    private static bool IsClock(TokenReader tokens, int at) =>
        tokens[at].IsWord && TimeWords.Units.Contains(tokens[at]);

    /// <summary>Finds a month name, with its full stop if it has one.</summary>
    public static bool TryMonthName(TokenReader tokens, int at, out int month, out int end)
    {
        end = at;
        month = 0;
        if (!tokens[at].IsWord || !Months.TryFind(tokens[at], out month))
        {
            return false;
        }

        end = at + 1;
        if (tokens.IsTight(end, ".") && tokens[at].Text.Length <= 4)
        {
            end++;
        }

        return true;
    }
}
