using System.Collections.Immutable;
using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads weekdays counted in the month.</summary>
internal sealed class NthWeekdayRule : TemporalRule
{
    private const int MostOrdinals = 5;

    // The bits of the last and the last but one weekday of a month, behind those of the first to the fifth.
    private const int LastBit = 30;

    public override string Id => "recurrence.nth-weekday";

    public override string Summary =>
        "\"jeden 2. und 4. Freitag im Monat\", \"monatlich am letzten Donnerstag\"; \"jeden zweiten Dienstag\" alone is every other week.";

    public override string Positive =>
        "Das Repaircafé öffnet jeden 2. und 4. Freitag im Monat von 15 bis 18 Uhr im Rathaus.";

    public override string Negative => "Am zweiten Freitag nach Ostern öffnet das Café.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var next = Lead(tokens, at, out var isEvery);
        if (next < 0)
        {
            return null;
        }

        if (isEvery && SeriesWords.Other.Contains(tokens[next]))
        {
            return WeekdayGroup.Read(tokens, next + 1, false, out var others) is > 0 and var othersEnd
                ? Make(at, othersEnd, new RecurrencePattern(RecurrenceUnit.Week, 2, others, []))
                : null;
        }

        next = Ordinals(tokens, next, out var counted);
        if (next == 0)
        {
            return null;
        }

        next = Former(tokens, next);
        var end = WeekdayGroup.Read(tokens, next, WeekdayForm.Name, out var days);
        end = end > 0 ? end : WeekdayGroup.Read(tokens, next, WeekdayForm.Short, out days);
        end = end > 0 ? end : WeekdayGroup.Read(tokens, next, WeekdayForm.Plural, out days);
        // "am Abend des ersten Montags im Monat"
        end = end > 0 || !tokens[at - 1].Is("des") ? end
            : WeekdayGroup.Read(tokens, next, WeekdayForm.Adverb, out days);
        if (end == 0)
        {
            return null;
        }

