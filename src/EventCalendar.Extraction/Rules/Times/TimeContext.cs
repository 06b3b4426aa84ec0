using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>What stands around a number and makes it a time, or forbids it.</summary>
internal static class TimeContext
{
    /// <summary>Says whether a word before the number asks for a time: "um", "ab", "Beginn:".</summary>
    public static bool HasCue(TokenReader tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Text is ":" or "." && !before.IsSpaced)
        {
            before = tokens[at - 2];
        }

        return before.IsWord && tokens[at].Breaks < 2 && TimeWords.Cues.Contains(before);
    }

    /// <summary>Says whether the number stands where a table or list has its time: right behind a date.</summary>
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
            || (token.IsWord && (Months.TryFind(token, out _) || Weekdays.TryFind(token, out _) || Weekdays.TryFindAdverb(token, out _)));
    }

    /// <summary>Says whether what follows makes it something else: money, a share, a score, part of a number.</summary>
    public static bool IsForbidden(TokenReader tokens, int at, int end)
    {
        var next = tokens[end];
        var before = tokens[at - 1];
        return next.Text is "€" or "%" or "$"
            || (next.Is(",") && !next.IsSpaced && tokens[end + 1] is { IsNumber: true, IsSpaced: false })
            || (next.Is("/") && !next.IsSpaced && tokens[end + 1] is { IsNumber: true, IsSpaced: false })
            || (next.IsWord && TimeWords.NotAfterBareNumber.Contains(next))
            || before.Text is "€" or "$" or "§" or "+"
            || (before.Text is "," or "." or "/" && !before.IsSpaced && !tokens[at].IsSpaced && tokens[at - 2].IsNumber)
            || (before.IsWord && TimeWords.NumberContext.Contains(before) && !before.Is("s"));
    }

    private static bool Calendar(TokenReader tokens, int before) =>
        (tokens[before].Is(".") && tokens[before - 1] is { IsNumber: true, Length: <= 2 } && tokens[before - 2].Is("."))
        || (tokens[before] is { IsNumber: true } year && (year.Length == 4 || tokens[before - 1].Is("."))
            && (tokens[before - 1].Is(".") || tokens[before - 1].Is("-") || Months.TryFind(tokens[before - 1], out _)))
        || (tokens[before].Is(")") && tokens[before - 1].Kind == TokenKind.Word);
}
