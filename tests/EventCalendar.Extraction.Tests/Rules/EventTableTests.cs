using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class EventTableTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("Der Vortrag „Die Stadt von morgen“ am Freitag, 10. Juli, um 19 Uhr im Rathaus entfällt.", "2026-07-10T19:00", "Vortrag „Die Stadt von morgen“")]
    [InlineData("Der Film „Gestern in Rom“ beginnt am Dienstag, 14. Juli, um 20 Uhr im Kino.", "2026-07-14T20:00", "Film „Gestern in Rom“")]
    [InlineData("Lesung aus „Im Mai war Frieden“ am 14. Juli um 20 Uhr im Rathaus", "2026-07-14T20:00", "Lesung aus „Im Mai war Frieden“")]
    [InlineData("Der Verein „Bahn statt Straße“ ruft für kommenden Freitag zu einer Kundgebung auf. Los geht es um 16 Uhr am Bahnhof.", "2026-07-03T16:00", "Kundgebung")]
    [InlineData("Das Hoffest wird am Samstag um 15 Uhr auf dem Marktplatz eröffnet und ist für alle offen.", "2026-07-04T15:00", "Hoffest")]
    public void An_event_has_its_start_and_title(string text, string start, string title)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal((start, title), (ExtractionJson.Format(candidate.Start.Value), candidate.Title.Value));
    }

    [Theory]
    [InlineData("Die Ringerinnen unterlagen am Samstag um 18 Uhr in der Sporthalle.")]
    [InlineData("Am Montag gegen 7 Uhr prallte ein Auto am Bahnhof gegen eine Mauer.")]
    public void What_has_happened_is_no_event(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
