using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Extractions;

/// <summary>An announcement, and what is known of it.</summary>
internal sealed record ExtractionRequest
{
    /// <summary>The announcement as plain text, at most 1 MiB of UTF-8.</summary>
    public string? Text { get; init; }

    /// <summary>The day it appeared, yyyy-MM-dd; without it a dateline in the text counts, else today.</summary>
    public string? Published { get; init; }

    /// <summary>IANA time zone of its local times; without it the community's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>ISO 3166-2 region for holidays, such as DE-HE; without it the community's.</summary>
    public string? Region { get; init; }

    /// <summary>The town that is meant where the text names none; without it the community's.</summary>
    public string? Place { get; init; }
}

/// <summary>What was found.</summary>
/// <param name="Events">In the order of the text; empty if it announces nothing to come.</param>
internal sealed record ExtractionAnswer(IReadOnlyList<ExtractedEventBody> Events);
