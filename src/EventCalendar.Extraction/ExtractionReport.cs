using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction;

/// <summary>What one announcement says.</summary>
/// <param name="Events">The events to come, in order of the text. Empty if there are none.</param>
/// <param name="PublishedOn">The day that years and relative words were counted from at the first event, or
/// at the end of the text if there is none.</param>
public sealed record ExtractionReport(ImmutableArray<EventCandidate> Events, LocalDate PublishedOn);
