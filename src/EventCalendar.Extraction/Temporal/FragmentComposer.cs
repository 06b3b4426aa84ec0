using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Joins neighbouring fragments that say one thing: weekday and date, start and end.</summary>
/// <remarks>One pass; each fragment is joined to the last one of the result or begins a new one.</remarks>
internal static class FragmentComposer
{
    // "Dienstag, den 20.8.", "24.12. bis einschließlich Samstag, 2.1.": no more words stand between the
    // parts.
    private const int WidestGap = 4;

    // "- Freitag, den 16. September 2011": no more tokens stand in a line of a list that has but its day.
    private const int LongestListed = 9;

    /// <summary>Composes the fragments of a text.</summary>
    public static void Compose(TokenReader tokens, ReadOnlySpan<Fragment> fragments,
        RentedList<Fragment> result)
    {
        result.Expect(fragments.Length);
        foreach (var fragment in fragments)
        {
            var current = Shifted(tokens, fragment);
            while (result.Count > 0 && Join(tokens, result[^1], current) is { } joined)
            {
                result.RemoveLast();
                current = joined;
            }

            result.Add(current);
        }

        DaysWithoutMonth.Settle(tokens, result);
        PassYearsBack(tokens, result.All);
    }

    /// <summary>"am Vorabend des 1. Mai", "am Tag nach Ostern".</summary>
    private static Fragment Shifted(TokenReader tokens, Fragment fragment)
    {
        if (fragment is not { Kind: FragmentKind.Date }
            || !(fragment.Date.IsCalendarDay || fragment.Date.Name is not null))
        {
            return fragment;
        }

        var at = fragment.First - 1;
        at -= GrammarWords.DateArticles.Contains(tokens[at]) ? 1 : 0;
        var (isEve, isAfter) = (TimeWords.EveNouns.Contains(tokens[at - 1]), tokens[at].Is("nach"));
        return isEve && TimeWords.EveLinks.Contains(tokens[at])
            ? fragment with { First = at - 1, Date = fragment.Date with { Shift = -1 } }
            : tokens[at - 1].Is("tag") && (isAfter || tokens[at].Is("vor"))
            ? fragment with { First = at - 1, Date = fragment.Date with { Shift = isAfter ? 1 : -1 } }
            : fragment;
    }

    private static Fragment? Join(TokenReader tokens, Fragment left, Fragment right)
    {
        if (SaidTwice.Join(tokens, left, right) is { } once)
        {
            return once;
        }

        var gap = right.First - left.End;
        if (gap > WidestGap || !left.HasDate || !right.HasDate || tokens[right.First].Breaks > 1)
        {
            return null;
        }

        return left.Kind == FragmentKind.Date && right.HasDate
            ? Beside(tokens, left, right) ?? Weekday(tokens, left, right) ?? InOtherWords(tokens, left, right)
                ?? Range(tokens, left, right)
            : null;
    }

    /// <summary>
    /// "zwei Tage später (am Mittwoch, 24. Januar)", "tags darauf, also am 3. Mai": one day.
    /// </summary>
    private static Fragment? InOtherWords(TokenReader tokens, Fragment left, Fragment right)
    {
        if (left.Date is not { IsFromBefore: true, DayOffset: not null } || right.Kind != FragmentKind.Date
            || !right.Date.IsCalendarDay || left.End == right.First)
        {
            return null;
        }

        for (var at = left.End; at < right.First; at++)
        {
            if (tokens[at].Text is not ("," or "(") && !GrammarWords.DateLeads.Contains(tokens[at])
                && !TimeWords.InOtherWords.Contains(tokens[at]))
            {
                return null;
            }
        }

        return Cover(tokens, right, left.First, right.End, tokens[left.End].Is("("));
    }

    /// <summary>"am Freitag vor Pfingsten", "am Sonntag nach dem 1. Advent".</summary>
    private static Fragment? Beside(TokenReader tokens, Fragment left, Fragment right)
    {
        var isAfter = tokens[left.End].Is("nach");
        var next = GrammarWords.Datives.Contains(tokens[left.End + 1]) ? left.End + 2 : left.End + 1;
        return left.Date is { IsWeekdayOnly: true, WeekOffset: null }
            && (isAfter || tokens[left.End].Is("vor")) && right is { Kind: FragmentKind.Date }
            && next == right.First && (right.Date.Name is not null || right.Date.IsCalendarDay)
            ? right with
            {
                First = left.First,
                Date = right.Date with
                {
                    Neighbor = isAfter ? (int)left.Date.Weekday : -(int)left.Date.Weekday,
                    Part = left.Date.Part
                },
            }
            : null;
    }

