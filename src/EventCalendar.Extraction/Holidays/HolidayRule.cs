using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>A line of <c>public-holidays.txt</c>: where and when a day is a public holiday.</summary>
/// <param name="Key">The holiday's name.</param>
/// <param name="Code">The day, in the codes of <see cref="MovableFeasts"/>.</param>
/// <param name="Places">Countries and regions, each with the scope the holiday has there.</param>
/// <param name="Years">The years it is kept; <c>null</c> for all.</param>
internal sealed record HolidayRule(
    string Key, string Code, FrozenDictionary<string, HolidayScope> Places, Predicate<int>? Years)
{
    /// <summary>Finds the holiday in a year at a place; <c>null</c> if it is none there or then.</summary>
    public PublicHoliday? Find(string place, int year)
    {
        return IsKept(place, year, out var scope) && MovableFeasts.TryFind(Code, year) is { } feast
            ? new PublicHoliday(feast.Date, Key, scope)
            : null;
    }

    /// <summary>Says whether a day is the holiday, kept by the whole place.</summary>
    public bool IsOn(string place, LocalDate date) =>
        IsKept(place, date.Year, out var scope) && scope == HolidayScope.Everywhere
            && MovableFeasts.TryFind(Code, date.Year) is { } feast && feast.Date == date;

    /// <summary>Reads a line cut at white space.</summary>
    public static HolidayRule Parse(string[] words)
    {
        var years = words[^1].StartsWith('@') ? words[^1][1..] : null;
        var places = words[2..(years is null ? words.Length : words.Length - 1)];
        return new HolidayRule(
            words[0],
            words[1],
            places.ToFrozenDictionary(
                place => place.TrimStart('~'),
                place => place[0] == '~' ? HolidayScope.SomePlaces : HolidayScope.Everywhere,
                StringComparer.Ordinal),
            years is null ? null : ParseYears(years));
    }

    private bool IsKept(string place, int year, out HolidayScope scope) =>
        (Places.TryGetValue(place, out scope) || (place is [_, _, '-', ..]
            && Places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(place.AsSpan(0, 2), out scope)))
        && Years?.Invoke(year) != false;

    private static Predicate<int> ParseYears(string years)
    {
        if (years.EndsWith('-'))
        {
            var first = int.Parse(years.AsSpan(0, years.Length - 1), CultureInfo.InvariantCulture);
            return year => year >= first;
        }

        return years.Split(',')
            .Select(year => int.Parse(year, CultureInfo.InvariantCulture))
            .ToFrozenSet()
            .Contains;
    }
}
