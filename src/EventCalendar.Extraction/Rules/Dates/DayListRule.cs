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
        Span<bool> untils = stackalloc bool[MostDays];
        var count = 0;
        var isRange = false;
        var isPair = true;
        var (first, next, weekday) = (at, at, IsoDayOfWeek.None);
        while (count < MostDays && Calendar.IsDay(tokens, next) && tokens.IsTight(next + 1, ".")
            && Connector(tokens, next + 2, out var isUntil, out var isSlash, out var begin,
                out var said) is var behind && behind > 0)
        {
            untils[count] = isUntil;
            days[count++] = (first, next, weekday);
            isRange |= isUntil;
            isPair &= isSlash;
            (first, next, weekday) = (begin, behind, said);
        }

        if (count == 0 || Last(tokens, next) is not { } last
            || last.Date is not { Day: { } lastDay, Month: not null })
        {
            return null;
        }

        if (isRange && count > 1)
        {
            return Spans(tokens, days[..count], untils[..count], last);
        }

        var firstDay = tokens[days[0].At].Number;
        if (firstDay >= lastDay)
        {
            return null;
        }

        // "in der Nacht vom 11. auf den 12. Juli": the night belongs to the evening before.
        if (tokens[days[0].At + 2].Is("auf"))
        {
            return tokens[at - 1].Is("vom") && TimeWords.Night.Contains(tokens[at - 2]) && count == 1
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

    /// <summary>"vom 4. bis 6. und vom 11. bis 13. Dezember": spans and days before one month.</summary>
    private Fragment? Spans(TokenReader tokens, ReadOnlySpan<(int First, int At, IsoDayOfWeek Weekday)> days,
        ReadOnlySpan<bool> untils, Fragment last)
    {
        // "3.-4.-5. Mai": one span, with the day in its middle.
        if (!untils.Contains(false)
            || last.Date.Day!.Value - tokens[days[0].At].Number == days.Length)
        {
            return new Fragment(FragmentKind.DateRange, days[0].First, last.End, Id)
            {
                Date = last.Date with { Day = tokens[days[0].At].Number, Weekday = IsoDayOfWeek.None },
                EndDate = last.Date,
            };
        }

        var parts = ImmutableArray.CreateBuilder<Fragment>(days.Length);
        for (var (at, before) = (0, 0); at <= days.Length; at++)
        {
            var isLast = at == days.Length;
            var day = isLast ? last.Date.Day!.Value : tokens[days[at].At].Number;
            if (day <= before)
            {
                return null;
            }

            before = day;
            var first = isLast ? last.First : days[at].First;
            if (!isLast && untils[at])
            {
                var isEnd = at + 1 == days.Length;
                var end = isEnd ? last.Date.Day!.Value : tokens[days[at + 1].At].Number;
                parts.Add(new Fragment(FragmentKind.DateRange, first, isEnd ? last.End
                    : days[at + 1].At + 2, Id)
                {
                    Date = last.Date with { Day = day, Weekday = IsoDayOfWeek.None },
                    EndDate = last.Date with { Day = end, Weekday = IsoDayOfWeek.None },
                });
                (at, before) = (at + 1, end);
                if (end <= day || (!isEnd && untils[at]))
                {
                    return null;
                }

                continue;
            }

            parts.Add(isLast ? last : new Fragment(FragmentKind.Date, first, days[at].At + 2, Id)
            {
                Date = last.Date with { Day = day, Weekday = days[at].Weekday },
            });
        }

        return parts[0] with { More = [.. parts.Skip(1)] };
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
        at += TimeWords.ListLinks.Contains(tokens[at]) ? 1
            : 0;
        begin = at;
        if (Weekdays.TryFind(tokens[at], out weekday)
            || (tokens[at].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[at], out weekday)))
        {
            at++;
            at += tokens.IsTight(at, ".") ? 1 : 0;
            at = tokens.Skip(at, ",");
            at += GrammarWords.Datives.Contains(tokens[at]) ? 1 : 0;
        }

        return at;
    }
}
