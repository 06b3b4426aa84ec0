using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days and months in digits.</summary>
internal sealed class NumericDateRule : TemporalRule
{
    public override string Id => "date.numeric";

    public override string Summary => "Day and month in digits with full stops, with or without a year.";

    public override string Positive => "Sommerfest am Sa, 20.8.26 um 15 Uhr im Rathaus";

    public override string Negative => "Zimmer 2.06, Tel. 06421 1.12, Eintritt 8.50 Euro, um 18.10 Uhr";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!Calendar.IsDay(tokens, at) || !tokens.IsTight(at + 1, ".") || !Calendar.IsMonth(tokens, at + 2)
            || tokens[at + 2].Breaks > 0 || !Calendar.Exists(tokens[at + 2].Number, tokens[at].Number)
            || IsPartOfNumber(tokens, at))
        {
            return null;
        }

        var hasStop = tokens.IsTight(at + 3, ".");
        if ((tokens[at + 2].IsSpaced && !hasStop) || (tokens[at].Breaks == 0 && IsNumbered(tokens, at - 1)))
        {
            return null;
        }

        // "3. 10.00 Uhr": the third day of a month named above, then a time.
        if (tokens[at + 2].IsSpaced && tokens[at + 4] is { IsNumber: true, Length: 2, IsSpaced: false })
        {
            return null;
        }

        var end = at + (hasStop ? 4 : 3);
        var year = hasStop ? Year(tokens, ref end) : null;
        if (!hasStop && !IsDateWithoutStop(tokens, at, end))
        {
            return null;
        }

        // "1.2.3" and "12.10.4711" are numbers of something else.
        return year is null && tokens[end].IsNumber && !tokens[end].IsSpaced && hasStop
            ? null
            : new Fragment(FragmentKind.Date, at, end, Id)
            {
                Date = new PartialDate
                {
                    Year = year,
                    Month = tokens[at + 2].Number,
                    Day = tokens[at].Number,
                },
            };
    }

    private static int? Year(TokenReader tokens, ref int end)
    {
        if (Calendar.IsYear(tokens, end) && tokens[end].Breaks == 0)
        {
            return tokens[end++].Number;
        }

        var isShort = tokens[end] is { IsNumber: true, Length: 2, IsSpaced: false }
            && !TimeWords.Units.Contains(tokens[end + 1])
            && !((tokens.IsTight(end + 1, ".") || tokens.IsTight(end + 1, ":"))
                && tokens[end + 2] is { IsNumber: true, IsSpaced: false });
        return isShort ? Calendar.Century(tokens[end++].Number) : null;
    }

    /// <summary>
    /// "Fr 20.8" and "am 20.8": only words of a date before it tell it from a time or a number.
    /// </summary>
    private static bool IsDateWithoutStop(TokenReader tokens, int at, int end)
    {
        var next = tokens[end].Text;
        if (tokens[end].IsWord && TimeWords.Units.Contains(next) || next is "€" or "%" or ":" or "/"
            || IsMoney(next))
        {
            return false;
        }

        var before = tokens[at - 1].Is(",") || tokens[at - 1].Is(".") ? tokens[at - 2] : tokens[at - 1];
        return (Weekdays.TryFind(before, out _) || Weekdays.TryFindAbbreviation(before, out _)
                || TimeWords.DottedDay.Contains(before) || IsDateAbroad(tokens, at, end))
            && tokens[at + 2].Number <= 12 && !tokens[end].IsNumber;
    }

    /// <summary>
    /// "8.09 (wtorek)", "12.09, 14:00", "26.09 о 12:00": other languages leave the last full stop out; at a
    /// line's beginning, before a weekday or an hour it is a day.
    /// </summary>
    private static bool IsDateAbroad(TokenReader tokens, int at, int end) =>
        tokens[at].IsForeign && tokens[at + 2].Length == 2
        && ((tokens[end].Is("(") && Weekdays.TryFind(tokens[end + 1], out _))
            || Weekdays.TryFind(tokens[end], out _)
            || (tokens[end] is { IsGlossed: true, Breaks: 0 } && GrammarWords.HourLeads.Contains(tokens[end])
                && tokens[end + 1].IsNumber)
            || ((at == 0 || tokens[at].Breaks > 0) && tokens[end].Text is "," or "-"
                && tokens[end].IsSpaced | tokens[end].Is(",")));

    private static bool IsMoney(ReadOnlySpan<char> word) =>
        word is "euro" or "eur" or "prozent" or "millionen" or "mio";

    private static bool IsPartOfNumber(TokenReader tokens, int at) =>
        !tokens[at].IsSpaced && tokens[at].Breaks == 0
        && tokens[at - 1].Text is "." or "," or ":" or "-" && tokens[at - 2].IsNumber
        && !tokens[at - 1].IsSpaced;

    private static bool IsNumbered(TokenReader tokens, int before) =>
        (tokens[before].IsWord && TimeWords.NumberContext.Contains(tokens[before]))
        || tokens[before].Is("§")
        || (tokens[before].Is(".") && tokens[before - 1].IsWord
            && TimeWords.NumberContext.Contains(tokens[before - 1])
            && !tokens[before - 1].Is("so"));
}
