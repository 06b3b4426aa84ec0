using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the days of a year that have a name.</summary>
/// <remarks>
/// Codes: <c>e+39</c> days from Easter Sunday, <c>a-21</c> days from the fourth Sunday of Advent,
/// <c>12-24</c>
/// a fixed day, else a name of <see cref="CivilFeasts"/>, <see cref="OrthodoxFeasts"/>,
/// <see cref="IslamicFeasts"/> or <see cref="HebrewFeasts"/>.
/// </remarks>
internal static class MovableFeasts
{
    /// <summary>
    /// Finds the day of a code in a year; <c>null</c> if it is unknown or has none in that year.
    /// </summary>
    /// <remarks>A year of 365 days can hold a feast of the lunar year twice; this is the first.</remarks>
    public static Feast? TryFind(string code, int year) => All(code, year) is [var first, ..] ? first : null;

    /// <summary>
    /// Lists the days of a code in a year by date: none, one, or two of a feast of the lunar year.
    /// </summary>
    public static ImmutableArray<Feast> All(string code, int year)
    {
        if (IslamicFeasts.Find(code, year) is { IsDefault: false } lunar)
        {
            return [.. lunar.Select(date => new Feast(date, true))];
        }

        var date = Relative(code, year) ?? CivilFeasts.Find(code, year) ?? OrthodoxFeasts.Find(code, year)
            ?? HebrewFeasts.Find(code, year);
        return date is { } day ? [new Feast(day, false)] : [];
    }

    /// <summary>Returns Easter Sunday of a year of the Gregorian calendar.</summary>
    /// <remarks>
    /// The tabular method of the calendar reform of 1582: the age of the moon from the 19-year cycle,
    /// corrected by the solar and the lunar equation of the centuries, then the Sunday after the full moon.
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

    private static LocalDate? Relative(string code, int year)
    {
        if (code is ['e' or 'a', '+' or '-', ..]
            && int.TryParse(
                code.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
        {
            return (code[0] == 'e' ? Easter(year) : FourthAdvent(year)).PlusDays(days);
        }

        return code is [_, _, '-', _, _]
            && int.TryParse(code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(code.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;
    }
}
