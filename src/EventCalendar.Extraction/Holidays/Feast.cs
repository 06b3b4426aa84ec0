using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>A day with a name in one year.</summary>
/// <param name="Date">The day; for feasts that begin in the evening the day after that evening.</param>
/// <param name="MoonDecides">
/// The crescent is looked for, so that communities may keep the day one earlier or later than computed.
/// </param>
internal readonly record struct Feast(LocalDate Date, bool MoonDecides);
