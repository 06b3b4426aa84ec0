using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>UNTIL of a rule (RFC 5545 §3.3.10): the last moment at which an occurrence may begin, inclusive.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day; <c>null</c> stands for the whole day.</param>
/// <param name="IsUtc">Whether it was written with a <c>Z</c>; else it is wall-clock time of the event's zone.</param>
public readonly record struct RecurrenceUntil(LocalDate Date, LocalTime? Time, bool IsUtc)
{
    /// <summary>Says it as wall-clock time of a zone. A whole day gives its last second.</summary>
    /// <param name="zone">Zone of the event.</param>
    public LocalDateTime In(DateTimeZone zone)
    {
        var written = Date + (Time ?? new LocalTime(23, 59, 59));
        return IsUtc ? written.InUtc().WithZone(zone).LocalDateTime : written;
    }
}
