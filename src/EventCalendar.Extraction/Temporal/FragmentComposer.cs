using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Joins neighbouring fragments that say one thing: weekday and date, start and end.</summary>
/// <remarks>One pass; each fragment is joined to the last one of the result or begins a new one.</remarks>
internal static class FragmentComposer
{
    // "Dienstag, den 20.8.", "24.12. bis einschließlich Samstag, 2.1.": no more words stand between the parts.
    private const int WidestGap = 4;

    /// <summary>Composes the fragments of a text.</summary>
    public static RentedList<Fragment> Compose(TokenReader tokens, ReadOnlySpan<Fragment> fragments)
    {
        var result = new RentedList<Fragment>(fragments.Length);
        foreach (var fragment in fragments)
        {
            var current = fragment;
            while (result.Count > 0 && Join(tokens, result[^1], current) is { } joined)
            {
                result.RemoveLast();
                current = joined;
            }

            result.Add(current);
        }

        PassYearsBack(tokens, result.All);
        return result;
    }

    private static Fragment? Join(TokenReader tokens, Fragment left, Fragment right)
    {
        var gap = right.First - left.End;
        if (gap > WidestGap || !left.HasDate || !right.HasDate || tokens[right.First].Breaks > 1)
        {
            return null;
        }

        return left.Kind == FragmentKind.Date && right.HasDate ? Weekday(tokens, left, right) ?? Range(tokens, left, right) : null;
    }

    /// <summary>"Dienstag, dem 20.8.", "morgen, Samstag", "Pfingstmontag, 24. Mai", "8. Oktober (Dienstag)".</summary>
    private static Fragment? Weekday(TokenReader tokens, Fragment left, Fragment right)
    {
        var (first, second) = (left.Date, right.Date);
        var isBracket = right.First - left.End == 1 && tokens[left.End].Is("(");
        if (first.IsMonthOnly || second.IsMonthOnly || !(isBracket || IsApposition(tokens, left, right) || IsDateLink(tokens, left.End, right.First)))
        {
            return null;
        }

        if (first.IsWeekdayOnly && second.IsCalendarDay && second.Weekday == IsoDayOfWeek.None)
        {
            return Cover(tokens, right, left.First, right.End, isBracket) with
            {
                Date = second with { Weekday = first.Weekday, Part = Math.Max(first.Part, second.Part) },
                EndDate = right.EndDate,
            };
        }

        if (right.Kind != FragmentKind.Date)
        {
            return null;
        }

        if (first.IsCalendarDay && first.Weekday == IsoDayOfWeek.None && second.IsWeekdayOnly
            && (isBracket || IsApposition(tokens, left, right) || IsBehind(tokens, left, right)))
        {
            return Cover(tokens, left, left.First, right.End, isBracket) with
            {
                Date = first with { Weekday = second.Weekday, Part = Math.Max(first.Part, second.Part) },
            };
        }

        if ((first.DayOffset ?? (first.Name is null ? null : 0)) is not null && (second.IsWeekdayOnly || (second.IsCalendarDay && Agrees(first, second))))
        {
            return Cover(tokens, right, left.First, right.End, isBracket) with
            {
                Date = second.IsCalendarDay ? second : first with { Weekday = second.Weekday, Part = Math.Max(first.Part, second.Part) },
            };
        }

        return second.Name is not null && (first.IsWeekdayOnly || first.IsCalendarDay) && Agrees(second, first)
            ? Cover(tokens, left, left.First, right.End, isBracket) with
            {
                Date = first.IsCalendarDay ? first : second with { Weekday = first.Weekday },
            }
            : null;
    }

    /// <summary>Says whether a day with a name may be the calendar day beside it; fixed days can be compared.</summary>
    private static bool Agrees(PartialDate named, PartialDate other) =>
        named.Name is not { } name || !other.IsCalendarDay || name.Allows(other.Month, other.Day);

    /// <summary>"am 5. April, einem Sonnabend".</summary>
    private static bool IsApposition(TokenReader tokens, Fragment left, Fragment right) =>
        right.First == left.End + 2 && tokens[left.End].Is(",") && tokens[left.End + 1].Text is "einem" or "ein";

