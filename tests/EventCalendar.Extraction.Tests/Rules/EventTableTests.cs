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
    [InlineData("Herzliche Einladung zur Orgelführung am 3. August um 19 Uhr in der Kirche", "2026-08-03T19:00", "Orgelführung")]
    [InlineData("WG: Betreff: Spieleabend am 3. August um 19 Uhr im Rathaus", "2026-08-03T19:00", "Spieleabend")]
    [InlineData("Unser Ziel: Der Vortrag beginnt am 3. August um 19 Uhr im Rathaus.", "2026-08-03T19:00", "Vortrag")]
    [InlineData("Nachbarschaftstreffen am 20. August 2027 um 18 Uhr im Rathaus, Markt 1, Marburg", "2027-08-20T18:00", "Nachbarschaftstreffen")]
    [InlineData("Am 22. und 23. August findet auf dem Festplatz die Modenschau statt.", "2026-08-22", "Modenschau")]
    public void An_event_has_its_start_and_title(string text, string start, string title)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal((start, title), (ExtractionJson.Format(candidate.Start.Value), candidate.Title.Value));
    }

    [Theory]
    [InlineData("Töpferkurs vom 7. bis 10. September, jeweils 17 bis 19 Uhr, im Rathaus", "2026-09-07T19:00", "FREQ=DAILY;UNTIL=20260910T235959")]
    [InlineData("Zirkuswoche vom 3. bis 7. August, 9 bis 12 Uhr, auf der Festwiese", "2026-08-03T12:00", "FREQ=DAILY;UNTIL=20260807T235959")]
    public void Hours_of_each_day_end_on_that_day(string text, string end, string rule)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal((end, rule), (ExtractionJson.Format(candidate.End!.Value), candidate.RecurrenceRule?.Value));
    }

    [Fact]
    public void Days_of_a_list_share_title_place_and_hours()
    {
        const string Text = "Am 22. und 23. August findet auf dem Festplatz die Modenschau statt. Geöffnet ist jeweils von 10 bis 18 Uhr.";

        var events = AnnouncementReader.Read(Text, Readers.On(Published)).Events;

        Assert.Equal(
            ["2026-08-22T10:00 Modenschau, Festplatz", "2026-08-23T10:00 Modenschau, Festplatz"],
            events.Select(found => $"{ExtractionJson.Format(found.Start.Value)} {found.Title.Value}, {found.Location?.Value}"));
    }

    [Fact]
    public void The_town_of_a_guest_is_not_the_town_of_the_place()
    {
        var candidate = Readers.Single("Vortrag mit Dr. Ida Noll, Universität Kassel, am 17.9. um 19 Uhr im Rathaus, Am Hang 14", Published, "Marburg");

        Assert.Equal("Rathaus, Am Hang 14, Marburg", candidate.Location?.Value);
    }

    [Theory]
    [InlineData("Die Ringerinnen unterlagen am Samstag um 18 Uhr in der Sporthalle.")]
    [InlineData("Am Montag gegen 7 Uhr prallte ein Auto am Bahnhof gegen eine Mauer.")]
    public void What_has_happened_is_no_event(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
