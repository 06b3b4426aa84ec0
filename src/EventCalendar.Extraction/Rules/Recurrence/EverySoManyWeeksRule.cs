using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads rhythms of so many weeks or months, whose weekday may stand elsewhere.</summary>
internal sealed class EverySoManyWeeksRule : TemporalRule
{
    // "14-tägig mittwochs", "alle zwei Wochen am Donnerstag": the weekday stands at most this many words
    // behind.
    private const int Reach = 4;
    private const int MostWeeks = 12;

    public override string Id => "recurrence.every-weeks";

    public override string Summary =>
        "\"alle zwei Wochen\", \"14-tägig\", \"im Zwei-Wochen-Rhythmus\", \"jede zweite Woche\", \"wöchentlich\", \"alle drei Monate\".";

    public override string Positive =>
        "Der Singkreis probt ab 5. September 2027 14-tägig sonntags um 19 Uhr im Rathaus.";

    public override string Negative => "Nach zwei Wochen war alles vorbei.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var end = Rhythm(tokens, at, out var count, out var unit);
        if (end == 0 || count is < 1 or > MostWeeks)
        {
            return null;
        }

        if (unit == RecurrenceUnit.Month)
        {
            return Make(at, end, count, unit, []);
        }

        for (var next = end; next <= end + Reach && tokens[next].Breaks < 2
            && tokens[next].Text is not ("." or ";"); next++)
        {
            var group = WeekdayGroup.Read(tokens, next, WeekdayForm.Adverb, out var days);
            group = group > 0 ? group : WeekdayGroup.Read(tokens, next, WeekdayForm.Name, out days);
            if (group > 0 && !WeekdayGroup.IsDated(tokens, group))
            {
                return Make(at, group, count, unit, WeekdayGroup.List(days));
            }

            if (!(tokens[next].Text is "," or "-" or ":" or "("
                || SeriesWords.EveryLinks.Contains(tokens[next])
                || TimeWords.Always.Contains(tokens[next]) || TimeWords.Every.Contains(tokens[next])))
            {
                break;
            }
        }

