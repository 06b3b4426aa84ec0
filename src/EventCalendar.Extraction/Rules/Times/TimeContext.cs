using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>What stands around a number and makes it a time, or forbids it.</summary>
internal static class TimeContext
{
    // "/14:00-17:00": a range of hours has so many tokens.
    private const int LongestHours = 10;
    private const int LongestBracket = 12;

    // A row of a table is no longer; the bound keeps the look back short.
    private const int LongestRow = 30;
    private const int MostRows = 8;

    /// <summary>Says whether a word before the number asks for a time: "um", "ab", "Beginn:".</summary>
    public static bool HasCue(TokenReader tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Text is ":" or "." && !before.IsSpaced)
        {
            // "Uhrzeit / Time: 16.30"
            before = tokens[tokens[at - 3].Is("/") && before.Is(":")
                && !TimeWords.Cues.Contains(tokens[at - 2])
                ? at - 4 : at - 2];
        }

        if (!before.IsWord || tokens[at].Breaks > 1)
        {
            return false;
        }

        // "Kinder ab fünf"
        var first = tokens[at - 2];
        if (before.Is("ab") && first.IsCapitalized && SeriesWords.Ages.Contains(first))
        {
            return false;
        }

        // "um genau acht", "kurz nach acht"
        return TimeWords.Cues.Contains(before)
            || (TimeWords.Adverbs.Contains(before) && first.IsWord && TimeWords.Cues.Contains(first))
            || (before.Text is "nach" or "vor" && first.Is("kurz"));
    }

    /// <summary>
    /// "(Kirche, 10.30)", "(19.30, Vereinsheim)": a time at either end of a bracket, if no word of money
    /// stands in it.
    /// </summary>
    public static bool StandsInBracket(TokenReader tokens, int at, int end)
    {
        var isFirst = tokens[at - 1].Is("(") && tokens[end].Text is "," or ";" or ")";
        if (!(isFirst || (tokens[end].Is(")") && tokens[at - 1].Is(","))) || tokens[end - 1].Number % 5 != 0)
        {
            return false;
        }

        for (var before = at - 1; before > at - LongestBracket && !tokens[before].Is("("); before--)
        {
            if (TimeWords.Prices.Contains(tokens[before]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "Mi. 21.12. Konzert 18.00 Aula": hours and minutes in a row that begins with a date, if no word of
    /// money stands beside them.
    /// </summary>
    public static bool StandsInRow(TokenReader tokens, int at, int end)
    {
        if (tokens[end - 1].Number % 5 != 0 || tokens[end].Is("-")
            || (tokens[at - 1].IsWord && TimeWords.Prices.Contains(tokens[at - 1]))
            || (tokens[at - 2].IsWord && TimeWords.Prices.Contains(tokens[at - 2]))
            || TimeWords.Prices.Contains(tokens[end]))
        {
            return false;
        }

        var first = at;
        while (first > at - LongestRow && first > 0 && tokens[first].Breaks == 0)
        {
            first--;
        }

        var next = Weekdays.TryFind(tokens[first], out _)
            || Weekdays.TryFindAbbreviation(tokens[first], out _) ? first + 1 : first;
        next += tokens[next].Text is "." or "," ? 1 : 0;
        next += tokens[next].Is(",") ? 1 : 0;
        return tokens[first].Breaks > 0 && tokens[next] is { IsNumber: true, Length: <= 2 } && next < at - 2
            && (tokens.IsTight(next + 1, ".") || Months.TryFind(tokens[next + 1], out _));
    }

    /// <summary>
    /// "17.30 Vorabendmesse" below "Sa 7.5. 17.00 Rosenkranz": hours and minutes that begin a line of a
    /// programme whose day stands in a line above.
    /// </summary>
    public static bool BeginsRow(TokenReader tokens, int at, int end)
    {
        var isAlone = tokens[end].Breaks == 1;
        if (tokens[at].Breaks == 0 || tokens[end - 1].Number % 5 != 0 || tokens[end].Breaks > 1
            || !(tokens[end].IsWord && tokens[end].IsLarge) || TimeWords.Prices.Contains(tokens[end]))
        {
            return false;
        }

        var line = at;
        for (var lines = 0; lines < MostRows && tokens[line].Breaks == 1; lines++)
        {
            var first = line - 1;
            while (first > line - LongestRow && first > 0 && tokens[first].Breaks == 0)
            {
                first--;
            }

            if (Weekdays.TryFind(tokens[first], out _) || Weekdays.TryFindAbbreviation(tokens[first], out _)
                || (tokens[first] is { IsNumber: true, Length: <= 2 } && tokens.IsTight(first + 1, ".")
                    && (tokens.IsTight(first + 3, ".") || Months.TryFind(tokens[first + 2], out _))))
            {
                return true;
            }

            if (isAlone || !(tokens[first].IsNumber && tokens[first + 1].Text is "." or ":"))
            {
                return false;
            }

            line = first;
        }

        return false;
    }

    /// <summary>
    /// "10.00 Demonstrationszug" above "11.00 Kundgebung": lines of a programme, whatever day it is.
    /// </summary>
    public static bool StandsInRun(TokenReader tokens, int at, int end)
    {
        if (!IsTimedLine(tokens, at) || end != at + 3)
        {
            return false;
        }

        var below = end;
        while (below < at + LongestRow && below < tokens.Count && tokens[below].Breaks == 0)
        {
            below++;
        }

        var above = at - 1;
        while (above > at - LongestRow && above > 0 && tokens[above].Breaks == 0)
        {
            above--;
        }

        // "Unsere Preise" above "6.50 Bratwurst".
        if (tokens.Has(TimeWords.Prices, above, below))
        {
            return false;
        }

        return (below < tokens.Count && tokens[below].Breaks > 0 && IsTimedLine(tokens, below)
                && IsLater(tokens, at, below))
            || (above >= 0 && IsTimedLine(tokens, above) && IsLater(tokens, above, at));
    }

    private static bool IsLater(TokenReader tokens, int first, int next) =>
        (tokens[first].Number * 60) + tokens[first + 2].Number
            < (tokens[next].Number * 60) + tokens[next + 2].Number;

    /// <summary>"11.00 Kundgebung": an hour with two digits of minutes, and a name behind it.</summary>
    private static bool IsTimedLine(TokenReader tokens, int at) =>
        (tokens[at].Breaks > 0 || at == 0)
            && tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 6 and <= 23 }
            && tokens[at + 1].Text is "." or ":" && !tokens[at + 1].IsSpaced
            && !(tokens[at].Length == 1 && tokens[at + 1].Is("."))
            && tokens[at + 2] is { IsNumber: true, IsSpaced: false, Length: 2, Number: < 60 } minutes
            && minutes.Number % 5 == 0
            && tokens[at + 3] is { IsWord: true, IsCapitalized: true, Breaks: 0, IsSpaced: true } name
            && !TimeWords.Prices.Contains(name) && !Months.TryFind(name, out _);

    /// <summary>
    /// Says whether the number stands where a table or list has its time: right behind a date.
    /// </summary>
    public static bool FollowsDate(TokenReader tokens, int at)
    {
        var before = at - 1;
        if (tokens[at].Breaks > 0)
        {
            return false;
        }

        before -= tokens[before].Text is "," or "|" or "·" or "-" or ":" or "(" or "/" ? 1 : 0;
        var token = tokens[before];
        return Calendar(tokens, before)
            || (token.IsWord
                && (Months.TryFind(token, out _) || Weekdays.TryFind(token, out _)
                    || Weekdays.TryFindAdverb(token, out _)
                || (token.IsCapitalized && Weekdays.TryFindAbbreviation(token, out _))));
    }

    /// <summary>
    /// Says whether a word of another language asks for hours: "من الساعة 14 إلى 17", "с 16 до 18".
    /// </summary>
    public static bool IsAskedAbroad(TokenReader tokens, int at) =>
        tokens[at - 1] is { IsGlossed: true, IsWord: true } before && GrammarWords.HourLeads.Contains(before)
            && tokens[at].Number is >= 6 and <= 24
        && !(tokens[at + 3] is { IsWord: true, IsGlossed: false, Breaks: 0 } && tokens[at + 3].IsSpaced);

    /// <summary>
    /// Says whether what follows makes it something else: money, a share, a score, part of a number.
    /// </summary>
    public static bool IsForbidden(TokenReader tokens, int at, int end)
    {
        var next = tokens[end];
        var before = tokens[at - 1];
        return next.Text is "€" or "%" or "$"
            || (next.Is(",") && !next.IsSpaced && tokens[end + 1] is { IsNumber: true, IsSpaced: false })
            || (next.Is("/") && !next.IsSpaced && tokens[end + 1] is { IsNumber: true, IsSpaced: false }
                && !IsSaidTwice(tokens, at, end + 1))
            || (next.IsWord && TimeWords.NotAfterBareNumber.Contains(next) && !HasUnit(tokens, end))
            || before.Text is "€" or "$" or "§" or "+"
            || (before.Text is "," or "." or "/" && !before.IsSpaced && !tokens[at].IsSpaced
                && tokens[at - 2].IsNumber && !(before.Is("/") && IsSaidAgain(tokens, at)))
            || (before.IsWord && TimeWords.NumberContext.Contains(before) && !before.Is("s"));
    }

    /// <summary>"saat 09.00/9.00 Uhr", "14:00–17:00/14 bis 17 Uhr": the hours again.</summary>
    private static bool IsSaidTwice(TokenReader tokens, int at, int second) =>
        Clock.Read(tokens, at, out var one, out var mark) > 0 && mark != ClockMark.Bare
            && Clock.Read(tokens, second, out var other, out _) > 0 && one.Time == other.Time;

    /// <summary>
    /// Says whether the hour before a slash, or the one that lasts until it, is that behind it.
    /// </summary>
    private static bool IsSaidAgain(TokenReader tokens, int at)
    {
        for (var before = at - 2; before > at - LongestHours; before--)
        {
            if (tokens[before].IsNumber && IsSaidTwice(tokens, before, at))
            {
                return true;
            }

            if (tokens[before].IsSpaced && !tokens[before].Is("-") && !tokens[before - 1].Is("-"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"14 Uhr Kinder" is a time all the same, "14 Kinder" is none.</summary>
    private static bool HasUnit(TokenReader tokens, int end) =>
        tokens[end - 1] is { IsWord: true } unit && TimeWords.Units.Contains(unit);

    private static bool Calendar(TokenReader tokens, int before) =>
        (tokens[before].Is(".") && tokens[before - 1] is { IsNumber: true, Length: <= 2 }
            && tokens[before - 2].Is("."))
        || (tokens[before] is { IsNumber: true } year && (year.Length == 4 || tokens[before - 1].Is("."))
            && (tokens[before - 1].Is(".") || tokens[before - 1].Is("-")
                || Months.TryFind(tokens[before - 1], out _)))
        || (tokens[before].Is(")") && tokens[before - 1].Kind == TokenKind.Word);
}
