using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Tells the public holidays of the German and Austrian Länder and the Swiss cantons.</summary>
/// <remarks>
/// The law as it was, and as it stands now, from 1995 to 2099. Regions are ISO 3166-2 codes in letters of any
/// case. A country alone, or a subdivision that does not exist, has the holidays of the whole country; so has
/// no region at all, for Germany. Other countries have none here.
/// </remarks>
internal static class PublicHolidays
{
    private const string DefaultCountry = "DE";

    private static readonly ImmutableArray<HolidayRule> Rules =
        [.. HolidayData.Lines("public-holidays").Select(HolidayRule.Parse)];

    /// <summary>Lists the holidays of a region in a year by date, each once.</summary>
    public static ImmutableArray<PublicHoliday> In(string? region, int year)
    {
        var place = Place(region);
        return
        [
            .. Rules.Select(rule => rule.Find(place, year)).OfType<PublicHoliday>()
                .GroupBy(holiday => (holiday.Date, holiday.Key))
                .Select(same => same.MinBy(holiday => holiday.Scope)!)
                .OrderBy(holiday => holiday.Date).ThenBy(holiday => holiday.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Tells whether the whole region has a holiday on a day.</summary>
    /// <remarks>A holiday that some communes keep is none by this; <see cref="In"/> lists it.</remarks>
    public static bool IsHoliday(string? region, LocalDate date)
    {
        var place = Place(region);
        foreach (var rule in Rules)
        {
            if (rule.IsOn(place, date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a rule names a country or region in upper case.</summary>
    public static bool Names(string place) => Rules.Any(rule => rule.Places.ContainsKey(place));

    private static string Place(string? region) =>
        string.IsNullOrWhiteSpace(region) ? DefaultCountry : region.Trim().ToUpperInvariant();
}
