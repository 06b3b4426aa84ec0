using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads a number of days or weeks: "14 Tagen", "zwei Wochen", "einer Woche".</summary>
internal static class DayCount
{
    private const int MostDays = 366;

    /// <summary>
    /// Reads a count at a token; what is called eight or fourteen days is one or two weeks where weekdays are
    /// meant.
    /// </summary>
    /// <returns>The index behind it, or 0 if there is none.</returns>
    public static int Read(TokenReader tokens, int at, out int days)
    {
        var count = tokens[at].IsNumber ? tokens[at].Number : Numbers.TryFind(tokens[at], out var value)
            ? value : 0;
        days = tokens[at + 1].Text switch
        {
            "tag" or "tage" or "tagen" or "days" or "day" => count,
            "woche" or "wochen" or "week" or "weeks" when count < 53 => count * 7,
            _ => 0,
        };
        return days is > 0 and < MostDays && tokens[at + 1].Breaks < 2 ? at + 2 : 0;
    }
}
