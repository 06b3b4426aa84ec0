using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads a number of the same weekday in a row.</summary>
internal sealed class CountedWeekdaysRule : TemporalRule
{
    private const int Most = 60;
    private const int AdventWeeks = 4;

    public override string Id => "recurrence.counted-weekdays";

    public override string Summary =>
        "\"an fünf Montagen\", \"sechs aufeinanderfolgende Dienstagabende\": so many weeks from the first date on.";

    public override string Positive =>
        "An fünf Montagen ab 5. Oktober 2026 ist um 19 Uhr Malkurs im Rathaus.";

    public override string Negative => "An fünf Tagen im Jahr bleibt das Rathaus geschlossen.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (Advent(tokens, at) is { } advent)
        {
            return advent;
        }

        var count = tokens[at].IsNumber ? tokens[at].Number : 0;
        if ((count == 0 && !(tokens[at].IsWord && Numbers.TryFind(tokens[at], out count)))
            || count is < 2 or > Most)
        {
            return null;
        }

        var next = at + 1;
        while (next < at + 3 && SeriesWords.CountAdjectives.Contains(tokens[next]))
        {
            next++;
        }

        var end = WeekdayGroup.Read(tokens, next, WeekdayForm.Plural, out var days);
        return end == 0 || tokens[next].Breaks > 1 ? null : new Fragment(FragmentKind.Recurrence, at, end, Id)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, WeekdayGroup.List(days), [])
            {
                Count = count,
            },
        };
    }

    /// <summary>"an allen vier Adventssonntagen", "jeden Adventssamstag".</summary>
    private Fragment? Advent(TokenReader tokens, int at)
    {
        var next = at;
        next += tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        next += Numbers.TryFind(tokens[next], out var count) && count == AdventWeeks ? 1 : 0;
        return !tokens[next].IsWord || !SeriesWords.TryFindAdvent(tokens[next], out var weekday) ? null
            : new Fragment(FragmentKind.Recurrence, at, next + 1, Id)
            {
                Pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, [(NodaTime.IsoDayOfWeek)weekday], [])
                {
                    Count = AdventWeeks,
                    IsAdvent = true,
                },
            };
    }
}
