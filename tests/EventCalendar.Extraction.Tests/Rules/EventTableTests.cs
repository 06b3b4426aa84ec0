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
    [InlineData("Die Ortsgruppe Lahntal trifft sich am 14. September um 18 Uhr im Rathaus. Geplant wird die Herbstwanderung.", "2026-09-14T18:00", "Treffen: Ortsgruppe Lahntal")]
    [InlineData("Liebe Nachbarn, am 15. August wollen wir ab 16 Uhr im Stadtpark grillen.", "2026-08-15T16:00", "Grillen")]
    [InlineData("Am 18. Juli tritt um 20 Uhr im Kulturladen das Duo Fernweh auf.", "2026-07-18T20:00", "Auftritt: Duo Fernweh")]
    [InlineData("Kinoabend: Wir zeigen am 7. Juli um 20 Uhr einen Klassiker im Rathaus.", "2026-07-07T20:00", "Kinoabend")]
    [InlineData("Offenes Singen\nwann: 5. September, 10 Uhr\nwo: Rathaus", "2026-09-05T10:00", "Offenes Singen")]
    [InlineData("Nächste Sitzung des Beirats: 14. September 2026, 17 Uhr, Rathaus", "2026-09-14T17:00", "Sitzung des Beirats")]
    [InlineData("Beim Stammtisch der Gartenfreunde am 9. Juli um 19 Uhr im Rathaus spricht ein Imker.", "2026-07-09T19:00", "Stammtisch der Gartenfreunde")]
    [InlineData("Am Samstag, den 11. Juli, heißt es ab 14 Uhr „Bühne frei“ beim Straßenmusikfestival im Stadtpark.", "2026-07-11T14:00", "Straßenmusikfestival")]
    [InlineData("Karten für das Konzert am 18. September um 20 Uhr in der Stadthalle gibt es ab sofort.", "2026-09-18T20:00", "Konzert")]
    [InlineData("Die Stadtratsfraktion trifft sich am 14. September um 18 Uhr im Rathaus.", "2026-09-14T18:00", "Treffen: Stadtratsfraktion")]
    [InlineData("Gottesdienst zum Palmsonntag am 28. März 2027 um 10 Uhr in der Kirche", "2027-03-28T10:00", "Gottesdienst zum Palmsonntag")]
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

    [Theory]
    [InlineData("Das am 4. Juli ausgefallene Turnier der Kegler wird am Samstag, 25. Juli, um 14 Uhr nachgeholt.", "Turnier der Kegler", "2026-07-25T14:00", "2026-07-04")]
    [InlineData("Die für den 4. Juli geplante Orgelführung wird auf den 11. Juli, 14 Uhr, verlegt.", "Orgelführung", "2026-07-11T14:00", "2026-07-04")]
    public void A_day_that_was_planned_is_the_old_one(string text, string title, string start, string from)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal(
            (title, start, from, CandidateStatus.Moved),
            (candidate.Title.Value, ExtractionJson.Format(candidate.Start.Value), ExtractionJson.Format(candidate.MovedFrom!.Value), candidate.Status!.Value));
    }

    [Theory]
    [InlineData("Die Radtour am Sonntag, 5. Juli, fällt nicht aus, sie startet wie geplant um 10 Uhr am Bahnhof.", CandidateStatus.Confirmed)]
    [InlineData("Die für Sonntag, 5. Juli, um 10 Uhr geplante Radtour fällt aus.", CandidateStatus.Cancelled)]
    [InlineData("Die für Sonntag, 5. Juli, geplante Radtour startet um 10 Uhr am Bahnhof.", CandidateStatus.Confirmed)]
    public void A_planned_event_keeps_its_day(string text, CandidateStatus status)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal(
            ("Radtour", "2026-07-05T10:00", status),
            (candidate.Title.Value, ExtractionJson.Format(candidate.Start.Value), candidate.Status!.Value));
    }

    [Theory]
    [InlineData("Der Chor singt am 5. September um 19 Uhr unter der Leitung von Ines Mohr in der Markthalle, Am Markt 1.", "Markthalle, Am Markt 1")]
    [InlineData("Ab 5. September zeigt um 19 Uhr die Galerie am Tor, Torstraße 10, Aquarelle der Gruppe. Die Ausstellung ist frei.", "Galerie am Tor, Torstraße 10")]
    [InlineData("Wanderung am 5. September, 10 Uhr, Treffpunkt Grundschule, Blumenweg 8", "Grundschule, Blumenweg 8")]
    [InlineData("Wanderung am 5. September. Treffpunkt ist um 10 Uhr der Parkplatz am Bahnhof.", "Parkplatz am Bahnhof")]
    [InlineData("Vortrag am 5. September um 19 Uhr in Raum 1.07 der Volkshochschule", "Raum 1.07 der Volkshochschule")]
    [InlineData("Das Konzert am 5. September um 19 Uhr bleibt. Ort bleibt die Aula der Grundschule.", "Aula der Grundschule")]
    [InlineData("Vortrag am 5. September um 19 Uhr in den Räumen der Diakonie, Uferweg 5", "Räume der Diakonie, Uferweg 5")]
    [InlineData("Vortrag am 5. September um 19 Uhr, Hauptstr. 5, Kleinhausen", "Hauptstr. 5, Kleinhausen")]
    [InlineData("Die Volkshochschule Marburg lädt am 5. September um 19 Uhr zu einem Vortrag über Moore per Zoom ein.", null)]
    public void A_place_is_where_one_goes(string text, string? place) =>
        Assert.Equal(place, Readers.Single(text, Published).Location?.Value);

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
    [InlineData("Der Ortsbeirat tagte am Montag um 18 Uhr im Rathaus.")]
    [InlineData("Kartenvorverkauf ab 14. September im Rathaus.")]
    [InlineData("Am 14. September um 10 Uhr beginnt der Vorverkauf im Rathaus.")]
    [InlineData("Die Stromzähler werden ab Montag, 14. September, um 9 Uhr abgelesen.")]
    public void What_has_happened_or_is_no_gathering_is_no_event(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
