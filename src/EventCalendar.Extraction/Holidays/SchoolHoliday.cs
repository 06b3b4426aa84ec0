using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>One time without school in a region.</summary>
/// <param name="Kind">Which of the year.</param>
/// <param name="First">The first day without school.</param>
/// <param name="Last">The last day without school, inclusive.</param>
internal sealed record SchoolHoliday(SchoolHolidayKind Kind, LocalDate First, LocalDate Last);
