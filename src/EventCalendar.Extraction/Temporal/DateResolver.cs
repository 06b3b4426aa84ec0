using EventCalendar.Extraction.Rules.Dates;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>A day that words mean, and what had to be assumed to find it.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsYearAssumed">Whether the words give no year.</param>
/// <param name="IsMismatch">Whether the weekday said is another one than that of the day.</param>
/// <param name="IsPast">Whether the words point back rather than ahead.</param>
internal readonly record struct ResolvedDate(LocalDate Date, bool IsYearAssumed, bool IsMismatch, bool IsPast)
{
    /// <summary>Gets whether the moon decides, so that the day may be the one before or after.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>Finds the day that partial words mean, seen from the day of the text.</summary>
internal static class DateResolver
{
    // A date without a year that agrees with its weekday this recently is a report rather than a plan for
    // next year.
    private const int RecentDays = 120;

    // What has begun ends soon; what ends later is told of next year.
    private const int LongestRun = 120;

    private const int FirstYear = 50;
    private const int LastYear = 9950;

    // "Dienstag, der 26." speaks of this month or one of the next two.
    private const int MostMonths = 2;

    // 29 February comes again within eight years (1896 to 1904).
    private const int LongestGap = 9;

    /// <summary>
    /// Resolves a day that lies ahead unless its words say otherwise; <c>null</c> if no day is meant or it
    /// does not exist.
    /// </summary>
    public static ResolvedDate? Resolve(PartialDate partial, LocalDate reference)
    {
        // Days that count from each other could walk off the calendar.
        if (partial.Year is null && (reference.Year is < FirstYear or > LastYear))
        {
            return null;
        }

        if (partial.Neighbor != 0 || partial.Shift != 0)
        {
            return Beside(partial, reference);
        }

        if (partial.Name is { } name)
        {
            return Named(partial, name, reference);
        }

        if (partial.IsCalendarDay)
        {
            return CalendarDay(partial, reference);
        }

        if (partial.DayOffset is { } days)
        {
            return new ResolvedDate(reference.PlusDays(days), false, false,
                days < 0 && !partial.IsFromBefore);
        }

        if (partial.Ordinal is { } ordinal)
        {
            return DayOfMonth(partial, ordinal, reference);
        }

        if (partial.IsDayOnly)
        {
            return NextWithDay(partial, reference);
        }

        return partial.Weekday == IsoDayOfWeek.None ? null : Weekday(partial, reference);
    }

    /// <summary>
    /// "Die Ausstellung läuft vom 1. bis 24. Mai", read on 6 May: it has begun, and not next year.
    /// </summary>
    public static ResolvedDate Running(Fragment fragment, ResolvedDate start, LocalDate reference) =>
        start.IsYearAssumed
            && fragment is { Kind: FragmentKind.DateRange, Date.IsCalendarDay: true, EndDate: { } end }
        && Resolve(end, reference) is { } last && last.Date < start.Date
        && last.Date <= reference.PlusDays(LongestRun)
        ? start with { Date = start.Date.PlusYears(-1) } : start;

    /// <summary>
    /// Resolves a day of which the text speaks in the past tense: the last one before its day, or that day
    /// itself.
    /// </summary>
    public static ResolvedDate? ResolveBack(PartialDate partial, LocalDate reference)
    {
        if (partial.IsWeekdayOnly && partial is { WeekOffset: null, PlusWeeks: 0 })
        {
            var day = reference.DayOfWeek == partial.Weekday ? reference
                : reference.Previous(partial.Weekday);
            return new ResolvedDate(day, false, false, true);
        }

        if (Resolve(partial, reference) is not { } ahead || partial.Year is not null
            || ahead.Date <= reference)
        {
            return Resolve(partial, reference);
        }

        return partial switch
        {
            { Name: { } name } =>
                name.In(ahead.Date.Year - 1) is { } feast ? new ResolvedDate(feast.Date, true, false, true)
                    : ahead,
            { IsCalendarDay: true } =>
                new ResolvedDate(PreviousBefore(reference.PlusDays(1), partial.Month!.Value,
                    partial.Day!.Value), true, false, true),
            { Ordinal: { } ordinal } =>
                DayOfMonth(partial with { Year = ahead.Date.Year - 1 }, ordinal, reference),
            _ => ahead,
        };
    }

    /// <summary>"Freitag vor Pfingsten", "Vorabend des 1. Mai".</summary>
    private static ResolvedDate? Beside(PartialDate partial, LocalDate reference)
    {
        if (Resolve(partial with { Neighbor = 0, Shift = 0 }, reference) is not { } day)
        {
            return null;
        }

        var date = day.Date.PlusDays(partial.Shift);
        date = partial.Neighbor < 0 ? date.Previous((IsoDayOfWeek)(-partial.Neighbor))
            : partial.Neighbor > 0 ? date.Next((IsoDayOfWeek)partial.Neighbor) : date;
        return day with { Date = date, IsMismatch = false };
    }

    /// <summary>"Dienstag, der 26.": the next such day, if its weekday agrees.</summary>
    private static ResolvedDate? NextWithDay(PartialDate partial, LocalDate reference)
    {
        for (var months = 0; months <= MostMonths; months++)
        {
            var month = reference.PlusMonths(months);
            if (TryDate(month.Year, month.Month, partial.Day!.Value) is { } date && date >= reference
                && (partial.Weekday == IsoDayOfWeek.None || date.DayOfWeek == partial.Weekday))
            {
                return new ResolvedDate(date, true, false, false);
            }
        }

        return null;
    }

    private static ResolvedDate Weekday(PartialDate partial, LocalDate reference)
    {
        var monday = reference.PlusDays(1 - (int)reference.DayOfWeek);
        return partial.WeekOffset switch
        {
            -1 => new ResolvedDate(reference.Previous(partial.Weekday), false, false, true),
            < 0 and var weeks =>
                new ResolvedDate(monday.PlusDays((7 * (weeks + 1)) + (int)partial.Weekday - 1), false, false,
                    true),
            > 0 and var weeks =>
                new ResolvedDate(monday.PlusDays((7 * weeks) + (int)partial.Weekday - 1), false, false,
                    false),
            _ => new ResolvedDate(
                (reference.DayOfWeek == partial.Weekday && !partial.IsFromBefore && !partial.IsNext
                    ? reference : reference.Next(partial.Weekday))
                    .PlusDays(7 * partial.PlusWeeks),
                false, false, false),
        };
    }

    /// <summary>"der letzte Freitag im September", "der zweite Sonntag des Monats".</summary>
    private static ResolvedDate DayOfMonth(PartialDate partial, int ordinal, LocalDate reference)
    {
        var month = partial.Month ?? reference.PlusMonths(partial.WeekOffset ?? 0).Month;
        var year = partial.Year ?? reference.Year;
        var date = In(year);
        return partial.Year is null && date < reference ? new ResolvedDate(In(year + 1), true, false, false)
            : new ResolvedDate(date, partial.Year is null, false, false);

        LocalDate In(int year)
        {
            var first = new LocalDate(year, month, 1);
            var last = first.With(DateAdjusters.EndOfMonth);
            return ordinal > 0
                ? first.PlusDays((((int)partial.Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (ordinal - 1)))
                : last.PlusDays(-(((int)last.DayOfWeek - (int)partial.Weekday + 7) % 7) + (7 * (ordinal + 1)));
        }
    }

    private static ResolvedDate? Named(PartialDate partial, Lexicon.NamedDay name, LocalDate reference) =>
        (partial.Year is { } said ? name.In(said) : name.From(reference)) is { } feast
            ? Check(feast.Date.PlusDays(partial.DayOffset ?? 0), partial, partial.Year is null) with
            {
                IsUncertain = feast.MoonDecides,
            }
            : null;

    private static ResolvedDate? CalendarDay(PartialDate partial, LocalDate reference)
    {
        var (month, day) = (partial.Month!.Value, partial.Day!.Value);
        if (!Calendar.Exists(month, day))
        {
            return null;
        }

        if (partial.Year is { } said)
        {
            return TryDate(said, month, day) is { } date ? Check(date, partial, false) : null;
        }

        var next = NextOnOrAfter(reference, month, day);
        var before = PreviousBefore(reference, month, day);
        if (partial.Weekday == IsoDayOfWeek.None || next.DayOfWeek == partial.Weekday)
        {
            return Check(next, partial, true);
        }

        if (before.DayOfWeek == partial.Weekday && before.PlusDays(RecentDays) >= reference)
        {
            return new ResolvedDate(before, true, false, true);
        }

        var later = NextOnOrAfter(next.PlusDays(1), month, day);
        return later.DayOfWeek == partial.Weekday && next.PlusDays(-RecentDays) < reference
            && Period.DaysBetween(reference, next) > RecentDays
            ? new ResolvedDate(later, true, false, false)
            : Check(next, partial, true);
    }

    private static ResolvedDate Check(LocalDate date, PartialDate partial, bool isYearAssumed) =>
        new(date, isYearAssumed, partial.Weekday != IsoDayOfWeek.None
            && date.DayOfWeek != partial.Weekday, false);

    private static LocalDate NextOnOrAfter(LocalDate from, int month, int day)
    {
        for (var year = from.Year; year < from.Year + LongestGap; year++)
        {
            if (TryDate(year, month, day) is { } date && date >= from)
            {
                return date;
            }
        }

        return from;
    }

    private static LocalDate PreviousBefore(LocalDate from, int month, int day)
    {
        for (var year = from.Year; year > from.Year - LongestGap; year--)
        {
            if (TryDate(year, month, day) is { } date && date < from)
            {
                return date;
            }
        }

        return from;
    }

    private static LocalDate? TryDate(int year, int month, int day) =>
        year is > 0 and < 9999 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;
}
