using System.Collections.Frozen;
using System.Globalization;

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
        var isKept = Places.TryGetValue(place, out var scope)
            || (place is [_, _, '-', ..] && Places.TryGetValue(place[..2], out scope));
        return isKept && Years?.Invoke(year) != false && MovableFeasts.TryFind(Code, year) is { } feast
            ? new PublicHoliday(feast.Date, Key, scope)
            : null;
    }

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
