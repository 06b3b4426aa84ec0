using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads weekdays, alone or with the week they are in.</summary>
internal sealed class WeekdayRule : TemporalRule
{
    // "Fr. 605.10": no day has such a number.
    private const int LastDayOfMonth = 31;

    // So many tokens behind a name the day of its event is still said.
    private const int LongestName = 24;

    public override string Id => "date.weekday";

    public override string Summary =>
        "A weekday, also \"kommenden Donnerstag\", \"nächste Woche Mittwoch\", \"Samstag in einer Woche\"; a date behind it is joined to it.";

    public override string Positive => "Am kommenden Donnerstag um 18 Uhr trifft sich der Chor im Rathaus.";

    public override string Negative => "So geht es auch: Mi casa und Do it yourself.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (Week(tokens, at) is { } phrase)
        {
            return phrase;
        }

        var isNext = TimeWords.Next.Contains(tokens[at]);
        var isPast = TimeWords.Last.Contains(tokens[at]);
        var isFollowing = TimeWords.Following.Contains(tokens[at]);
        var isSecond = TimeWords.SecondNext.Contains(tokens[at]);
        var isQualified = isNext || isPast || isFollowing || isSecond || TimeWords.This.Contains(tokens[at]);
        var name = isQualified ? at + 1 : at;
        var isNamed = Weekdays.TryFind(tokens[name], out var day)
            || (((name > 0 && tokens[name].IsCapitalized && GrammarWords.OfThis.Contains(tokens[name - 1]))
                    || DayOnlyRule.IsBracketed(tokens, name + 1))
                && Weekdays.TryFindAdverb(tokens[name], out day));
        if (!isNamed || (isQualified && tokens[name].Breaks > 1))
        {
            return isQualified ? null : Abbreviation(tokens, at);
        }

        if (!isQualified && tokens[name].IsForeign && IsOfName(tokens, name))
        {
            return null;
        }