    private static bool IsBehind(TokenReader tokens, Fragment left, Fragment right) =>
        right.First == left.End || (right.First == left.End + 1 && tokens[left.End].Is(",") && !tokens[right.End].IsNumber
            && !(tokens[right.End].Is(",") && tokens[right.End + 1].IsNumber) && tokens[right.End].Text is not ("und" or "bis" or "den" or "der" or "dem"));

    /// <summary>"vom 28. April bis 2. Mai", "26.12. – 2.1.2027".</summary>
    private static Fragment? Range(TokenReader tokens, Fragment left, Fragment right)
    {
        if (right.Kind != FragmentKind.Date || !IsUntil(tokens, left.End, right.First))
        {
            return null;
        }

        var (first, last) = (left.Date, right.Date);
        var isBoth = (first.IsCalendarDay && last.IsCalendarDay) || (first.IsMonthOnly && last.IsMonthOnly)
            || (first.IsWeekdayOnly && last.IsWeekdayOnly) || (first.IsDay && last.IsDay && first.Name is not null | last.Name is not null);
        if (!isBoth)
        {
            return null;
        }

        var isLater = first.Month is { } m && last.Month is { } n && (m, first.Day ?? 0).CompareTo((n, last.Day ?? 0)) > 0;
        var year = first.Year ?? (last.Year is { } y ? (isLater ? y - 1 : y) : null);
        var lastYear = last.Year ?? (first.Year is { } z ? (isLater ? z + 1 : z) : null);
        return new Fragment(FragmentKind.DateRange, left.First, right.End, "date.range")
        {
            Date = first with { Year = year },
            EndDate = last with { Year = lastYear },
        };
    }

    /// <summary>"26.09., 10.10. und 07.11.2012": the year behind the last date holds for those before it.</summary>
    private static void PassYearsBack(TokenReader tokens, Span<Fragment> fragments)
    {
        for (var at = fragments.Length - 2; at >= 0; at--)
        {
            var (left, right) = (fragments[at], fragments[at + 1]);
            if (left.Kind == FragmentKind.Date && right.HasDate && Lists(tokens, left, right)
                && left.Date is { IsCalendarDay: true, Year: null } date && right.Date is { IsCalendarDay: true, Year: { } year } next)
            {
                var isLater = (date.Month!.Value, date.Day!.Value).CompareTo((next.Month!.Value, next.Day!.Value)) > 0;
                fragments[at] = left with { Date = date with { Year = isLater ? year - 1 : year } };
            }
        }
    }

    private static bool Lists(TokenReader tokens, Fragment left, Fragment right)
    {
        for (var at = left.End; at < right.First; at++)
        {
            if (!tokens[at].Is(",") && !TimeWords.And.Contains(tokens[at]) && !tokens[at].Is("/") && !TimeWords.DateLinks.Contains(tokens[at]))
            {
                return false;
            }
        }

        return right.First - left.End <= WidestGap;
    }

    private static bool IsDateLink(TokenReader tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            // "Neujahr. Am Freitag": a new sentence.
            if ((!TimeWords.DateLinks.Contains(tokens[at]) || tokens[at].IsCapitalized) && !tokens[at].Is(".")
                && !(tokens[at].Is("-") && to - from == 1) && !(tokens[at].Is("·") && to - from == 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUntil(TokenReader tokens, int from, int to)
    {
        var isUntil = false;
        for (var at = from; at < to; at++)
        {
            var token = tokens[at];
            isUntil |= token.Is("-") || (token.Kind == TokenKind.Word && TimeWords.Until.Contains(token));
            if (!token.Is("-") && !TimeWords.Until.Contains(token) && !TimeWords.DateLinks.Contains(token)
                && token.Text is not ("zum" or "einschließlich" or "einschl" or "inkl" or "." or "zu"))
            {
                return false;
            }
        }

        return isUntil;
    }

    private static Fragment Cover(TokenReader tokens, Fragment main, int first, int end, bool isBracket) =>
        main with { First = first, End = isBracket && tokens[end].Is(")") ? end + 1 : end };
}
