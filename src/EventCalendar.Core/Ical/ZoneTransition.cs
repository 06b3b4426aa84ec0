using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>A moment at which the clocks of a zone are changed.</summary>
/// <param name="Onset">On the clock that is about to be changed, as VTIMEZONE counts (RFC 5545 §3.6.5).</param>
/// <param name="Change">What is changed.</param>
internal readonly record struct ZoneTransition(LocalDateTime Onset, ZoneChange Change);

/// <summary>What happens to the clocks of a zone.</summary>
/// <param name="From">Offset from UTC before.</param>
/// <param name="To">Offset from UTC after.</param>
/// <param name="IsDaylight">Whether people call what begins summer time.</param>
/// <param name="Name">Abbreviation of what begins, such as <c>CEST</c>.</param>
internal readonly record struct ZoneChange(Offset From, Offset To, bool IsDaylight, string Name);
