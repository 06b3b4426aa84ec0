using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days that share the month behind the last of them.</summary>
internal sealed class DayListRule(ImmutableArray<TemporalRule> dates) : TemporalRule
{
    // More days than this share no month in one phrase; it bounds the look-ahead.
    private const int MostDays = 12;

    public override string Id => "date.days-of-month";

    public override string Summary => "Several days or a range of days before one month: \"13. und 27. August\", \"8.–10. Mai\".";

    public override string Positive => "Sprechstunde am 13. und 27. August, jeweils 10 Uhr, im Rathaus";

    public override string Negative => "Platz 1. und 2. Sieger stehen fest.";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsNumber || !tokens.IsTight(at + 1, "."))
        {
            return null;
        }

        Span<int> days = stackalloc int[MostDays];
        var count = 0;
        var isRange = false;
        var isPair = false;
        var next = at;
        while (count < MostDays && Calendar.IsDay(tokens, next) && tokens.IsTight(next + 1, ".")
            && Connector(tokens, next + 2, out var isUntil, out var isSlash) is var behind && behind > 0)
        {
            days[count++] = next;
            isRange |= isUntil;
            isPair |= isSlash;
            next = behind;
        }

        if (count == 0 || (isRange && count > 1) || Last(tokens, next) is not { } last
            || last.Date is not { Day: { } lastDay, Month: not null })
        {
            return null;
        }

        var firstDay = tokens[days[0]].Number;
        if (firstDay >= lastDay)
        {
            return null;
        }

        if (isRange || (isPair && count == 1 && lastDay == firstDay + 1))
        {
            return new Fragment(FragmentKind.DateRange, at, last.End, Id)
            {
                Date = last.Date with { Day = firstDay, Weekday = NodaTime.IsoDayOfWeek.None },
                EndDate = last.Date,
            };
        }

        var others = ImmutableArray.CreateBuilder<Fragment>(count);
        for (var day = 1; day < count; day++)
        {
            others.Add(new Fragment(FragmentKind.Date, days[day], days[day] + 2, Id)
            {
                Date = last.Date with { Day = tokens[days[day]].Number, Weekday = NodaTime.IsoDayOfWeek.None },
            });
        }

        others.Add(last);
        return new Fragment(FragmentKind.Date, at, at + 2, Id)
        {
            Date = last.Date with { Day = firstDay, Weekday = NodaTime.IsoDayOfWeek.None },
            More = others.ToImmutable(),
        };
    }

    private Fragment? Last(TokenReader tokens, int at)
    {
        foreach (var rule in dates)
        {
            if (rule.Match(tokens, at) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Returns the index behind "und", "bis", a comma or a dash and a weekday, 0 if there is none.</summary>
    private static int Connector(TokenReader tokens, int at, out bool isUntil, out bool isSlash)
    {
        var token = tokens[at];
        isUntil = token.Is("-") || TimeWords.Until.Contains(token);
        isSlash = token.Is("/");
        if (!isUntil && !isSlash && !token.Is(",") && !TimeWords.And.Contains(token))
        {
            return 0;
        }

        at += tokens.IsTight(at + 1, ".") ? 2 : 1;
        at += tokens[at].Text is "zum" or "den" or "am" or "dem" ? 1 : 0;
        if (Weekdays.TryFind(tokens[at], out _))
        {
            at = tokens.Skip(at + 1, ",");
            at += tokens[at].Text is "den" or "dem" ? 1 : 0;
        }

        return at;
    }
}
