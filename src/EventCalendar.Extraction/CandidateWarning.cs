namespace EventCalendar.Extraction;

/// <summary>A reason to look twice at a candidate.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Message">One German sentence that names the values, for the person who reviews.</param>
public sealed record CandidateWarning(WarningCode Code, string Message);
