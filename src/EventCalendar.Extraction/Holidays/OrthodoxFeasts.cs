using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the feasts of the churches that keep the Julian calendar or its Easter.</summary>
internal static class OrthodoxFeasts
{
    /// <summary>Finds a feast by its name; <c>null</c> if the name is unknown.</summary>
    /// <remarks>
    /// Christmas is 25 December of the Julian calendar. Churches that moved it, such as the Orthodox Church
    /// of Ukraine in 2023, keep 25 December, which needs no computing.
    /// </remarks>
    public static LocalDate? Find(string name, int year)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        return name switch
        {
            "orthodox-christmas" => FromJulian(year - 1, 12, 25),
            "orthodox-good-friday" => Easter(year).PlusDays(-2),
            "orthodox-easter" => Easter(year),
            "orthodox-pentecost" => Easter(year).PlusDays(49),
            _ => null,
        };
    }

    // The Julian rule: the 19-year cycle alone gives the full moon, and the Sunday after it is Easter.
    private static LocalDate Easter(int year)
    {
        var fullMoon = ((19 * (year % 19)) + 15) % 30;
        var weekday = (year + (year / 4) + fullMoon) % 7;
        return FromJulian(year, 3, 28).PlusDays(fullMoon - weekday);
    }

    private static LocalDate FromJulian(int year, int month, int day) =>
        new LocalDate(year, month, day, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
}
