using NodaTime;

namespace EventCalendar.Extraction.Tests;

/// <summary>Events printed on one line, as tables of cases expect them.</summary>
internal static class EventLines
{
    /// <summary>Prints start, rule, state other than confirmed and former start, in order of the starts.</summary>
    public static string Changes(string text, LocalDate published) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(published)).Events
            .OrderBy(found => ExtractionJson.Format(found.Start.Value), StringComparer.Ordinal)
            .Select(found => Join(
                Start(found),
                found.RecurrenceRule?.Value ?? string.Empty,
                found.Status!.Value == CandidateStatus.Confirmed ? string.Empty : State(found),
                MovedFrom(found))));

    /// <summary>Prints start, state and former start, in order of the text.</summary>
    public static string States(IEnumerable<EventCandidate> events) =>
        string.Join("; ", events.Select(found => Join(Start(found), State(found), MovedFrom(found))));

    /// <summary>Prints the starts, in order of the text.</summary>
    public static string Starts(IEnumerable<EventCandidate> events) => string.Join("; ", events.Select(Start));

    /// <summary>Prints start and title, in order of the text.</summary>
    public static string Titles(string text, LocalDate published) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(published)).Events
            .Select(found => Join(Start(found), found.Title.Value)));

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));

    private static string Start(EventCandidate found) => ExtractionJson.Format(found.Start.Value);

    private static string State(EventCandidate found) => found.Status!.Value.ToString().ToLowerInvariant();

    private static string MovedFrom(EventCandidate found) =>
        found.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : string.Empty;
}
