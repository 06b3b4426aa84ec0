using System.Globalization;
using EventCalendar.Extraction.Holidays;
using NodaTime;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>A day that has a name and a date in every year.</summary>
/// <param name="Kind"><c>e</c> days from Easter, <c>a</c> days from the fourth Sunday of Advent, <c>f</c> fixed.</param>
/// <param name="Month">The month of a fixed day.</param>
/// <param name="Day">The day of a fixed day, else the distance in days.</param>
internal sealed record NamedDay(char Kind, int Month, int Day)
{
    /// <summary>Computes the date in a year.</summary>
    public LocalDate In(int year) => Kind switch
    {
        'e' => MovableFeasts.Easter(year).PlusDays(Day),
        'a' => MovableFeasts.FourthAdvent(year).PlusDays(Day),
        _ => new LocalDate(year, Month, Day),
    };

    /// <summary>Reads the form of the word file: <c>e+39</c>, <c>a-21</c>, <c>12-24</c>.</summary>
    public static NamedDay Parse(string value) => value[0] is 'e' or 'a'
        ? new NamedDay(value[0], 0, int.Parse(value.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
        : new NamedDay(
            'f',
            int.Parse(value.AsSpan(0, 2), CultureInfo.InvariantCulture),
            int.Parse(value.AsSpan(3, 2), CultureInfo.InvariantCulture));
}
