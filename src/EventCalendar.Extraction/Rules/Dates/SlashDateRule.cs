using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads dates with slashes.</summary>
internal sealed class SlashDateRule : TemporalRule
{
    private const int LongestRow = 16;

    public override string Id => "date.slash";

    public override string Summary =>
        "Day, month and year with slashes; the month first after an English weekday or if only that is a date.";

    public override string Positive => "Sommerfest 20/08/2026, 15 Uhr, Rathaus";

    public override string Negative => "Tel. 06421/20/8 und Heft 9/2014";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (Abroad(tokens, at) is { } abroad)
        {
            return abroad;
        }

        if (!Calendar.IsDay(tokens, at) || !tokens.IsTight(at + 1, "/") || !tokens.IsTight(at + 3, "/")
            || !Calendar.IsDay(tokens, at + 2) || !Calendar.IsYear(tokens, at + 4)
            || tokens[at + 2].IsSpaced || tokens[at + 4].IsSpaced || tokens[at + 4].Number < 1900)
        {
            return null;
        }

        var (first, second) = (tokens[at].Number, tokens[at + 2].Number);
        var word = tokens[at - 1].Is(",") ? tokens[at - 2] : tokens[at - 1];
        var isMonthFirst = second > 12
            || (first <= 12 && word.IsWord
                && (word.Text.EndsWith("day", StringComparison.Ordinal) || word.Is("on")));
        var (day, month) = isMonthFirst ? (second, first) : (first, second);
        return month > 12 || !Calendar.Exists(month, day)
            ? null
            : new Fragment(FragmentKind.Date, at, at + 5, Id)
            {
                Date = new PartialDate { Year = tokens[at + 4].Number, Month = month, Day = day },
            };
    }

    /// <summary>"05/11 : atelier", "le 05/11": two digits each, where a line or phrase begins.</summary>
    private static bool IsFull(TokenReader tokens, int at) =>
        tokens[at].Length == 2 && tokens[at + 2].Length == 2
            && (at == 0 || tokens[at].Breaks > 0 || tokens[at - 1].IsGlossed
                || tokens[at - 1].Text is "," or ":" or "|" or "(" or "-" or "." or "•" or "*")
            && !tokens[at + 3].Is("%") && !HasHalves(tokens, at + 3);

    /// <summary>"11/09: clean-up, 9am": who writes so may put the month first.</summary>
    private static bool HasHalves(TokenReader tokens, int first)
    {
        for (var at = first; at < first + LongestRow && tokens[at].Breaks == 0; at++)
        {
            if (tokens[at].Is("pm")
                || (tokens[at].Is("am") && !tokens[at].IsGlossed && tokens[at - 1].IsNumber))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "samedi 12/09 à 10 h": a day and month behind a weekday or before an hour, the day first.
    /// </summary>
    private Fragment? Abroad(TokenReader tokens, int at)
    {
        if (!tokens[at].IsForeign || !Calendar.IsDay(tokens, at) || !tokens.IsTight(at + 1, "/")
            || !Calendar.IsMonth(tokens, at + 2) || tokens[at + 2].IsSpaced
            || !Calendar.Exists(tokens[at + 2].Number, tokens[at].Number)
            || tokens[at + 3].Text is "/" || (tokens[at + 3].Text is "." or ":" && tokens[at + 4].IsNumber
                && !tokens[at + 4].IsSpaced)
            || !(Weekdays.TryFind(tokens[at - 1], out _) || IsFull(tokens, at)
                || (GrammarWords.HourLeads.Contains(tokens[at + 3]) && tokens[at + 4].IsNumber)))
        {
            return null;
        }

        return new Fragment(FragmentKind.Date, at, at + 3, Id)
        {
            Date = new PartialDate { Month = tokens[at + 2].Number, Day = tokens[at].Number },
        };
    }
}
