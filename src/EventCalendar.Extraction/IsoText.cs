using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction;

/// <summary>Dates and times of the ISO calendar as ISO 8601 writes them.</summary>
/// <remarks>
/// Noda Time's patterns do the same, but take as long to make as an announcement takes to read.
/// </remarks>
internal static class IsoText
{
    /// <summary>Prints <c>yyyy-MM-dd</c>.</summary>
    public static string Print(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>Prints <c>HH:mm</c>.</summary>
    public static string Print(LocalTime time) => string.Create(
        CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
}
