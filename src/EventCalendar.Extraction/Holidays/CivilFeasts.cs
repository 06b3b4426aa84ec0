using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes named days that hang on a weekday or on a civil calendar.</summary>
internal static class CivilFeasts
{
    /// <summary>Finds a day by its name; <c>null</c> if it is unknown or has none in that year.</summary>
    public static LocalDate? Find(string name, int year) => name switch
    {
        "mothers-day" => Nth(2, IsoDayOfWeek.Sunday, 5, year),
        "harvest-thanksgiving" => Nth(1, IsoDayOfWeek.Sunday, 10, year),
        "newroz" => new LocalDate(year, 3, 21),
        "nowruz" => Nowruz(year),
        "hidirellez" => new LocalDate(year, 5, 6),
        "chinese-new-year" => ChineseNewYear(year),
        "naefelser-fahrt" => NaefelserFahrt(year),
        "jeune-genevois" => Nth(1, IsoDayOfWeek.Sunday, 9, year).PlusDays(4),
        "jeune-federal-monday" => Nth(3, IsoDayOfWeek.Sunday, 9, year).PlusDays(1),
        "berchtold-monday" => If(new LocalDate(year, 1, 2), day => day == IsoDayOfWeek.Monday),
        "stephen-monday" => If(new LocalDate(year, 12, 26), day => day == IsoDayOfWeek.Monday),
        "stephen-no-bridge" => If(
            new LocalDate(year, 12, 26), day => day is not (IsoDayOfWeek.Tuesday or IsoDayOfWeek.Saturday)),
        _ => null,
    };

    private static LocalDate Nth(int nth, IsoDayOfWeek weekday, int month, int year) =>
        LocalDate.FromYearMonthWeekAndDay(year, month, nth, weekday);

    private static LocalDate? If(LocalDate date, Predicate<IsoDayOfWeek> holds) =>
        holds(date.DayOfWeek) ? date : null;

    // The first Thursday in April, a week later if that is in Holy Week.
    private static LocalDate NaefelserFahrt(int year)
    {
        var thursday = Nth(1, IsoDayOfWeek.Thursday, 4, year);
        return thursday == MovableFeasts.Easter(year).PlusDays(-3) ? thursday.PlusDays(7) : thursday;
    }

    // 1 Farvardin of the Iranian calendar, whose year begins with the equinox in Tehran: 20 or 21 March.
    private static LocalDate? Nowruz(int year) => year is >= 1901 and <= 2099
        ? new LocalDate(year - 621, 1, 1, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso)
        : null;

    // The framework has a table of China's months from 1901 on; Noda Time has no such calendar.
    private static LocalDate? ChineseNewYear(int year) => year is >= 1902 and <= 2099
        ? LocalDate.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0))
        : null;
}
