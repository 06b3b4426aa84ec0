using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>One entry of BYDAY (RFC 5545 §3.3.10), such as <c>TU</c> or <c>-1FR</c>.</summary>
/// <param name="Ordinal">
/// 1 for the first of the month or year, -1 for the last, at most 53 away from it; <c>null</c> for every one.
/// </param>
/// <param name="Day">The day of the week.</param>
public readonly record struct RecurrenceWeekday(int? Ordinal, IsoDayOfWeek Day);
