using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>A public holiday of a region.</summary>
/// <param name="Date">The day.</param>
/// <param name="Key">The holiday's name in <c>public-holidays.txt</c>, such as <c>corpus-christi</c>.</param>
/// <param name="Scope">Where in the region it is kept.</param>
internal sealed record PublicHoliday(LocalDate Date, string Key, HolidayScope Scope);
