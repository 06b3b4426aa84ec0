using EventCalendar.Core.Events;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>UNTIL of a rule (RFC 5545 §3.3.10): the last moment at which an occurrence may begin, inclusive.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day; <c>null</c> stands for the whole day.</param>
/// <param name="IsUtc">Whether it was written with a <c>Z</c>; else it is wall-clock time of the event's zone.</param>
public readonly record struct RecurrenceUntil(LocalDate Date, LocalTime? Time, bool IsUtc)
{
    // 9999-12-31T23:59:59Z stands for "never" in many calendars, and no zone is a year away from UTC.
    private bool CanBeConverted => Date.Year is > 1 and < 9999;

    /// <summary>Says it as wall-clock time of a zone. A whole day gives its last second.</summary>
    /// <remarks>At the first and the last year of the calendar UTC counts as wall-clock time.</remarks>
    /// <param name="zone">Zone of the event.</param>
    public LocalDateTime In(DateTimeZone zone)
    {
        var written = Date + (Time ?? new LocalTime(23, 59, 59));
        return IsUtc && CanBeConverted ? written.InUtc().WithZone(zone).LocalDateTime : written;
    }

    /// <summary>Says it as an instant. A whole day gives its last second.</summary>
    /// <remarks>At the first and the last year of the calendar wall-clock time counts as UTC.</remarks>
    /// <param name="zone">Zone of the event.</param>
    public Instant ToInstant(DateTimeZone zone)
    {
        var written = Date + (Time ?? new LocalTime(23, 59, 59));
        return IsUtc || !CanBeConverted
            ? written.InUtc().ToInstant()
            : zone.ResolveLocal(written, EventTiming.Resolver).ToInstant();
    }
}