        var date = new PartialDate
        {
            Weekday = day,
            WeekOffset = isPast ? -1 : null,
            PlusWeeks = isSecond ? 1 : 0,
            IsFromBefore = isFollowing,
            IsNext = isNext,
            Part = Weekdays.PartOf(tokens[name]),
        };
        return Behind(tokens, new Fragment(FragmentKind.Date, at, name + 1, Id) { Date = date });
    }

    /// <summary>
    /// "The Friday Club meets on 11 November", "Sunday School party: Saturday 5 December", "Café du dimanche :
    /// mercredi 18 novembre": a weekday in a name, where another day is said behind it.
    /// </summary>
    private static bool IsOfName(TokenReader tokens, int at)
    {
        ref readonly var before = ref tokens[at - 1];
        ref readonly var next = ref tokens[at + 1];
        var isBehindNoun = before.IsForeign && before.Is("von")
            && tokens[at - 2] is { IsWord: true, IsCapitalized: true } && !next.IsNumber
            && !TimeWords.Until.Contains(next) && !TimeWords.Cues.Contains(next);
        var isBeforeNoun = next is { IsWord: true, IsCapitalized: true, IsSpaced: true, Breaks: 0 }
            && (at == 0 || tokens[at].Breaks > 0 || !before.IsWord || TimeWords.Articles.Contains(before)
                || TitleWords.Possessives.Contains(before))
            && !before.Is(",") && !Months.TryFind(next, out _) && !Weekdays.TryFind(next, out _)
            && !TimeWords.TryFindDayPart(next, out _);
        if (!isBehindNoun && !isBeforeNoun)
        {
            return false;
        }

        for (var ahead = at + 2; ahead < at + LongestName && tokens[ahead].Breaks < 2
            && !(tokens[ahead].Text is "." or "!" or "?" or ";" && tokens[ahead + 1].IsSpaced); ahead++)
        {
            if (tokens[ahead].IsWord
                && ((Months.TryFind(tokens[ahead], out _)
                    && (tokens[ahead - 1].IsNumber || tokens[ahead + 1].IsNumber))
                    || (Weekdays.TryFind(tokens[ahead], out _)
                        && tokens[ahead - 1].Text is "am" or "on" or "jeden"
                        or "every")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Mittwoch nächster Woche", "Samstag in einer Woche", "Samstag darauf", "Samstag Abend".
    /// </summary>
    private static Fragment Behind(TokenReader tokens, Fragment weekday)
    {
        var (end, date) = (weekday.End, weekday.Date);
        if (date.Part == 0 && tokens[end].IsWord && tokens[end].Breaks == 0
            && TimeWords.TryFindDayPart(tokens[end], out var part))
        {
            (end, date) = (end + 1, date with { Part = part });
        }

        var week = TimeWords.Articles.Contains(tokens[end]) || tokens[end].Is("in") ? end + 1 : end;
        if (TimeWords.Week.Contains(tokens[week + 1]) && tokens[week].Breaks < 2)
        {
            if (TimeWords.NextWeek.Contains(tokens[week]))
            {
                return weekday with { End = week + 2, Date = date with { WeekOffset = 1 } };
            }

            if (TimeWords.LastWeek.Contains(tokens[week]))
            {
                return weekday with { End = week + 2, Date = date with { WeekOffset = -2 } };
            }

            if (TimeWords.SameWeek.Contains(tokens[week]) || tokens[week].Is("dieser"))
            {
                return weekday with { End = week + 2, Date = date };
            }
        }

        if (TimeWords.WeekBefore.Contains(tokens[week]))
        {
            return weekday with { End = week + 1, Date = date with { WeekOffset = -2 } };
        }

        if (tokens[end].Is("in") && DayCount.Read(tokens, end + 1, out var days) is > 0 and var behind
            && (days + 1) / 7 is > 0 and var weeks)
        {
            return weekday with { End = behind, Date = date with { PlusWeeks = weeks } };
        }

        if (TimeWords.After.Contains(tokens[end]) && date.WeekOffset is null && tokens[end].Breaks == 0)
        {
            return weekday with { End = end + 1, Date = date with { IsFromBefore = true } };
        }

        return TimeWords.Before.Contains(tokens[end]) && date.WeekOffset is null && tokens[end].Breaks == 0
            && !tokens[end + 1].IsCapitalized
            ? weekday with { End = end + 1, Date = date with { IsFromBefore = true, WeekOffset = -1 } }
            : weekday with { End = end, Date = date };
    }

    /// <summary>"nächste Woche Mittwoch", "nächste Woche am Mittwoch".</summary>
    private Fragment? Week(TokenReader tokens, int at)
    {
        if (!TimeWords.NextWeek.Contains(tokens[at]) || !TimeWords.Week.Contains(tokens[at + 1]))
        {
            return null;
        }

        var name = tokens[at + 2].Is("am") || tokens[at + 2].Is(",") ? at + 3 : at + 2;
        return Weekdays.TryFind(tokens[name], out var day)
            ? new Fragment(FragmentKind.Date, at, name + 1, Id)
            {
                Date = new PartialDate
                {
                    Weekday = day,
                    WeekOffset = 1
                },
            }
            : null;
    }

    /// <summary>
    /// "Di, 20.8.", "Mo 21.9.", "Mi.–Fr. 9 Uhr": short forms need a number or another weekday behind them.
    /// </summary>
    private Fragment? Abbreviation(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized || !Weekdays.TryFindAbbreviation(tokens[at], out var day))
        {
            return null;
        }

        var end = tokens.IsTight(at + 1, ".") ? at + 2 : at + 1;
        var next = tokens[end].Text is "," or "-" or "+" or "/" or "|" or "·" or "u" or "und" or "," or "den"
            or "dem" or "&" ? end + 1 : end;
        next += (tokens[next].Text is "." or "," || GrammarWords.DateArticles.Contains(tokens[next])) ? 1 : 0;
        var follows = (tokens[next].IsNumber && tokens[next].Breaks == 0)
            || (tokens[next].IsCapitalized && Months.TryFind(tokens[next], out _))
            || (tokens[next].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[next], out _) && next > end)
            || tokens[next].Is("ab");
        var precedes = tokens[at - 1].Text is "-" or "," or "u" or "und" or "+" or "/" or "."
            && (Weekdays.TryFindAbbreviation(tokens[at - 2], out _)
                || (tokens[at - 2].Is(".") && Weekdays.TryFindAbbreviation(tokens[at - 3], out _)));
        if (IsMoney(tokens, at))
        {
            return null;
        }

        // "SO.: Spaziergang", "HEUTE, Fr.: Orgel": the label of a line.
        var isLabel = tokens[end].Is(":") && (at == 0 || tokens[at].Breaks > 0
            || (tokens[at - 1].Is(",") && TimeWords.TryFindRelativeDay(tokens[at - 2], out _)));
        return follows || precedes || isLabel || tokens[end].Is(")") && tokens[at - 1].Is("(")
            ? new Fragment(FragmentKind.Date, at, end, Id) { Date = new PartialDate { Weekday = day } }
            : null;
    }

    /// <summary>
    /// "Fr. 12.50", "Fr. 25.–": Swiss francs; a date ends in a full stop, a time in its unit.
    /// </summary>
    private static bool IsMoney(TokenReader tokens, int at) =>
        tokens[at].Is("fr") && tokens.IsTight(at + 1, ".") && tokens[at + 2].IsNumber
            && tokens[at + 3].Text is "." or "'" or "’" && !tokens[at + 3].IsSpaced
        && (tokens[at + 2].Number > LastDayOfMonth || tokens[at + 3].Text is not "."
            || (tokens[at + 4].Is("-") && !tokens[at + 5].IsNumber
            && !Weekdays.TryFindAbbreviation(tokens[at + 5], out _))
            || (tokens[at + 4] is { IsNumber: true, Length: 2, IsSpaced: false } cents
                && cents.Number % 5 == 0 && cents.Number > 12
                && !tokens.IsTight(at + 5, ".") && !TimeWords.Units.Contains(tokens[at + 5])
                && !tokens[at + 5].Is("-")));
}