    /// <summary>
    /// "Dienstag, dem 20.8.", "morgen, Samstag", "Pfingstmontag, 24. Mai", "8. Oktober (Dienstag)".
    /// </summary>
    private static Fragment? Weekday(TokenReader tokens, Fragment left, Fragment right)
    {
        var (first, second) = (left.Date, right.Date);
        var isBracket = right.First - left.End == 1 && tokens[left.End].Is("(");
        if (first.IsMonthOnly || second.IsMonthOnly
            || !(isBracket || IsApposition(tokens, left, right) || IsDateLink(tokens, left.End, right.First)))
        {
            return null;
        }

        if (first.IsWeekdayOnly && (second.IsCalendarDay || second.IsDayOnly)
            && second is { Weekday: IsoDayOfWeek.None, Neighbor: 0, Shift: 0 })
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

        if ((first.DayOffset ?? (first.Name is null ? null : 0)) is not null
            && (second.IsWeekdayOnly || (second.IsCalendarDay && Agrees(first, second))))
        {
            return Cover(tokens, right, left.First, right.End, isBracket) with
            {
                Date = second.IsCalendarDay ? second : first with
                {
                    Weekday = second.Weekday,
                    Part = Math.Max(first.Part, second.Part),
                },
            };
        }

        return second.Name is not null && tokens[right.First].Breaks == 0
            && (first.IsWeekdayOnly || first.IsCalendarDay)
            && Agrees(second, first)
            ? Cover(tokens, left, left.First, right.End, isBracket) with
            {
                Date = first.IsCalendarDay ? first : second with { Weekday = first.Weekday },
            }
            : null;
    }

    /// <summary>
    /// Says whether a day with a name may be the calendar day beside it; fixed days can be compared.
    /// </summary>
    private static bool Agrees(PartialDate named, PartialDate other) =>
        named.Name is not { } name || !other.IsCalendarDay || name.Allows(other.Month, other.Day);

    /// <summary>"am 5. April, einem Sonnabend".</summary>
    private static bool IsApposition(TokenReader tokens, Fragment left, Fragment right) =>
        right.First == left.End + 2 && tokens[left.End].Is(",")
            && tokens[left.End + 1].Text is "einem" or "ein";

    private static bool IsBehind(TokenReader tokens, Fragment left, Fragment right) =>
        right.First == left.End
            || (right.First == left.End + 1 && tokens[left.End].Is("|") && tokens[right.First].Breaks == 0)
            || (right.First == left.End + 1 && tokens[left.End].Is(",")
            && !(tokens[right.End].IsNumber && !IsHour(tokens, right.End))
            && !(tokens[right.End].Is(",") && tokens[right.End + 1].IsNumber
                && !IsHour(tokens, right.End + 1))
            && !TimeWords.NotApposition.Contains(tokens[right.End]));

    /// <summary>"2. Juni, Dienstag, 20.00": minutes that are no month.</summary>
    private static bool IsHour(TokenReader tokens, int at) =>
        tokens[at] is { Length: <= 2, Number: < 24 } && tokens[at + 1].Text is ":" or "."
            && !tokens[at + 1].IsSpaced
            && tokens[at + 2] is { IsNumber: true, Length: 2, IsSpaced: false, Number: 0 or > 12 and < 60 };

