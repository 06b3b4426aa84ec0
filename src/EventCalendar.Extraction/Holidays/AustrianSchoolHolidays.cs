using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the school holidays of the Austrian Länder from the law.</summary>
/// <remarks>
/// Schulzeitgesetz 1985 § 2 as in force since September 2022. Days of a Land's patron and days that schools
/// choose are no holidays here. A decree may move the winter holidays by a week, and does so a year ahead at
/// the latest: hence the end of what is covered.
/// </remarks>
internal static class AustrianSchoolHolidays
{
    private static readonly LocalDate FirstCovered = new(2024, 9, 9);
    private static readonly LocalDate LastCovered = new(2028, 1, 31);

    /// <summary>Gets the calendars of the nine Länder by ISO 3166-2 code.</summary>
    public static IEnumerable<KeyValuePair<string, SchoolHolidayCalendar>> Calendars =>
    [
        Of("AT-1", 2, isEarly: true), Of("AT-2", 2, isEarly: false), Of("AT-3", 1, isEarly: true),
        Of("AT-4", 3, isEarly: false), Of("AT-5", 2, isEarly: false), Of("AT-6", 3, isEarly: false),
        Of("AT-7", 2, isEarly: false), Of("AT-8", 2, isEarly: false), Of("AT-9", 1, isEarly: true),
    ];

    // Which Monday of February begins the winter holidays, and whether the Land ends the school year early.
    private static KeyValuePair<string, SchoolHolidayCalendar> Of(string region, int monday, bool isEarly)
    {
        var holidays = Enumerable.Range(FirstCovered.Year, LastCovered.Year - FirstCovered.Year + 1)
            .SelectMany(year => In(year, monday, isEarly))
            .Where(holiday => holiday.First >= FirstCovered && holiday.Last <= LastCovered);
        return KeyValuePair.Create(
            region, new SchoolHolidayCalendar(FirstCovered, LastCovered, [.. holidays], []));
    }

    private static IEnumerable<SchoolHoliday> In(int year, int monday, bool isEarly)
    {
        var winter = LocalDate.FromYearMonthWeekAndDay(year, 2, monday, IsoDayOfWeek.Monday);
        yield return new SchoolHoliday(SchoolHolidayKind.Winter, winter, winter.PlusDays(6));

        // The law counts from the Monday after Palm Sunday; the Saturday before is free anyhow.
        var easter = MovableFeasts.Easter(year);
        yield return new SchoolHoliday(SchoolHolidayKind.Easter, easter.PlusDays(-8), easter.PlusDays(1));
        yield return new SchoolHoliday(SchoolHolidayKind.Whitsun, easter.PlusDays(48), easter.PlusDays(50));

        // The Saturday from 28 June to 4 July, or from 5 to 11 July, to the day before that Monday.
        var earliest = isEarly ? new LocalDate(year, 6, 28) : new LocalDate(year, 7, 5);
        var school = LocalDate.FromYearMonthWeekAndDay(year, 9, isEarly ? 1 : 2, IsoDayOfWeek.Monday);
        var summer = earliest.PlusDays(-1).Next(IsoDayOfWeek.Saturday);
        yield return new SchoolHoliday(SchoolHolidayKind.Summer, summer, school.PlusDays(-1));

        yield return new SchoolHoliday(
            SchoolHolidayKind.Autumn, new LocalDate(year, 10, 27), new LocalDate(year, 10, 31));

        // 23 December is free as well when it is a Monday.
        var christmas = new LocalDate(year, 12, 23);
        yield return new SchoolHoliday(
            SchoolHolidayKind.Christmas,
            christmas.DayOfWeek == IsoDayOfWeek.Monday ? christmas : christmas.PlusDays(1),
            new LocalDate(year + 1, 1, 6));
    }
}
