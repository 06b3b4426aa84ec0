using NodaTime;

namespace EventCalendar.Extraction;

/// <summary>A day of the wall calendar, with the time of the wall clock if the text gives one.</summary>
/// <remarks>
/// Local to the zone of the candidate. Gaps and overlaps of a clock change are not resolved here.
/// </remarks>
/// <param name="Date">The day.</param>
/// <param name="Time">The time, to the minute; <c>null</c> if none is stated.</param>
public sealed record EventMoment(LocalDate Date, LocalTime? Time)
{
    /// <summary>Gets whether the text gives a day only.</summary>
    public bool IsDateOnly => Time is null;
}
