using System.Collections.Immutable;
using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads weekdays counted in the month.</summary>
internal sealed class NthWeekdayRule : TemporalRule
{
    private const int MostOrdinals = 5;

    // The bit of the last weekday of a month, behind those of the first to the fifth and of greater ordinals.
    private const int LastBit = 30;

    public override string Id => "recurrence.nth-weekday";

    public override string Summary => "\"jeden 2. und 4. Freitag im Monat\", \"am letzten Donnerstag des Monats\"; \"jeden zweiten Dienstag\" alone is every other week.";

    public override string Positive => "Das Repaircafé öffnet jeden 2. und 4. Freitag im Monat von 15 bis 18 Uhr im Rathaus.";

    public override string Negative => "Am zweiten Freitag nach Ostern öffnet das Café.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var next = at;
        var isEvery = tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]);
        if (isEvery)
        {
            next++;
        }
        else if (tokens[next].IsWord && TimeWords.Always.Contains(tokens[next]))
        {
            isEvery = true;
            next += tokens[next + 1].Text is "am" or "on" ? 2 : 1;
            next += tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        }
        else if (tokens[next].Text is "am" or "on")
        {
            next += tokens[next + 1].Is("the") ? 2 : 1;
        }
        else if (!tokens[next].IsNumber && !Numbers.TryFindOrdinal(tokens[next], out _))
        {
            return null;
        }

        if (isEvery && tokens[next].Is("other"))
        {
            return WeekdayGroup.Read(tokens, next + 1, false, out var others) is > 0 and var othersEnd
                ? Make(at, othersEnd, new RecurrencePattern(RecurrenceUnit.Week, 2, others, []))
                : null;
        }

        next = Ordinals(tokens, next, out var counted);
        if (next == 0 || WeekdayGroup.Read(tokens, next, false, out var weekdays) is not (> 0 and var end))
        {
            return null;
        }

        var ordinals = List(counted);
        var behind = MonthEnd(tokens, end);
        if (behind > end)
        {
            return Make(at, behind, new RecurrencePattern(RecurrenceUnit.Month, 1, weekdays, ordinals));
        }

        // Without "im Monat" only "jeden zweiten" is a phrase of its own; "jeden ersten" cannot mean anything but the month.
        if (!isEvery)
        {
            return ordinals.Length > 1 && tokens[at].Is("am")
                ? Make(at, end, new RecurrencePattern(RecurrenceUnit.Month, 1, weekdays, ordinals)) : null;
        }

        return ordinals is [2] && TimeWords.Every.Contains(tokens[at])
            ? Make(at, end, new RecurrencePattern(RecurrenceUnit.Week, 2, weekdays, []))
            : Make(at, end, new RecurrencePattern(RecurrenceUnit.Month, 1, weekdays, ordinals));
    }

    private Fragment Make(int at, int end, RecurrencePattern pattern) =>
        new(FragmentKind.Recurrence, at, end, Id) { Pattern = pattern };

    private static int Ordinals(TokenReader tokens, int at, out int ordinals)
    {
        ordinals = 0;
        var next = at;
        while (BitOperations.PopCount((uint)ordinals) < MostOrdinals)
        {
            int value;
            if (tokens[next] is { IsNumber: true, Number: >= 1 and <= 5 } && (tokens.IsTight(next + 1, ".")
                || (tokens[next + 1].IsWord && !tokens[next + 1].IsSpaced && TimeWords.OrdinalEndings.Contains(tokens[next + 1]))))
            {
                value = tokens[next].Number;
                next += 2;
            }
            else if (Numbers.TryFindOrdinal(tokens[next], out value))
            {
                next++;
            }
            else
            {
                break;
            }

            ordinals |= 1 << (value > 0 ? value : LastBit);
            var joins = TimeWords.And.Contains(tokens[next]) || tokens[next].Text is "," or "/";
            if (!joins)
            {
                break;
            }

            next++;
            next += tokens[next].IsWord && (TimeWords.Every.Contains(tokens[next]) || TimeWords.Articles.Contains(tokens[next])) ? 1 : 0;
        }

        return ordinals != 0 ? next : 0;
    }

    private static ImmutableArray<int> List(int ordinals)
    {
        var list = ImmutableArray.CreateBuilder<int>(MostOrdinals);
        for (var ordinal = 1; ordinal < LastBit; ordinal++)
        {
            if ((ordinals & 1 << ordinal) != 0)
            {
                list.Add(ordinal);
            }
        }

        if ((ordinals & 1 << LastBit) != 0)
        {
            list.Add(-1);
        }

        return list.ToImmutable();
    }

    /// <summary>Steps over "im Monat", "des Monats", "eines Monats", "i. M.", "of the month".</summary>
    private static int MonthEnd(TokenReader tokens, int at)
    {
        var next = at;
        while (next < at + 3 && tokens[next].Text is "im" or "des" or "eines" or "jeden" or "in" or "of" or "the" or "a" or "pro" or "a" or "every" or "each" or "jedes")
        {
            next++;
        }

        if (next > at && tokens[next].IsWord && TimeWords.Monthly.Contains(tokens[next]))
        {
            return next + 1;
        }

        return tokens[at].Is("i") && tokens.IsTight(at + 1, ".") && tokens[at + 2].Is("m") ? tokens.Skip(at + 3, ".") : at;
    }
}