        return Make(at, end, count, unit, []);
    }

    private Fragment Make(int at, int end, int count, RecurrenceUnit unit,
        ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(FragmentKind.Recurrence, at, end,
            Id)
        { Pattern = new RecurrencePattern(unit, count, weekdays, []) };

    private static int Rhythm(TokenReader tokens, int at, out int count, out RecurrenceUnit unit)
    {
        unit = RecurrenceUnit.Week;
        if (tokens[at].IsWord && SeriesWords.TryFindRhythm(tokens[at], out count, out var months))
        {
            unit = months > 0 ? RecurrenceUnit.Month : RecurrenceUnit.Week;
            count += months;
            return SeriesWords.RhythmNouns.Contains(tokens[at + 1]) ? at + 2 : at + 1;
        }

        if (tokens[at].IsWord && TimeWords.Fortnightly.Contains(tokens[at]))
        {
            count = 2;
            return at + 1;
        }

        if (Hyphenated(tokens, at, out count, out unit) is > 0 and var hyphenated)
        {
            return hyphenated;
        }

        if (!tokens[at].IsWord)
        {
            return PerUnit(tokens, at, out count, out unit);
        }

        count = 1;
        if (SeriesWords.Weeks.Contains(tokens[at]) && tokens[at + 1].Is("für")
            && SeriesWords.Weeks.Contains(tokens[at + 2]))
        {
            return at + 3;
        }

        if (SeriesWords.CountEvery.Contains(tokens[at]) && Cardinal(tokens, at + 1, out var many))
        {
            return Units(tokens, at + 2, many, out count, out unit);
        }

        if (TimeWords.Every.Contains(tokens[at]))
        {
            var next = Ordinal(tokens, at + 1, out var nth);
            return next == at + 1 || nth > 1 ? Units(tokens, next, nth, out count, out unit) : 0;
        }

        return PerUnit(tokens, at, out count, out unit) is > 0 and var per ? per
            : Joined(tokens, at, out count, out unit);
    }

    /// <summary>"14-tägig", "14tägig", "2-wöchentlich", "im 14-Tage-Rhythmus", "Zwei-Wochen-Takt".</summary>
    private static int Hyphenated(TokenReader tokens, int at, out int count, out RecurrenceUnit unit)
    {
        (count, unit) = (0, RecurrenceUnit.Week);
        if (!Cardinal(tokens, at, out var value))
        {
            return 0;
        }

        var next = tokens.IsTight(at + 1, "-") ? at + 2 : at + 1;
        if (tokens[next].IsSpaced || !tokens[next].IsWord)
        {
            return 0;
        }

        if (TimeWords.DayEvery.Contains(tokens[next]))
        {
            count = value % 7 == 0 ? value / 7 : 0;
            return tokens.IsTight(next + 1, ".") ? next + 2 : next + 1;
        }

        if (SeriesWords.TryFindRhythm(tokens[next], out var weeks, out var months) && weeks + months == 1)
        {
            (count, unit) = (value, months > 0 ? RecurrenceUnit.Month : RecurrenceUnit.Week);
            return next + 1;
        }

        return tokens.IsTight(next + 1, "-") && SeriesWords.RhythmNouns.Contains(tokens[next + 2])
            && Units(tokens, next, value, out count, out unit) > 0
            ? next + 3 : 0;
    }

    /// <summary>"zweimal wöchentlich", "einmal im Monat", "dreimal die Woche".</summary>
    private static int PerUnit(TokenReader tokens, int at, out int count, out RecurrenceUnit unit)
    {
        (count, unit) = (1, RecurrenceUnit.Week);
        if ((tokens[at].IsNumber || (tokens[at].IsWord && Numbers.TryFind(tokens[at], out _)))
            && SeriesWords.Times.Contains(tokens[at + 1]) && !tokens[at + 1].Is("×"))
        {
            at++;
        }
        else if (!SeriesWords.Once.Contains(tokens[at]) && !SeriesWords.TryFindTimes(tokens[at], out _))
        {
            return 0;
        }

        if (SeriesWords.TryFindRhythm(tokens[at + 1], out var weeks, out var months))
        {
            (count, unit) = (weeks + months, months > 0 ? RecurrenceUnit.Month : RecurrenceUnit.Week);
            return at + 2;
        }

        var next = at + 1;
        while (next < at + 3
            && (SeriesWords.Per.Contains(tokens[next]) || GrammarWords.DativesOfOne.Contains(tokens[next])
                || TimeWords.Every.Contains(tokens[next])))
        {
            next++;
        }

        return next > at + 1 ? Units(tokens, next, 1, out count, out unit) : 0;
    }

    /// <summary>"im Wochenrhythmus", "im Zweiwochentakt", "im Monatsrhythmus".</summary>
    private static int Joined(TokenReader tokens, int at, out int count, out RecurrenceUnit unit)
    {
        (count, unit) = (0, RecurrenceUnit.Week);
        var ending = SeriesWords.RhythmNouns.EndingOf(tokens[at]);
        if (ending == 0)
        {
            return 0;
        }

        var stem = tokens[at].Text[..^ending];
        if (stem is "monats")
        {
            (count, unit) = (1, RecurrenceUnit.Month);
            return at + 1;
        }

        if (!stem.EndsWith("wochen", StringComparison.Ordinal))
        {
            return 0;
        }

        count = stem.Length == 6 ? 1 : Numbers.TryFind(stem[..^6], out var value) ? value : 0;
        return count > 0 ? at + 1 : 0;
    }

    private static int Units(TokenReader tokens, int at, int value, out int count, out RecurrenceUnit unit)
    {
        (count, unit) = (value, RecurrenceUnit.Week);
        if (tokens[at].Breaks > 1 || !tokens[at].IsWord)
        {
            return 0;
        }

        if (SeriesWords.Days.Contains(tokens[at]))
        {
            // "jeden Tag" is another rule's; days that make no whole weeks have no weekday.
            count = value % 7 == 0 ? value / 7 : 0;
            return count > 0 ? at + 1 : 0;
        }

        if (SeriesWords.Months.Contains(tokens[at]))
        {
            unit = RecurrenceUnit.Month;
            return at + 1;
        }

        return SeriesWords.Weeks.Contains(tokens[at]) ? at + 1 : 0;
    }

    private static bool Cardinal(TokenReader tokens, int at, out int value)
    {
        value = tokens[at].IsNumber ? tokens[at].Number : 0;
        return value > 0 || (tokens[at].IsWord && Numbers.TryFind(tokens[at], out value));
    }

    private static int Ordinal(TokenReader tokens, int at, out int value)
    {
        value = 1;
        if (SeriesWords.Other.Contains(tokens[at]))
        {
            value = 2;
            return at + 1;
        }

        if (tokens[at] is { IsNumber: true, Number: >= 1 and <= MostWeeks } && tokens.IsTight(at + 1, "."))
        {
            value = tokens[at].Number;
            return at + 2;
        }

        if (tokens[at].IsWord && Numbers.TryFindOrdinal(tokens[at], out value))
        {
            return at + 1;
        }

        value = 1;
        return at;
    }
}
