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
    // A date without a year that agrees with its weekday this recently is a report rather than a plan for next year.
    private const int RecentDays = 120;

    // 29 February comes again within eight years (1896 to 1904).
    private const int LongestGap = 9;

    /// <summary>Resolves a day; <c>null</c> if no day is meant or it does not exist.</summary>
    public static ResolvedDate? Resolve(PartialDate partial, LocalDate reference)
    {
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
            return new ResolvedDate(reference.PlusDays(days), false, false, days < 0);
        }

        return partial.Weekday == IsoDayOfWeek.None ? null : Weekday(partial, reference);
    }

    private static ResolvedDate Weekday(PartialDate partial, LocalDate reference)
    {
        var monday = reference.PlusDays(1 - (int)reference.DayOfWeek);
        return partial.WeekOffset switch
        {
            < 0 => new ResolvedDate(reference.Previous(partial.Weekday), false, false, true),
            > 0 and var weeks => new ResolvedDate(monday.PlusDays((7 * weeks) + (int)partial.Weekday - 1), false, false, false),
            _ => new ResolvedDate(
                reference.DayOfWeek == partial.Weekday ? reference : reference.Next(partial.Weekday), false, false, false),
        };
    }

    private static ResolvedDate? Named(PartialDate partial, Lexicon.NamedDay name, LocalDate reference) =>
        (partial.Year is { } said ? name.In(said) : name.From(reference)) is { } feast
            ? Check(feast.Date, partial, partial.Year is null) with { IsUncertain = feast.MoonDecides }
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
        new(date, isYearAssumed, partial.Weekday != IsoDayOfWeek.None && date.DayOfWeek != partial.Weekday, false);

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
        year is > 0 and < 9999 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
