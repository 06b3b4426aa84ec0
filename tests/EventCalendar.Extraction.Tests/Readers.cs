using NodaTime;

namespace EventCalendar.Extraction.Tests;

/// <summary>Short forms of reading that tests share.</summary>
internal static class Readers
{
    public static readonly LocalDate Today = new(2026, 11, 22);

    public static ReadingContext On(LocalDate? published, string? place = null) =>
        new() { Today = Today, PublishedOn = published, Place = place };

    public static EventCandidate Single(string text, LocalDate published, string? place = null) =>
        Xunit.Assert.Single(AnnouncementReader.Read(text, On(published, place)).Events);

    public static string Start(string text, LocalDate published) =>
        ExtractionJson.Format(Single(text, published).Start.Value);
}
