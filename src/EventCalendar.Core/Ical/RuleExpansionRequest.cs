namespace EventCalendar.Core.Ical;

/// <summary>A rule to be expanded, as text, unchecked.</summary>
/// <param name="Start">
/// DTSTART, local: <c>2026-08-20T18:00</c> with or without seconds or <c>2026-08-20</c>; the basic forms of RFC 5545
/// (<c>20260820T180000</c>, <c>20260820</c>) are understood too, a time with <c>Z</c> is converted to the zone.
/// </param>
/// <param name="ZoneId">IANA zone; <c>null</c> means a clock that is never put forward or back.</param>
/// <param name="Rule">RRULE value; UNTIL may be local, UTC with <c>Z</c>, or a day.</param>
/// <param name="Until">Last moment or day, inclusive, in a form of <paramref name="Start"/>; <c>null</c> for none.</param>
/// <param name="Limit">Most starts wanted, from 1; <c>null</c> for the default.</param>
public sealed record RuleExpansionRequest(
    string? Start, string? ZoneId, string? Rule, string? Until = null, int? Limit = null);
