using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads a day behind the name of its month, as English does.</summary>
internal sealed class MonthFirstDateRule : TemporalRule
{
    // "Sept"
    private const int LongestShort = 4;

    public override string Id => "date.month-first";

    public override string Summary => "Name of the month, then the day and perhaps the year.";

    public override string Positive => "Brunch on Saturday, September 19, 2026, 11 am, Town Hall";

    public override string Negative => "Im August 15 Uhr, sonst 16 Uhr";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized
            || !Calendar.TryMonthName(tokens, at, out var month, out var day)
            || !Calendar.IsDay(tokens, day) || !(Months.IsEnglish(tokens[at]) && tokens[day].Breaks == 0
                || IsTornOff(tokens, at, day))
            || !Calendar.Exists(month, tokens[day].Number))
        {
            return null;
        }

        var end = day + 1;
        var hasEnding = tokens[end].IsWord && !tokens[end].IsSpaced
            && TimeWords.OrdinalEndings.Contains(tokens[end]);
        end += hasEnding ? 1 : 0;
        if (!hasEnding
            && (tokens.IsTight(end, ".") && tokens[end + 1].IsNumber
                || tokens.IsTight(end, ":") && tokens[end + 1].IsNumber
            && !tokens[end + 1].IsSpaced || (tokens[end].IsWord && TimeWords.Units.Contains(tokens[end]))))
        {
            return null;
        }

        var year = Calendar.YearAfter(tokens, ref end);
        return new Fragment(FragmentKind.Date, at, end, Id)
        {
            Date = new PartialDate { Year = year, Month = month, Day = tokens[day].Number },
        };
    }

    /// <summary>
    /// "Dez", "12" in lines of their own: the leaf of a calendar. A longer name is a heading above a number.
    /// </summary>
    private static bool IsTornOff(TokenReader tokens, int at, int day) =>
        tokens[at].Length <= LongestShort && (at == 0 || tokens[at].Breaks > 0) && tokens[day].Breaks == 1
            && tokens[day + 1].Breaks == 1;
}
