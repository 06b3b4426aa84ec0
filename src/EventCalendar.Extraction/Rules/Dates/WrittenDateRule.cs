using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads a day before the name of its month.</summary>
internal sealed class WrittenDateRule : TemporalRule
{
    // "Sept"
    private const int LongestShort = 4;

    public override string Id => "date.written";

    public override string Summary => "Day, name of the month and perhaps the year.";

    public override string Positive => "Treffen am 20. August 2026 um 18 Uhr im Rathaus";

    public override string Negative => "Der August 2026 war nass.";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!Calendar.IsDay(tokens, at) || (tokens[at - 1].IsNumber && !tokens[at].IsSpaced))
        {
            return null;
        }

        var month = at + 1;
        if (tokens.IsTight(month, ".") || tokens.IsTight(month, "°")
            || (tokens[month].IsWord && !tokens[month].IsSpaced
            && TimeWords.OrdinalEndings.Contains(tokens[month])))
        {
            month++;
        }

        month += tokens[month].Is("of") ? 1 : 0;
        if (tokens[month].Breaks > 1 || !Calendar.TryMonthName(tokens, month, out var number, out var end)
            || !Calendar.Exists(number, tokens[at].Number))
        {
            return null;
        }

        var bare = end;
        var year = Calendar.YearAfter(tokens, ref end);
        if (tokens[month].Breaks > 0 && month == at + 1 && !IsTornOff(tokens, at, month, bare, end)
            && (tokens[end].Breaks > 0 || tokens[bare].Breaks > 0 || tokens[end].Is(":")
                || tokens[bare] is { IsNumber: true, Length: <= 2 }))
        {
            // "Ringstraße 12" above a line "April": a heading; above "December 3, 7 pm" another day.
            return null;
        }

        return new Fragment(FragmentKind.Date, at, end, Id)
        {
            Date = new PartialDate { Year = year, Month = number, Day = tokens[at].Number },
        };
    }

    /// <summary>
    /// "Sa", "12", "Dez" in lines of their own: the leaf of a calendar, as pages show it beside a title.
    /// </summary>
    private static bool IsTornOff(TokenReader tokens, int at, int month, int bare, int end) =>
        (at == 0 || tokens[at].Breaks > 0) && tokens[end].Breaks > 0
            && (end > bare || (tokens[bare].Breaks > 0
                && (tokens[month].Length <= LongestShort || WeekdayGroup.IsNamedAlone(tokens, at - 1))));
}
