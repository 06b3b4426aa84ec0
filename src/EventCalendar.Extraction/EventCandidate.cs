using System.Collections.Immutable;

namespace EventCalendar.Extraction;

/// <summary>An event as one announcement tells of it, each field with the words that say so.</summary>
/// <remarks>What the text does not say is <c>null</c>, never invented.</remarks>
public sealed record EventCandidate
{
    /// <summary>Gets what the event is called.</summary>
    public required Extracted<string> Title { get; init; }

    /// <summary>Gets the beginning, in local time of <see cref="TimeZoneId"/>.</summary>
    public required Extracted<EventMoment> Start { get; init; }

    /// <summary>
    /// Gets the end, of the same form as <see cref="Start"/>. For whole days it is exclusive: the day after
    /// the last one (RFC 5545 §3.6.1).
    /// </summary>
    public Extracted<EventMoment>? End { get; init; }

    /// <summary>Gets the zone of all local times, an IANA id.</summary>
    public required string TimeZoneId { get; init; }

    /// <summary>Gets venue, street and town in this order, separated by commas.</summary>
    public Extracted<string>? Location { get; init; }

    /// <summary>Gets an address or a word such as <c>Zoom</c> where one joins from afar.</summary>
    public Extracted<string>? Online { get; init; }

    /// <summary>
    /// Gets an RFC 5545 RRULE value without the name; UNTIL in it is local wall-clock time.
    /// </summary>
    public Extracted<string>? RecurrenceRule { get; init; }

    /// <summary>Gets the dates that fall out of the rule, in order.</summary>
    public ImmutableArray<EventMoment> Exceptions { get; init; } = [];

    /// <summary>Gets the dates of the rule that differ, in order.</summary>
    public ImmutableArray<EventOverride> Overrides { get; init; } = [];

    /// <summary>Gets whether it takes place.</summary>
    public Extracted<CandidateStatus>? Status { get; init; }

    /// <summary>Gets the start that no longer holds, if the event was moved.</summary>
    public Extracted<EventMoment>? MovedFrom { get; init; }

    /// <summary>Gets who invites.</summary>
    public Extracted<string>? Organizer { get; init; }

    /// <summary>Gets the last day to register.</summary>
    public Extracted<EventMoment>? RegistrationDeadline { get; init; }

    /// <summary>
    /// Gets what it costs in the words of the text, such as "5 Euro, ermäßigt 3 Euro"; "frei" if nothing.
    /// </summary>
    public Extracted<string>? Price { get; init; }

    /// <summary>
    /// Gets the mail address, web address or telephone number that stands beside the registration.
    /// </summary>
    public Extracted<string>? RegistrationContact { get; init; }

    /// <summary>
    /// Gets the languages in which it is held or interpreted, ISO 639 codes in order of the text.
    /// </summary>
    public Extracted<ImmutableArray<string>>? Languages { get; init; }

    /// <summary>Gets whether the place can be reached without steps, as far as the text says so.</summary>
    public Extracted<bool>? StepFree { get; init; }

    /// <summary>Gets whether nothing has to be paid; <c>null</c> if the text does not say.</summary>
    public bool? IsFree => Price is null ? null : Price.RuleId == "price.free";

    /// <summary>Gets how sure the reader is of the candidate as a whole, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets the reasons to look twice, in order of their codes.</summary>
    public ImmutableArray<CandidateWarning> Warnings { get; init; } = [];

    /// <summary>Gets how many points speak for an event rather than for a mere date.</summary>
    internal int Evidence { get; init; }

    /// <summary>Gets whether the text gives days only.</summary>
    public bool IsAllDay => Start.Value.IsDateOnly;
}
