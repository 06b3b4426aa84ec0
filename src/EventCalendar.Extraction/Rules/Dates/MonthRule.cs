using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads a month without a day.</summary>
internal sealed class MonthRule : TemporalRule
{
    public override string Id => "date.month";

    public override string Summary =>
        "A month without a day: the heading of a programme, or a bound of a series.";

    public override string Positive => "März 2027\n3. 10.00 Uhr Gottesdienst\n5. 14.30 Uhr Kaffeerunde";

    public override string Negative => "Frau Mai spricht am 3. April 2027 um 10 Uhr im Rathaus.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsCapitalized || tokens[at].Length < 3
            || !Calendar.TryMonthName(tokens, at, out var month, out var end)
            || (tokens[at].Text.Length < 4 && !tokens[at].Is("mai")))
        {
            return null;
        }

        var year = Calendar.YearAfter(tokens, ref end);
        var isHeading = tokens[at].Breaks > 0 || at == 0 || ClosesHeading(tokens, at, end);
        var before = tokens[at - 1].Text;
        var isListed = before is "," && Months.TryFind(tokens[at - 2], out _)
            && tokens[at].Breaks == 0;
        return year is null && !isHeading && !isListed && !IsInSpan(tokens, at, end)
            && before is not ("im" or "ab" or "bis" or "ende" or "anfang" or "mitte" or "von" or "seit"
                or "in" or "und" or "/" or "außer" or "ausser" or "ohne")
            ? null
            : new Fragment(FragmentKind.Date, at, end, Id)
            {
                Date = new PartialDate
                {
                    Month = month,
                    Year = year
                },
            };
    }

    /// <summary>"TERMINE NOVEMBER", "Vorschau Dezember:": a line of its own.</summary>
    private static bool ClosesHeading(TokenReader tokens, int at, int end)
    {
        var behind = tokens[end].Is(":") ? end + 1 : end;
        return (behind >= tokens.Count || tokens[behind].Breaks > 0) && tokens[at - 1].IsCapitalized
            && (at < 2 || tokens[at - 1].Breaks > 0
                || (tokens[at - 2].Breaks > 0 && tokens[at - 2].IsCapitalized));
    }

    /// <summary>
    /// "Mai–September", "April bis Oktober", "Juli und Dezember": two months bound each other.
    /// </summary>
    private static bool IsInSpan(TokenReader tokens, int at, int end)
    {
        if (tokens[end] is { Breaks: 0 } joint
            && (joint.Is("-") || TimeWords.Until.Contains(joint) || TimeWords.And.Contains(joint))
            && Months.TryFind(tokens[end + 1], out _) && tokens[end + 1].IsCapitalized)
        {
            return true;
        }

        var before = tokens[at - 2].Is(".") ? at - 3 : at - 2;
        return tokens[at].Breaks == 0 && tokens[at - 1].Is("-") && tokens[before].IsCapitalized
            && Months.TryFind(tokens[before], out _);
    }
}
