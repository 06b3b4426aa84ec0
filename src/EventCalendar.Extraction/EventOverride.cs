namespace EventCalendar.Extraction;

/// <summary>
/// A single date of a series that differs from the others. What does not differ is <c>null</c>.
/// </summary>
/// <param name="On">The date of the series that differs, as its rule gives it.</param>
/// <param name="Start">The other start.</param>
/// <param name="Location">The other place.</param>
/// <param name="Status">The other state, such as <see cref="CandidateStatus.Cancelled"/>.</param>
public sealed record EventOverride(
    EventMoment On, EventMoment? Start = null, string? Location = null, CandidateStatus? Status = null);
