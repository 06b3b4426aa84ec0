using NodaTime;

namespace EventCalendar.Extraction;

/// <summary>What is known of an announcement besides its text.</summary>
public sealed record ReadingContext
{
    /// <summary>
    /// Gets the day the text appeared; <c>null</c> if unknown. Then the nearest dateline above a sentence
    /// counts, else <see cref="Today"/>.
    /// </summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets today in <see cref="TimeZoneId"/>.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>Gets the zone of the local times, an IANA id.</summary>
    public string TimeZoneId { get; init; } = "Europe/Berlin";

    /// <summary>
    /// Gets the region for public holidays, ISO 3166-2 such as <c>DE-HE</c>; <c>null</c> if unknown.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>Gets the town meant where the text names none; <c>null</c> if unknown.</summary>
    public string? Place { get; init; }
}
