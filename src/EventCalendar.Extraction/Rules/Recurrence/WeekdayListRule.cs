using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads several weekdays with hours behind them, which come every week.</summary>
internal sealed class WeekdayListRule : TemporalRule
{
    // "Di und Do, jeweils von 9 bis 11 Uhr": so many words stand before the hours at most.
    private const int Reach = 4;
    private const int WeekendDays = 0b1110_0000;

    public override string Id => "recurrence.weekday-list";

    public override string Summary =>
        "\"Di und Do 9.30–11 Uhr\", \"Mo, Mi, Fr 18 Uhr\"; days of one weekend only are dates.";

    public override string Positive => "Krabbelgruppe Di und Do 9.30–11 Uhr im Rathaus";

    public override string Negative => "Töpfermarkt Sa und So 11–18 Uhr im Rathaus";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized
            || SeriesWords.OneWeekday.Contains(tokens[at - 1]))
        {
            return null;
        }

        var end = WeekdayGroup.Read(tokens, at, WeekdayForm.Short, out var days);
        var isShort = end > 0;
        end = isShort ? end : WeekdayGroup.Read(tokens, at, WeekdayForm.Name, out days);
        if (end == 0 || BitOperations.PopCount((uint)days) < 2 || (days & ~WeekendDays) == 0
            || (!isShort && !IsApart(days)) || WeekdayGroup.IsDated(tokens, end) || !HasHours(tokens, end))
        {
            return null;
        }

        return new Fragment(FragmentKind.Recurrence, at, end, Id)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, WeekdayGroup.List(days), []),
        };
    }

    /// <summary>
    /// Days in a row may be one event of several days; a day between tells that they are not.
    /// </summary>
    private static bool IsApart(int days) => (days & (days >> 1)) == 0;

    private static bool HasHours(TokenReader tokens, int end)
    {
        for (var at = end; at <= end + Reach && tokens[at].Breaks < 2; at++)
        {
            if (tokens[at].IsNumber)
            {
                return !tokens.IsTight(at + 1, ".") || tokens[at + 2].IsNumber;
            }

            if (!(tokens[at].Text is "," or ":" or "jeweils" or "je" or "("
                || TimeWords.Cues.Contains(tokens[at])))
            {
                return false;
            }
        }

        return false;
    }
}
