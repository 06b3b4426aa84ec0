using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>Reads a single clock time.</summary>
internal sealed class ClockTimeRule : TemporalRule
{
    // "um 9, 11, 13 und 15 Uhr": times in one list take no more tokens.
    private const int MostShared = 12;
    private const int HalfReach = 8;

    public override string Id => "time.clock";

    public override string Summary =>
        "A time with a unit or colon; a bare number or word only where something asks for a time.";

    public override string Positive => "Kneipenquiz am 27.2. um acht im Rathaus";

    public override string Negative => "Um acht Euro günstiger, Endstand 31:22 Tore, 18.30 Euro";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var end = Clock.Read(tokens, at, out var time, out var mark);
        if (end == 0 || TimeContext.IsForbidden(tokens, at, end) || CountsOn(tokens, end, mark)
            || !IsTime(tokens, at, end, time, mark))
        {
            return null;
        }

        time = tokens[at].IsForeign && mark != ClockMark.Word && time.Hour is > 0 and < 12
            && !(tokens[end - 1].Text is "am" or "m" or ".") && HasNoonNear(tokens, at, end, time.Hour)
            ? time.In(DayPart.Afternoon) : time;
        return new Fragment(FragmentKind.Time, at, end, Id) { Time = Clock.After(tokens, at, time) };
    }

    /// <summary>
    /// "doors 7 pm, start 7.30", "6.30 for 7 pm": the half of the day is said once for times side by side.
    /// </summary>
    private static bool HasNoonNear(TokenReader tokens, int at, int end, int hour)
    {
        for (var before = at - 1; before >= at - HalfReach && tokens[before + 1].Breaks == 0
            && !tokens[before].Is(";"); before--)
        {
            if (Half(tokens, before) is { } half)
            {
                return half > 0;
            }
        }

        for (var behind = end; behind < end + HalfReach && tokens[behind].Breaks == 0
            && !tokens[behind].Is(";"); behind++)
        {
            if (Half(tokens, behind) is { } half)
            {
                var last = tokens[behind - 2].Text is "." or ":" ? tokens[behind - 3] : tokens[behind - 1];
                return half > 0 && last.IsNumber && hour <= last.Number;
            }
        }

        return false;
    }

    /// <summary>"am" is 0, "p.m." 1; <c>null</c> for all else.</summary>
    private static int? Half(TokenReader tokens, int at)
    {
        var word = tokens[at].Text;
        return tokens[at].IsGlossed || !tokens[at - 1].IsNumber ? null
            : word is "am" or "pm" ? (word is "pm" ? 1 : 0)
            : word is "a" or "p" && tokens.IsTight(at + 1, ".") && tokens[at + 2].Is("m")
            ? (word is "p" ? 1 : 0)
            : null;
    }

    /// <summary>
    /// "zwischen sieben und zwölf Jahren", "um zwei oder drei Plätze": the numbers count something together.
    /// </summary>
    private static bool CountsOn(TokenReader tokens, int end, ClockMark mark)
    {
        if (mark is ClockMark.Plain
            || !(TimeWords.And.Contains(tokens[end]) || TimeWords.Until.Contains(tokens[end])
                || tokens[end].Is("-")))
        {
            return false;
        }

        var isNumber = tokens[end + 1].IsNumber || Numbers.TryFind(tokens[end + 1], out _);
        var next = tokens[end + 2];
        return isNumber && next.IsWord && !TimeWords.Units.Contains(next)
            && (next.IsCapitalized || TimeWords.NotAfterBareNumber.Contains(next));
    }

    private static bool IsTime(TokenReader tokens, int at, int end, ClockTime time,
        ClockMark mark) => mark switch
        {
            ClockMark.Plain => !IsScore(tokens, at, end),
            ClockMark.Dotted =>
                (TimeContext.HasCue(tokens, at) && !tokens.IsTight(end, ".") | !tokens[end + 1].IsNumber)
                || TimeContext.FollowsDate(tokens, at) || SharesUnit(tokens, at, end)
                || (time.Hour >= 6
                    && (TimeContext.StandsInRow(tokens, at, end)
                        || TimeContext.StandsInBracket(tokens, at, end)
                        || TimeContext.BeginsRow(tokens, at, end)
                        || TimeContext.StandsInRun(tokens, at, end))),
            ClockMark.Word => TimeContext.HasCue(tokens, at) && !tokens[end].IsCapitalized
                || (TimeWords.TryFindNoon(tokens[at], out _)
                    && (tokens[at - 1].Is("-") || TimeWords.NoonLeads.Contains(tokens[at - 1]))),
            _ => (time.Hour is >= 6 and <= 24 && IsAskedFor(tokens, at, end)) || SharesUnit(tokens, at, end)
                || SharedUnit.IsBehindDays(tokens, at, end),
        };

    /// <summary>
    /// "ab 18 statt 19 Uhr", "um 10, 12 und 14 Uhr": the unit behind the last time holds for those before it.
    /// </summary>
    private static bool SharesUnit(TokenReader tokens, int at, int end)
    {
        if (!TimeContext.HasCue(tokens, at) && !TimeWords.And.Contains(tokens[at - 1])
            && !tokens[at - 1].Is(",") && !TimeContext.FollowsDate(tokens, at)
            && !(tokens[at - 1].IsCapitalized && TimeWords.CourseNouns.Contains(tokens[at - 1])))
        {
            return false;
        }

        for (var next = end; next < at + MostShared; next++)
        {
            next += tokens[next].Is(",") && TimeWords.And.Contains(tokens[next + 1]) ? 1 : 0;
            if (!TimeWords.And.Contains(tokens[next])
                && !TimeWords.HourChoices.Contains(tokens[next]) && tokens[next].Text is not ("," or "/"))
            {
                return false;
            }

            next += TimeWords.SecondHourLeads.Contains(tokens[next + 1]) ? 2 : 1;
            var behind = Clock.Read(tokens, next, out _, out var mark);
            if (behind == 0 || !tokens[next].IsNumber || mark == ClockMark.Plain)
            {
                return behind > 0 && tokens[next].IsNumber;
            }

            next = behind - 1;
        }

        return false;
    }

    /// <summary>"um 18," but not "um 18 Plätze" in a line; "ab 18 Jahren" is an age.</summary>
    private static bool IsAskedFor(TokenReader tokens, int at, int end) =>
        (tokens[at - 1].Text is "ab" && !tokens[end].IsWord && tokens[at - 2].Text is "," or "." or "|")
        || tokens[at - 1].Text is "um" or "gegen" or "saat" or "о" or "at" && tokens[at].Breaks < 2
        && (!tokens[end].IsWord || !tokens[end].IsCapitalized || tokens[end].Breaks > 0)
        && !tokens.IsTight(end, ".") | !tokens[end + 1].IsNumber
        && !(tokens.IsTight(end, ".") && Months.TryFind(tokens[end + 1], out _))
        && !Months.TryFind(tokens[end], out _);

    /// <summary>"31:22 Tore", "mit 2:1 besiegt", "27:25 (13:14)": a result, not a time.</summary>
    private static bool IsScore(TokenReader tokens, int at, int end)
    {
        if (!tokens[at + 1].Is(":") || end != at + 3)
        {
            return false;
        }

        // "Fr, 25.9., 20:00 Führung": a round hour at the head of its words.
        var before = tokens[at - 1];
        var isHead = tokens[at + 2].Number % 15 == 0
            && (tokens[at].Breaks > 0 || before.Text is "," or "|" or "-");
        return (TimeWords.AfterScore.Contains(tokens[end]) && tokens[end].Breaks == 0 && !isHead)
            || TimeWords.BeforeScore.Contains(before)
            || (before.Is("(") && tokens[at - 2].IsNumber && tokens[at - 3].Is(":"));
    }
}
