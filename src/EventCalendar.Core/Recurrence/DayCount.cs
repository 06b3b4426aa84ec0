using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The Gregorian calendar as whole numbers: day 0 is 1 January of the year 1, a Monday.</summary>
/// <remarks>
/// Expanding a rule looks at millions of days in the worst case; numbers make that some milliseconds.
/// </remarks>
internal static class DayCount
{
    /// <summary>Days until the calendar begins again, weekdays included: 400 years.</summary>
    public const int Cycle = 146_097;

    /// <summary>The last year there is.</summary>
    public const int LastYear = 9_999;

    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>Gets the number of the day on which a year begins.</summary>
    public static int FirstOfYear(int year)
    {
        var past = year - 1;
        return (past * 365) + (past / 4) - (past / 100) + (past / 400);
    }

    /// <summary>Gets the number of the day on which a month begins.</summary>
    /// <param name="month">Months since January of the year 0.</param>
    public static int FirstOfMonth(long month) =>
        month / 12 > LastYear
            ? FirstOfYear(LastYear + 1)
            : Of(new LocalDate((int)(month / 12), (int)(month % 12) + 1, 1));

    /// <summary>Numbers a day.</summary>
    public static int Of(LocalDate date) => FirstOfYear(date.Year) + date.DayOfYear - 1;

    /// <summary>Gets the day of a number.</summary>
    public static LocalDate ToDate(int day) => Origin.PlusDays(day);

    /// <summary>Gets the day on which the week of a day begins; it may lie before day 0.</summary>
    public static int FirstOfWeek(int day, IsoDayOfWeek weekStart) => day - ((day + 8 - (int)weekStart) % 7);

    /// <summary>
    /// Gets the day on which week 1 of a year begins: the first week with at least four days in that year
    /// (RFC 5545 §3.3.10, BYWEEKNO). It may lie in the year before.
    /// </summary>
    public static int FirstOfWeeks(int year, IsoDayOfWeek weekStart) =>
        FirstOfWeek(FirstOfYear(year) + 3, weekStart);
}
