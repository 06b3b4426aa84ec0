using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days that share the month behind the last of them.</summary>
internal sealed class DayListRule(ImmutableArray<TemporalRule> dates) : TemporalRule
{
    // More days than this share no month in one phrase; it bounds the look-ahead.
    private const int MostDays = 12;

    public override string Id => "date.days-of-month";

    public override string Summary =>
        "Several days or a range of days before one month: \"13. und 27. August\", \"8.–10. Mai\".";

    public override string Positive => "Sprechstunde am 13. und 27. August, jeweils 10 Uhr, im Rathaus";

    public override string Negative => "Platz 1. und 2. Sieger stehen fest.";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsNumber || !tokens.IsTight(at + 1, "."))
        {
            return null;
        }

        Span<(int First, int At, IsoDayOfWeek Weekday)> days = stackalloc (int, int, IsoDayOfWeek)[MostDays];
        var count = 0;
        var isRange = false;
        var isPair = true;
        var (first, next, weekday) = (at, at, IsoDayOfWeek.None);
        while (count < MostDays && Calendar.IsDay(tokens, next) && tokens.IsTight(next + 1, ".")
            && Connector(tokens, next + 2, out var isUntil, out var isSlash, out var begin,
                out var said) is var behind && behind > 0)
        {
            days[count++] = (first, next, weekday);
            isRange |= isUntil;
            isPair &= isSlash;
            (first, next, weekday) = (begin, behind, said);
        }

        if (count == 0 || (isRange && count > 1) || Last(tokens, next) is not { } last
            || last.Date is not { Day: { } lastDay, Month: not null })
        {
            return null;
        }

        var firstDay = tokens[days[0].At].Number;
        if (firstDay >= lastDay)
        {
            return null;
        }

        // "in der Nacht vom 11. auf den 12. Juli": the night belongs to the evening before.
        if (tokens[days[0].At + 2].Is("auf"))
        {
            return tokens[at - 1].Is("vom") && tokens[at - 2].Is("nacht") && count == 1
                ? new Fragment(FragmentKind.Date, at, last.End, Id)
                {
                    Date = last.Date with
                    {
                        Day = firstDay,
                        Weekday = days[0].Weekday
                    },
                }
                : null;
        }

        last = last with
        {
            First = isRange ? last.First : first,
            Date = last.Date with
            {
                Weekday = weekday
            },
        };
        if (isRange || (isPair && lastDay == firstDay + count))
        {
            return new Fragment(FragmentKind.DateRange, at, last.End, Id)
            {
                Date = last.Date with { Day = firstDay, Weekday = IsoDayOfWeek.None },
                EndDate = last.Date,
            };
        }

        var others = ImmutableArray.CreateBuilder<Fragment>(count);
        for (var day = 1; day < count; day++)
        {
            others.Add(new Fragment(FragmentKind.Date, days[day].First, days[day].At + 2, Id)
            {
                Date = last.Date with { Day = tokens[days[day].At].Number, Weekday = days[day].Weekday },
            });
        }

        others.Add(last);
        return new Fragment(FragmentKind.Date, at, at + 2, Id)
        {
            Date = last.Date with { Day = firstDay, Weekday = IsoDayOfWeek.None },
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

    /// <summary>
    /// Returns the index behind "und", "bis", a comma or a dash and a weekday, 0 if there is none.
    /// </summary>
    private static int Connector(
        TokenReader tokens, int at, out bool isUntil, out bool isSlash, out int begin,
            out IsoDayOfWeek weekday)
    {
        (begin, weekday) = (at, IsoDayOfWeek.None);
        // "Dienstag, 2., bis Samstag, 6. November", "am 4., sowie am 11. März"
        at += tokens[at].Is(",")
            && (TimeWords.Until.Contains(tokens[at + 1]) || TimeWords.And.Contains(tokens[at + 1])) ? 1 : 0;
        var token = tokens[at];
        isUntil = token.Is("-") || TimeWords.Until.Contains(token);
        isSlash = token.Is("/");
        if (!isUntil && !isSlash && !token.Is(",") && !token.Is("+") && !token.Is("auf")
            && !TimeWords.And.Contains(token))
        {
            return 0;
        }

        at += tokens.IsTight(at + 1, ".") ? 2 : 1;
        at += tokens[at].Text is "zum" or "den" or "am" or "dem" or "der" or "einschließlich" ? 1 : 0;
        begin = at;
        if (Weekdays.TryFind(tokens[at], out weekday)
            || (tokens[at].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[at], out weekday)))
        {
            at++;
            at += tokens.IsTight(at, ".") ? 1 : 0;
            at = tokens.Skip(at, ",");
            at += tokens[at].Text is "den" or "dem" or "der" ? 1 : 0;
        }

        return at;
    }
}
