using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>A date of a series that differs from the others.</summary>
/// <param name="On">The date by the rule.</param>
/// <param name="Day">The day it is held on instead; <c>null</c> if the day stays.</param>
/// <param name="Time">The other time; <c>null</c> if it stays.</param>
/// <param name="Words">The date with the words about it, to look for another place.</param>
internal sealed record SeriesChange(LocalDate On, LocalDate? Day, ClockTime? Time, Anchor Words);
