using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the days on which the movable feasts of the western churches hang.</summary>
internal static class MovableFeasts
{
    /// <summary>Returns Easter Sunday of a year of the Gregorian calendar.</summary>
    /// <remarks>
    /// The tabular method of the calendar reform of 1582: the age of the moon from the 19-year cycle, corrected
    /// by the solar and the lunar equation of the centuries, then the Sunday after the full moon.
    /// </remarks>
    public static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var lunarShift = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - lunarShift + 15) % 30;
        var late = (epact / 28) * (1 - ((29 / (epact + 1)) * ((21 - golden) / 11)));
        var fullMoon = epact - late;
        var weekday = (year + (year / 4) + fullMoon + 2 - century + (century / 4)) % 7;
        return new LocalDate(year, 3, 28).PlusDays(fullMoon - weekday);
    }

    /// <summary>Returns the last Sunday before 25 December.</summary>
    public static LocalDate FourthAdvent(int year) =>
        new LocalDate(year, 12, 25).Previous(IsoDayOfWeek.Sunday);
}
