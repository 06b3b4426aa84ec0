using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>
/// Finds the month of days that are said without one: that of the date before, or of the date that ends the
/// list, "in Aue am 4., in Berg am 5. und in Roth am 6. Mai".
/// </summary>
internal static class DaysWithoutMonth
{
    // So far behind a date a bare day of the month still belongs to the same month.
    private const int MonthReach = 200;

    // Between two days of a list stands a place or a name, and an hour.
    private const int LongestStop = 16;

    /// <summary>Gives each such day its month, and takes out those that have none.</summary>
    public static void Settle(TokenReader tokens, RentedList<Fragment> fragments)
    {
        if (!PassBack(tokens, fragments.All))
        {
            return;
        }

        Fragment? month = null;
        var kept = 0;
        for (var at = 0; at < fragments.Count; at++)
        {
            var fragment = fragments[at];
            if (fragment is { HasDate: true, Date.IsDayOnly: true })
            {
                if (month is { } named && fragment.First - named.End < MonthReach
                    && (fragment.Date.Weekday != IsoDayOfWeek.None || AsksForDay(tokens, fragment.First)))
                {
                    fragment = Behind(fragment, named.Date);
                }
                else if (fragment.Date.Weekday == IsoDayOfWeek.None && !IsOfThisMonth(tokens, fragment))
                {
                    continue;
                }
            }

            month = fragment is { HasDate: true, Date: { Month: not null, IsDayOnly: false } }
                && !fragments[at].Date.IsDayOnly ? fragment : month;
            fragments[kept++] = fragment;
        }

        while (fragments.Count > kept)
        {
            fragments.RemoveLast();
        }
    }

    /// <summary>Gives the days of a list the month behind its last one.</summary>
    /// <returns>Whether there is any day without a month.</returns>
    private static bool PassBack(TokenReader tokens, Span<Fragment> fragments)
    {
        var isAny = false;
        var next = -1;
        for (var at = fragments.Length - 1; at >= 0; at--)
        {
            ref var fragment = ref fragments[at];
            if (!fragment.HasDate)
            {
                continue;
            }

            if (fragment is { Kind: FragmentKind.Date, Date.IsDayOnly: true })
            {
                isAny = true;
                if (next >= 0 && fragments[next] is { Kind: FragmentKind.Date, Date.IsCalendarDay: true } last
                    && last.Date.Day > fragment.Date.Day && IsStop(tokens, fragment, last))
                {
                    fragment = fragment with
                    {
                        Date = fragment.Date with { Month = last.Date.Month, Year = last.Date.Year },
                    };
                }
            }

            next = at;
        }

        return isAny;
    }

    /// <summary>
    /// "am 4., in Berg am 6. Mai", "am 4. um 15 Uhr und in Berg am 6. Mai": one stop and the next.
    /// </summary>
    private static bool IsStop(TokenReader tokens, in Fragment day, in Fragment next)
    {
        if (next.First - day.End > LongestStop)
        {
            return false;
        }

        var isApart = false;
        for (var at = day.End; at < next.First; at++)
        {
            ref readonly var token = ref tokens[at];
            isApart |= token.Is(",") || TimeWords.And.Contains(token);
            if (token.Breaks > 1 || token.Text is ";" or "!" or "?"
                || (token.Is(".") && tokens[at + 1].IsSpaced && tokens[at + 1].IsCapitalized
                    && !Abbreviations.Contains(tokens[at - 1])))
            {
                return false;
            }
        }

        return isApart && !TitleWords.HasVerb(tokens, day.End, next.First);
    }

    /// <summary>The same month, or the next for a day that comes before.</summary>
    private static Fragment Behind(in Fragment day, PartialDate named)
    {
        var isNext = day.Date.Day < (named.Day ?? 1);
        var number = named.Month!.Value + (isNext ? 1 : 0);
        return day with
        {
            Date = day.Date with
            {
                Month = ((number - 1) % 12) + 1,
                Year = named.Year + (number > 12 ? 1 : 0),
            },
        };
    }

    /// <summary>"am 25. um 19 Uhr", "am 25. d. M.": an hour or the word says that a day is meant.</summary>
    private static bool IsOfThisMonth(TokenReader tokens, Fragment day)
    {
        var at = day.End;
        at += tokens[at].Is(",") ? 1 : 0;
        return day.End - day.First > 2
            || (tokens[day.First - 1].Is("am") && TimeWords.DayOnlyHours.Contains(tokens[at])
                && tokens[at + 1].IsNumber
                && (TimeWords.Units.Contains(tokens[at + 2]) || TimeWords.Units.Contains(tokens[at + 4])));
    }

    private static bool AsksForDay(TokenReader tokens, int first) =>
        TimeWords.DayOnlyLeads.Contains(tokens[first - 1])
            || (tokens[first - 1].Is("zum") && TimeWords.Until.Contains(tokens[first - 2]))
            || Rules.Dates.DayOnlyRule.IsListed(tokens, first)
            || Rules.Dates.DayOnlyRule.IsOfMonth(tokens, first);
}
