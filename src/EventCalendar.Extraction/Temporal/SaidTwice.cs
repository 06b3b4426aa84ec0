using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>
/// Joins a day or hour with the same one said again beside it, as notices in two languages do: "5. Mai / 5
/// maggio", "18 Uhr – ore 18", "Samstag/sabato", "23. Juni/giugno".
/// </summary>
internal static class SaidTwice
{
    // "/ dalle ore 18": no more tokens stand between the two.
    private const int WidestGap = 4;

    /// <summary>Joins two neighbouring fragments that say the same; <c>null</c> if they do not.</summary>
    public static Fragment? Join(TokenReader tokens, in Fragment left, in Fragment right)
    {
        var gap = right.First - left.End;
        if (gap is 0 or > WidestGap || left.Kind != right.Kind || tokens[right.First].Breaks > 0
            || !IsBorder(tokens, left.End))
        {
            return null;
        }

        return left.Kind switch
        {
            FragmentKind.Date when gap == 1 || AreLeads(tokens, left.End + 1, right.First)
                => Day(tokens, left, right),
            FragmentKind.DateRange when left.EndDate is { } one && right.EndDate is { } other
                && Same(left.Date, right.Date) is { } first && Same(one, other) is { } last
                && (gap == 1 || AreLeads(tokens, left.End + 1, right.First))
                => Both(tokens, left, right) with { Date = first, EndDate = last },
            FragmentKind.Time or FragmentKind.TimeRange when left.Time.Time == right.Time.Time
                && left.EndTime?.Time == right.EndTime?.Time && AreLeads(tokens, left.End + 1, right.First)
                => Both(tokens, left, right) with { Time = Known(left.Time, right.Time) },
            _ => null,
        };
    }

    private static ClockTime Known(ClockTime one, ClockTime other) => one.IsHalfKnown ? one : other;

    private static Fragment? Day(TokenReader tokens, in Fragment left, in Fragment right)
    {
        if (left.Date is { IsCalendarDay: true, Name: null } first && right.Date.IsMonthOnly
            && first.Month == right.Date.Month && right.First == left.End + 1 && tokens[left.End].Is("/")
            && (first.Year is null || right.Date.Year is null))
        {
            var year = first.Year ?? right.Date.Year;
            return Both(tokens, left, right) with { Date = first with { Year = year } };
        }

        return Same(left.Date, right.Date) is { } same ? Both(tokens, left, right) with { Date = same }
            : null;
    }

    /// <summary>Two calendar days, or two weekdays, of which none says what the other denies.</summary>
    private static PartialDate? Same(PartialDate one, PartialDate other)
    {
        if (one is { IsWeekdayOnly: true } && other.IsWeekdayOnly)
        {
            return one == other ? one : null;
        }

        return one is { IsCalendarDay: true, Name: null, Shift: 0, Neighbor: 0 }
            && other is { IsCalendarDay: true, Name: null, Shift: 0, Neighbor: 0 }
            && (one.Month, one.Day) == (other.Month, other.Day)
            && (one.Year is null || other.Year is null || one.Year == other.Year)
            && (one.Weekday == IsoDayOfWeek.None || other.Weekday == IsoDayOfWeek.None
                || one.Weekday == other.Weekday)
            ? one with
            {
                Year = one.Year ?? other.Year,
                Weekday = one.Weekday == IsoDayOfWeek.None ? other.Weekday : one.Weekday,
                Part = Math.Max(one.Part, other.Part),
            }
            : null;
    }

    private static bool IsBorder(TokenReader tokens, int at) =>
        tokens[at].Text is "/" or "|" or "(" || (tokens[at].Is("-") && tokens[at].IsSpaced);

    private static bool AreLeads(TokenReader tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!TimeWords.Cues.Contains(tokens[at]) && tokens[at].Text is not ("." or "von" or "um" or "am"))
            {
                return false;
            }
        }

        return true;
    }

    private static Fragment Both(TokenReader tokens, in Fragment left, in Fragment right) => left with
    {
        End = tokens[left.End].Is("(") && tokens[right.End].Is(")") ? right.End + 1 : right.End,
    };
}
