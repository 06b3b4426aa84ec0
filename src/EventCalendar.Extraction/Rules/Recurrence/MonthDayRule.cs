using System.Collections.Immutable;
using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads days of every month.</summary>
internal sealed class MonthDayRule : TemporalRule
{
    private const int MostDays = 5;

    public override string Id => "recurrence.month-day";

    public override string Summary =>
        "\"jeden 15. des Monats\", \"jeden Monat am 15.\", \"am 1. und 15. jedes Monats\", \"immer am 11. eines Monats\".";

    public override string Positive => "Jeden 15. des Monats um 18 Uhr ist Lesung im Rathaus.";

    public override string Negative => "Jeden 15. Besucher begrüßt der Verein mit Kuchen.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var next = at;
        if (tokens[next].IsWord
            && (TimeWords.Always.Contains(tokens[next]) || TimeWords.Every.Contains(tokens[next])))
        {
            next++;
            next += SeriesWords.MonthDayLinks.Contains(tokens[next]) ? 1 : 0;
            next += tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        }

        // "jeden Monat am 15.", "monatlich am 1. und 15."
        var isMonthly = next == at + 1 && SeriesWords.Months.Contains(tokens[next]);
        if (isMonthly || (next == at && IsMonthly(tokens, at)))
        {
            next += tokens[next + 1].Is("am") ? 2 : 0;
            isMonthly = next > at;
        }

        // "jeden Monatsersten", "jeweils am Monatsersten"
        if (next > at && SeriesWords.FirstOfMonth.Contains(tokens[next]))
        {
            return new Fragment(FragmentKind.Recurrence, at, next + 1, Id)
            {
                Pattern = new RecurrencePattern(RecurrenceUnit.Month, 1, [], []) { MonthDays = [1] },
            };
        }

        var first = next;
        var bits = 0u;
        for (var count = 0; count < MostDays && tokens[next] is { IsNumber: true, Number: >= 1 and <= 31 }
            && tokens.IsTight(next + 1, "."); count++)
        {
            bits |= 1u << (tokens[next].Number - 1);
            next += 2;
            if (!(tokens[next].Is(",") || TimeWords.And.Contains(tokens[next])))
            {
                break;
            }

            next++;
            next += tokens[next].Is("am") || TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        }

        if (next == first || !tokens.IsTight(next - 1, ".")
            || (MonthPhrase.End(tokens, next, out var interval) is var end && end == next && !isMonthly)
            || Months.TryFind(tokens[next], out _) || tokens[next].IsNumber
            || (first == at && BitOperations.PopCount(bits) == 1 && tokens[next].Is("des")
                && !TimeWords.Every.Contains(tokens[next + 1])))
        {
            return null;
        }

        return new Fragment(FragmentKind.Recurrence, at, end, Id)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Month, interval, [], [])
            {
                MonthDays = List(bits),
            },
        };
    }

    private static bool IsMonthly(TokenReader tokens, int at) =>
        tokens[at].IsWord && SeriesWords.TryFindRhythm(tokens[at], out _, out var months) && months == 1
        && tokens[at + 1].Is("am");

    private static ImmutableArray<int> List(uint bits)
    {
        var list = ImmutableArray.CreateBuilder<int>(MostDays);
        for (var day = 1; day <= 31; day++)
        {
            if ((bits & 1u << (day - 1)) != 0)
            {
                list.Add(day);
            }
        }

        return list.ToImmutable();
    }
}
