using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads one weekday counted in a month that is named.</summary>
internal sealed class WeekdayOfMonthRule : TemporalRule
{
    public override string Id => "date.weekday-of-month";

    public override string Summary => "\"am letzten Freitag im September\", \"am zweiten Sonntag dieses Monats\": one day, no rhythm.";

    public override string Positive => "Am letzten Freitag im September feiern wir um 17 Uhr im Rathaus das Erntefest.";

    public override string Negative => "Am letzten Freitag des Monats tagt um 17 Uhr im Rathaus der Beirat.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var name = at + 1;
        if (tokens[at] is { IsNumber: true, Number: >= 1 and <= 5 } && tokens.IsTight(at + 1, "."))
        {
            name = at + 2;
        }

        var ordinal = name == at + 2 ? tokens[at].Number : Numbers.TryFindOrdinal(tokens[at], out var value) ? value : 0;
        if (ordinal == 0 || !Weekdays.TryFind(tokens[name], out var weekday) || tokens[name].Breaks > 1)
        {
            return null;
        }

        var date = new PartialDate { Weekday = weekday, Ordinal = ordinal, Part = Weekdays.PartOf(tokens[name]) };
        var next = name + 1;
        next += tokens[next].Text is "im" or "in" or "des" or "vom" ? 1 : 0;
        if (Calendar.TryMonthName(tokens, next, out var month, out var end) && tokens[next].IsCapitalized)
        {
            var year = Calendar.YearAfter(tokens, ref end);
            return new Fragment(FragmentKind.Date, at, end, Id) { Date = date with { Month = month, Year = year } };
        }

        if (tokens[next + 1].Text is not ("monat" or "monats"))
        {
            return null;
        }

        int? months = tokens[next].Text is "dieses" or "diesem" ? 0 : TimeWords.Next.Contains(tokens[next]) ? 1 : null;
        return months is null ? null : new Fragment(FragmentKind.Date, at, next + 2, Id) { Date = date with { WeekOffset = months } };
    }
}
