using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>Reads a start and an end on the clock.</summary>
internal sealed class TimeRangeRule : TemporalRule
{
    private const int FarthestBetween = 4;

    public override string Id => "time.range";

    public override string Summary =>
        "From one time to another: \"18–20 Uhr\", \"von 18 bis 20 Uhr\", \"ab 10 Uhr bis Mitternacht\".";

    public override string Positive => "Reparaturtag am Sa, 7.2., 14–17 Uhr, Rathaus";

    public override string Negative => "Für Kinder von 3 bis 10 Jahren, Varianten 1 bis 3";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var end = Clock.Read(tokens, at, out var start, out var startMark);
        if (end == 0)
        {
            return null;
        }

        var isUntil = tokens[end].IsWord && TimeWords.Until.Contains(tokens[end]);
        if (!isUntil && !tokens[end].Is("-")
            && !(TimeWords.And.Contains(tokens[end]) && IsBetween(tokens, at)))
        {
            return null;
        }

        var next = end + 1;
        while ((tokens[next].Is(".") || TimeWords.AboutHours.Contains(tokens[next])) && next < end + 4)
        {
            next++;
        }

        var last = Clock.Read(tokens, next, out var stop, out var stopMark);
        // "Lindenstraße 12" above "- 19 Uhr": the dash begins an item.
        if (last == 0 || BeginsDate(tokens, next) || TimeContext.IsForbidden(tokens, at, last)
            || tokens[next].Breaks > 1
            || (tokens[end] is { Breaks: > 0, IsWord: false } && !tokens[at - 1].Is("von"))
            || !IsRange(tokens, at, last, startMark, stopMark, isUntil))
        {
            return null;
        }

        start = Clock.After(tokens, at, start);
        (start, stop) =
            Agree(start, stop, stopMark == ClockMark.Plain && (tokens[last - 1].Text is "pm" or "m" or "."
                || (tokens[last - 1].IsWord && TimeWords.TryFindDayPart(tokens[last - 1], out _))));
        // "20.30 – 20.30 Uhr": one hour, said twice; "von 12 bis 12 Uhr" goes round the clock.
        return start.Time == stop.Time && !isUntil ? new Fragment(FragmentKind.Time, at, last, Id)
        {
            Time = start,
        }
            : new Fragment(FragmentKind.TimeRange, at, last, Id) { Time = start, EndTime = stop };
    }

    /// <summary>
    /// "19:30 - 13.12.2026", "9 Uhr - 5.12., 17 Uhr": a date, of which two numbers could be an hour.
    /// </summary>
    private static bool BeginsDate(TokenReader tokens, int at) =>
        tokens.IsTight(at + 1, ".")
            && (Months.TryFind(tokens[at + 2], out _)
                || (tokens[at + 2] is { IsNumber: true, Number: >= 1 and <= 12 }
                    && tokens.IsTight(at + 3, ".")
                    && (tokens[at + 4].IsNumber || tokens[at + 4].Is(","))));

    /// <summary>"zwischen 9", "między godz. 9": "between" before the words that ask for an hour.</summary>
    private static bool IsBetween(TokenReader tokens, int at)
    {
        var before = at - 1;
        while (before > at - FarthestBetween && !tokens[before].Is("zwischen")
            && tokens[before] is { IsGlossed: true } or { Text: "." }
            && (tokens[before].Is(".") || TimeWords.Cues.Contains(tokens[before])))
        {
            before--;
        }

        return tokens[before].Is("zwischen");
    }

    private static bool IsRange(TokenReader tokens, int at, int last, ClockMark start, ClockMark stop,
        bool isUntil)
    {
        if (start == ClockMark.Plain || stop == ClockMark.Plain)
        {
            return true;
        }

        // "dienstags von 10-11", "am 4. Mai von 9 bis 10.30"
        var isBehindDay = TimeContext.FollowsDate(tokens, at)
            || (tokens[at - 1] is { IsGlossed: false } before && before.Is("von")
                && TimeContext.FollowsDate(tokens, at - 1));
        var isAsked = isBehindDay
            || (TimeContext.HasCue(tokens, at) && start != ClockMark.Bare);
        return (start, stop) switch
        {
            (ClockMark.Dotted, ClockMark.Dotted) => isAsked || !isUntil,
            (ClockMark.Word, ClockMark.Word) => isAsked || tokens[at - 1].Is("von"),
            (ClockMark.Dotted, _) or (_, ClockMark.Dotted) => isAsked,
            _ => isBehindDay || SharesUnit(tokens, last)
                || SharedUnit.IsBehindDays(tokens, at, last)
                || TimeContext.IsAskedAbroad(tokens, at),
        };
    }

    /// <summary>"9-12 und 14-17 Uhr": the unit behind the second range holds for the first.</summary>
    private static bool SharesUnit(TokenReader tokens, int at)
    {
        at += tokens.IsTight(at + 1, ".") && tokens[at].Is("u") ? 1 : 0;
        return (TimeWords.And.Contains(tokens[at - 1]) || TimeWords.And.Contains(tokens[at])
            || tokens[at].Is(","))
            && Clock.Read(tokens, at + 1, out _, out _) is > 0 and var middle
            && (tokens[middle].Is("-") || (tokens[middle].IsWord && TimeWords.Until.Contains(tokens[middle])))
            && Clock.Read(tokens, middle + 1, out _, out var mark) > 0 && mark == ClockMark.Plain;
    }

    /// <summary>
    /// "6:30–8 pm" and "halb sechs bis neun abends": what the end says of the half of the day holds for the
    /// start.
    /// </summary>
    private static (ClockTime Start, ClockTime Stop) Agree(ClockTime start, ClockTime stop, bool isEnglish)
    {
        if (start.IsWord || stop.IsWord)
        {
            if (stop is { IsHalfKnown: true, Hour: > 12 and < 24 } && !start.IsHalfKnown
                && start.Hour + 12 < stop.Hour + 1)
            {
                return (start.In(2), stop);
            }

            if (!start.IsHalfKnown && !stop.IsHalfKnown && stop.TotalMinutes > start.TotalMinutes
                && start.Hour >= 7)
            {
                return (start.In(1), stop.In(1));
            }

            start = start.Assumed();
            stop = stop.IsHalfKnown ? stop
                : stop.TotalMinutes + 720 > start.TotalMinutes && stop.Hour < 12
                && stop.TotalMinutes <= start.TotalMinutes
                ? stop.In(2) : stop.Assumed();
            return (start, stop);
        }

        var isHalved = isEnglish && stop.Hour > 12 && start.Hour < 12 && start.Hour + 12 < stop.Hour + 1;
        return (isHalved ? start.In(2) : start, stop);
    }
}