        var pattern = new RecurrencePattern(RecurrenceUnit.Month, 1, WeekdayGroup.List(days), List(counted));
        return InMonth(tokens, at, end, pattern) ?? Alone(tokens, at, end, pattern, isEvery);
    }

    private Fragment? InMonth(TokenReader tokens, int at, int end, RecurrencePattern pattern)
    {
        var behind = MonthPhrase.End(tokens, end, out var interval);
        var behindMonths = MonthPhrase.Months(tokens, behind, out var months);
        if (behindMonths == behind && behind > end)
        {
            // "in den Monaten Februar und Mai"
            behindMonths = Math.Max(behind, MonthPhrase.Months(tokens, end, out months));
        }

        if (behindMonths > behind)
        {
            return Make(at, behindMonths, pattern with { Months = months });
        }

        return behind > end ? Make(at, behind, pattern with { Interval = interval })
            : MonthPhrase.IsBefore(tokens, at) || MonthPhrase.IsChained(tokens, at, end)
            ? Make(at, end, pattern)
            : null;
    }

    /// <summary>
    /// Without "im Monat" only "jeden zweiten" is a phrase of its own; "jeden ersten" can mean nothing but
    /// the month.
    /// </summary>
    private Fragment? Alone(TokenReader tokens, int at, int end, RecurrencePattern pattern, bool isEvery)
    {
        if (WeekdayGroup.IsDated(tokens, end))
        {
            return null;
        }

        if (!isEvery)
        {
            return tokens[at].Is("am") && (pattern.Ordinals.Length > 1 || BeginsLine(tokens, at, end))
                ? Make(at, end, pattern) : null;
        }

        return pattern.Ordinals is [2] && HasEvery(tokens, at)
            ? Make(at, end, new RecurrencePattern(RecurrenceUnit.Week, 2, pattern.Weekdays, []))
            : Make(at, end, pattern);
    }

    /// <summary>"Am vierten Dienstag um 16 Uhr" below the name of a group: that of each month.</summary>
    private static bool BeginsLine(TokenReader tokens, int at, int end) =>
        tokens[at].Breaks > 0 && tokens[at + 1].IsWord
            && (tokens[end].Is(",") || TimeWords.Cues.Contains(tokens[end]));

    /// <summary>
    /// Steps over "jeden", "immer am", "an jedem", "am jeweils"; -1 if no counted weekday can begin here.
    /// </summary>
    private static int Lead(TokenReader tokens, int at, out bool isEvery)
    {
        var next = at;
        isEvery = tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]);
        if (isEvery)
        {
            return next + 1;
        }

        if (tokens[next].IsWord && TimeWords.Always.Contains(tokens[next]))
        {
            isEvery = true;
            next++;
            next += SeriesWords.NthLinks.Contains(tokens[next]) ? 1 : 0;
            return next + (tokens[next].IsWord
                && (TimeWords.Every.Contains(tokens[next]) || tokens[next].Is("the")) ? 1 : 0);
        }

        // "an den jeweils ersten Sonntagen des Monats"
        if (tokens[next].Is("an") && tokens[next + 1].Is("den"))
        {
            isEvery = TimeWords.Always.Contains(tokens[next + 2]);
            return isEvery ? next + 3 : next + 2;
        }

        if (tokens[next].Text is "am" or "on")
        {
            next += tokens[next + 1].Is("the") ? 2 : 1;
            isEvery = TimeWords.Always.Contains(tokens[next]);
            return isEvery ? next + 1 : next;
        }

        return tokens[next].IsNumber || Numbers.TryFindOrdinal(tokens[next], out _) ? next : -1;
    }

    private static bool HasEvery(TokenReader tokens, int at) =>
        TimeWords.Every.Contains(tokens[at]) || TimeWords.Every.Contains(tokens[at + 1])
            || TimeWords.Every.Contains(tokens[at + 2]);

    private Fragment Make(int at, int end, RecurrencePattern pattern) =>
        new(FragmentKind.Recurrence, at, end, Id) { Pattern = pattern };

    /// <summary>"jeden dritten statt jeden zweiten Dienstag": steps over what no longer holds.</summary>
    private static int Former(TokenReader tokens, int at)
    {
        if (!GrammarWords.InsteadOf.Contains(tokens[at]))
        {
            return at;
        }

        var next = at + 1;
        while (next < at + 4 && (SeriesWords.NthAsides.Contains(tokens[next])
            || TimeWords.Every.Contains(tokens[next])))
        {
            next++;
        }

        return Ordinals(tokens, next, out _) is > 0 and var end ? end : at;
    }

    private static int Ordinals(TokenReader tokens, int at, out int ordinals)
    {
        ordinals = 0;
        var next = at;
        while (BitOperations.PopCount((uint)ordinals) < MostOrdinals)
        {
            int value;
            if (tokens[next] is { IsNumber: true, Number: >= 1 and <= 5 } && (tokens.IsTight(next + 1, ".")
                || (tokens[next + 1].IsWord && !tokens[next + 1].IsSpaced
                    && TimeWords.OrdinalEndings.Contains(tokens[next + 1]))))
            {
                value = tokens[next].Number;
                next += 2;
            }
            else if (tokens[next].IsWord && Numbers.TryFindOrdinal(tokens[next], out value))
            {
                next++;
            }
            else
            {
                break;
            }

            ordinals |= 1 << (value > 0 ? value : LastBit + 1 + value);
            if (!(tokens[next].Text is "," or "/" or "-" or "+" || TimeWords.And.Contains(tokens[next])))
            {
                break;
            }

            next++;
            next += tokens[next - 1].Is("u") && tokens.IsTight(next, ".") ? 1 : 0;
            next += tokens[next].IsWord
                && (TimeWords.Every.Contains(tokens[next]) || TimeWords.Articles.Contains(tokens[next])
                    || tokens[next].Is("am")) ? 1 : 0;
        }

        return ordinals != 0 ? next : 0;
    }

    private static ImmutableArray<int> List(int ordinals)
    {
        var list = ImmutableArray.CreateBuilder<int>(MostOrdinals);
        for (var ordinal = 1; ordinal <= MostOrdinals; ordinal++)
        {
            if ((ordinals & 1 << ordinal) != 0)
            {
                list.Add(ordinal);
            }
        }

        for (var back = 1; back <= MostOrdinals; back++)
        {
            if ((ordinals & 1 << (LastBit + 1 - back)) != 0)
            {
                list.Add(-back);
            }
        }

        return list.ToImmutable();
    }
}
