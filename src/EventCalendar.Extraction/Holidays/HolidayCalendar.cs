using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Says which days of a region are free, and of which that is not known.</summary>
/// <remarks>Public holidays from 1995 to 2099, school holidays as <c>docs/holidays.md</c> says.</remarks>
public static class HolidayCalendar
{
    /// <summary>Says whether anything is known of a region.</summary>
    /// <param name="region">ISO 3166-2, such as <c>DE-HE</c>, or a country alone, in letters of any case.</param>
    public static bool Knows(string region)
    {
        var code = region.ToUpperInvariant();
        return SchoolHolidays.Covered(code) is not null || PublicHolidays.Names(code);
    }

    /// <summary>Lists what touches some days, both ends inclusive, by first day.</summary>
    /// <remarks>
    /// School holidays are whole even if they reach beyond those days. Days on which it is not known whether there is
    /// school are listed as such. A public holiday that only parts of the region keep is left out.
    /// </remarks>
    /// <param name="region">ISO 3166-2; a region that is not known has none and knows nothing of school.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; before the first means no days.</param>
    public static ImmutableArray<Holiday> Between(string region, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return [];
        }

        var free = Enumerable.Range(from.Year, to.Year - from.Year + 1)
            .SelectMany(year => PublicHolidays.In(region, year))
            .Where(day => day.Scope == HolidayScope.Everywhere && day.Date >= from && day.Date <= to)
            .Select(day => new Holiday(HolidayKind.Public, day.Date, day.Date, day.Key));
        return
        [
            .. free.Concat(SchoolHolidays.All(region, from, to))
                .OrderBy(holiday => holiday.First).ThenBy(holiday => holiday.Kind).ThenBy(holiday => holiday.Name, StringComparer.Ordinal),
        ];
    }
}
