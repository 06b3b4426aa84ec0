using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells by the words around a verb or "später" that something is at another time than planned.
/// </summary>
internal static class ShiftSigns
{
    private const int ClauseReach = 32;
    private const int ShiftReach = 18;

    /// <summary>"wandert vom 4. auf den 18. Juli", "rückt um einen Tag nach hinten".</summary>
    public static bool IsShifted(ReadOnlySpan<Token> tokens, int at)
    {
        if (ClauseWords.SetVerbs.Contains(tokens[at]) && !HasFormer(tokens))
        {
            return false;
        }

        var hasTo = false;
        var end = Math.Min(tokens.Length, at + ClauseReach);
        for (var behind = at + 1; behind < end; behind++)
        {
            ref readonly var token = ref tokens[behind];
            hasTo |= token.Text is "auf" or "nach";
            if (hasTo && (ClauseWords.ShiftGoals.Contains(token) || token.IsNumber
                || Weekdays.TryFind(token, out _)))
            {
                return true;
            }
        }

        // "nach hinten schieben", "vom 4. auf den 18. Juli umziehen": the verb stands behind.
        var isGoal = false;
        for (var before = at - 1; before >= 0 && before >= at - ShiftReach; before--)
        {
            ref readonly var token = ref tokens[before];
            isGoal |= before >= at - 2 && ClauseWords.ShiftGoals.Contains(token);
            if (isGoal && token.Is("nach"))
            {
                return true;
            }

            if ((token.Is("vom") && tokens[before + 1].IsNumber)
                || (token.Is("auf") && Weekdays.TryFind(tokens[before + 1], out _)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "auf Montag, 9. November, gelegt" only sets a day; "vom 3. auf den 9. gelegt" moves it.
    /// </summary>
    private static bool HasFormer(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord && ClauseWords.FormerSigns.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHour(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord && TimeWords.Units.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "rückt um einen Tag nach vorn und ist am 5. Januar": the day behind the shift is the new one.
    /// </summary>
    public static bool LeadsOnTo(TokenReader tokens, int verb, int day)
    {
        var isShift = false;
        for (var at = verb + 1; at < day && at < verb + ClauseReach; at++)
        {
            if (isShift && TimeWords.And.Contains(tokens[at]))
            {
                return true;
            }

            isShift |= ClauseWords.Spans.Contains(tokens[at]) && tokens[at - 2].Is("um");
        }

        return false;
    }

    /// <summary>
    /// "einen Tag früher", "eine Stunde später als gedruckt"; "zwei Tage später" alone only counts on.
    /// </summary>
    public static bool IsShiftedFrom(ReadOnlySpan<Token> tokens, int at)
    {
        if (at < 2 || !ClauseWords.Spans.Contains(tokens[at - 1]))
        {
            return false;
        }

        if (at + 1 < tokens.Length && tokens[at + 1].Is("als"))
        {
            return true;
        }

        // "eine Stunde später, also um 20 Uhr"
        if (at + 2 < tokens.Length && tokens[at + 1].Is(",") && StateWords.ThatIs.Contains(tokens[at + 2]))
        {
            return true;
        }

        // "dass er eine Woche eher ist, nämlich schon am 19. November"
        if (at + 3 < tokens.Length && tokens[at + 1].IsSmall && tokens[at + 2].Is(",")
            && StateWords.ThatIs.Contains(tokens[at + 3]))
        {
            return true;
        }

        // "eine halbe Stunde später, um 20 Uhr": unless it counts from an hour told before.
        if (at + 3 < tokens.Length && tokens[at + 1].Is(",")
            && StateWords.HourAdverbs.Contains(tokens[at + 2])
            && tokens[at + 3].IsNumber && !HasHour(tokens[..at]))
        {
            return true;
        }

        for (var before = at - 2; before >= 0 && before >= at - 4; before--)
        {
            if (StateWords.NewlySet.Contains(tokens[before]))
            {
                return true;
            }
        }

        return StateWords.Earlier.Contains(tokens[at]) && !IsTold(tokens, at);
    }

    /// <summary>"Die Helfer waren einen Tag früher angerückt": what people did, and no new day.</summary>
    private static bool IsTold(ReadOnlySpan<Token> tokens, int at)
    {
        var verb = at - 3;
        return verb > 0 && tokens[verb].IsSmall && (TenseWords.PastFinites.Contains(tokens[verb])
            || TenseWords.Preterites.Contains(tokens[verb])
            || (tokens[verb].Text.EndsWith("ten", StringComparison.Ordinal)
                && !TenseWords.NoPreterites.Contains(tokens[verb])));
    }
}