    /// <summary>"vom 28. April bis 2. Mai", "26.12. – 2.1.2027".</summary>
    private static Fragment? Range(TokenReader tokens, Fragment left, Fragment right)
    {
        if (right.Kind != FragmentKind.Date || !IsUntil(tokens, left.End, right.First))
        {
            return null;
        }

        var (first, last) = (left.Date, right.Date);
        var isBoth = (first.IsCalendarDay && last.IsCalendarDay) || (first.IsMonthOnly && last.IsMonthOnly)
            || (first.IsWeekdayOnly && last.IsWeekdayOnly)
            || (first.IsDay && last.IsDay && first.Name is not null | last.Name is not null)
            || (SaysUntil(tokens, left.End, right.First)
                && (first.DayOffset is not null || first.IsCalendarDay)
                && (last.IsCalendarDay || (last.IsWeekdayOnly && !IsBeforeDate(tokens, right.End))));
        if (!isBoth)
        {
            return null;
        }

        var isLater = first.Month is { } m && last.Month is { } n
            && (m, first.Day ?? 0).CompareTo((n, last.Day ?? 0)) > 0;
        var year = first.Year ?? (last.Year is { } y ? (isLater ? y - 1 : y) : null);
        var lastYear = last.Year ?? (first.Year is { } z ? (isLater ? z + 1 : z) : null);
        return new Fragment(FragmentKind.DateRange, left.First, right.End, "date.range")
        {
            Date = first with { Year = year },
            EndDate = last with { Year = lastYear },
        };
    }

    /// <summary>
    /// "26.09., 10.10. und 07.11.2012": the year behind the last date holds for those before it.
    /// </summary>
    private static void PassYearsBack(TokenReader tokens, Span<Fragment> fragments)
    {
        for (var at = fragments.Length - 2; at >= 0; at--)
        {
            var (left, right) = (fragments[at], fragments[at + 1]);
            if (left.Kind == FragmentKind.Date && right.HasDate && Lists(tokens, left, right)
                && left.Date is { IsCalendarDay: true, Year: null } date
                && right.Date is { IsCalendarDay: true, Year: { } year } next)
            {
                var isLater = (date.Month!.Value, date.Day!.Value)
                    .CompareTo((next.Month!.Value, next.Day!.Value)) > 0;
                fragments[at] = left with { Date = date with { Year = isLater ? year - 1 : year } };
            }
        }
    }

    private static bool Lists(TokenReader tokens, Fragment left, Fragment right)
    {
        for (var at = left.End; at < right.First; at++)
        {
            if (!tokens[at].Is(",") && !TimeWords.And.Contains(tokens[at]) && !tokens[at].Is("/")
                && !(tokens[at].Is(".") && tokens[at - 1].Is("u"))
                && !TimeWords.DateLinks.Contains(tokens[at]))
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
                && !(tokens[at].Is("-") && to - from == 1) && !(tokens[at].Text is "·" or "|"
                    && to - from == 1))
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
            if (token.Is("-") && token.Breaks > 0 && IsBullet(tokens, from))
            {
                return false;
            }

            isUntil |= token.Is("-") || (token.Kind == TokenKind.Word && TimeWords.Until.Contains(token));
            if (!token.Is("-") && !TimeWords.Until.Contains(token) && !TimeWords.DateLinks.Contains(token)
                && !TimeWords.RangeLinks.Contains(token) && token.Text is not ".")
            {
                return false;
            }
        }

        return isUntil;
    }

    /// <summary>"bis Sonntag, 8. November": the weekday waits for its date.</summary>
    private static bool IsBeforeDate(TokenReader tokens, int at)
    {
        at += tokens[at].Text is "," or "(" or "." ? 1 : 0;
        at += TimeWords.DateLinks.Contains(tokens[at]) ? 1 : 0;
        return tokens[at].IsNumber && tokens.IsTight(at + 1, ".");
    }

    /// <summary>"von heute bis Sonntag", but not "morgen – Sonntag, 5. Juli –".</summary>
    private static bool SaysUntil(TokenReader tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (TimeWords.Until.Contains(tokens[at]) && tokens[at].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"- 7. September" above "- 5. Oktober": the dashes of a list, and no range.</summary>
    private static bool IsBullet(TokenReader tokens, int end)
    {
        var at = end - 1;
        while (at > end - LongestListed && at > 0 && tokens[at].Breaks == 0)
        {
            at--;
        }

        return tokens[at].Is("-");
    }

    private static Fragment Cover(TokenReader tokens, Fragment main, int first, int end, bool isBracket) =>
        main with { First = first, End = isBracket && tokens[end].Is(")") ? end + 1 : end };
}
