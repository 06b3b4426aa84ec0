using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the feasts of the lunar year of Islam by the Umm al-Qura calendar.</summary>
/// <remarks>
/// That calendar is computed ahead for Saudi Arabia; where the crescent is looked for, or computed by another
/// rule as in Türkiye, a month begins up to a day earlier or later.
/// </remarks>
internal static class IslamicFeasts
{
    // Noda Time knows the months of 1318 to 1500 after the hijra, whole years of ours from 1901 to 2076.
    private const int FirstYear = 1901;
    private const int LastYear = 2076;

    /// <summary>Lists the days of a feast in a year of ours; <c>default</c> if the name is unknown.</summary>
    /// <remarks>
    /// The lunar year is 10 to 12 days shorter, so that a year of ours may hold two of them.
    /// </remarks>
    public static ImmutableArray<LocalDate> Find(string name, int year) => name switch
    {
        "islamic-new-year" => In(year, 1, 1),
        "ashura" => In(year, 1, 10),
        "mevlid" => In(year, 3, 12),
        "ramadan" => In(year, 9, 1),
        "laylat-al-qadr" => In(year, 9, 27),
        "eid-al-fitr" => In(year, 10, 1),
        "eid-al-adha" => In(year, 12, 10),
        _ => default,
    };

    private static ImmutableArray<LocalDate> In(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
        {
            return [];
        }

        var lunarYear = new LocalDate(year, 1, 1).WithCalendar(CalendarSystem.UmAlQura).Year;
        return
        [
            .. Enumerable.Range(lunarYear, 3)
                .Where(number => number <= CalendarSystem.UmAlQura.MaxYear)
                .Select(number => new LocalDate(number, month, day, CalendarSystem.UmAlQura))
                .Select(date => date.WithCalendar(CalendarSystem.Iso))
                .Where(date => date.Year == year),
        ];
    }
}
