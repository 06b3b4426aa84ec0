using NodaTime.Text;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Reads moments as the JSON prints them.</summary>
internal static class Moments
{
    private static readonly LocalDateTimePattern WithTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Reads <c>2026-08-20T18:00</c> or <c>2026-08-20</c>.</summary>
    public static EventMoment Parse(string moment) =>
        WithTime.Parse(moment) is { Success: true, Value: var value } ? new EventMoment(value.Date, value.TimeOfDay)
            : new EventMoment(LocalDatePattern.Iso.Parse(moment).Value, null);
}
