using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesEventTests
{
    // A Tuesday.
    private static readonly LocalDate Published = new(2026, 9, 1);

    [Theory]
    [InlineData("Deutschkurs mit Kinderbetreuung: dienstags von 9 bis 11 Uhr und donnerstags von 17 bis 19 Uhr im Stadtteilladen.", "2026-09-01T09:00 FREQ=WEEKLY;BYDAY=TU", "2026-09-03T17:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Chorproben\nKinderchor: mittwochs 16 Uhr\nJugendchor: freitags 18 Uhr\nOrt ist jeweils der Pfarrsaal.", "2026-09-02T16:00 FREQ=WEEKLY;BYDAY=WE", "2026-09-04T18:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Der Chor probt dienstags um 20 Uhr im Gemeindehaus. Zum Konzert lädt er am Samstag, 24. Oktober, um 18 Uhr in die Stadtkirche ein.", "2026-09-01T20:00 FREQ=WEEKLY;BYDAY=TU", "2026-10-24T18:00 once")]
    [InlineData("Das Reparaturcafé feiert am 19. September um 14 Uhr im Werkhof sein Sommerfest. Geöffnet ist es sonst jeden zweiten und vierten Freitag im Monat von 16 bis 19 Uhr.", "2026-09-19T14:00 once", "2026-09-11T16:00 FREQ=MONTHLY;BYDAY=2FR,4FR")]
    [InlineData("Orgelführung\nSamstag, 12. September, 16 Uhr, Dom\nWochenmarktandacht\njeden Mittwoch, 11.30 Uhr, Dom", "2026-09-12T16:00 once", "2026-09-02T11:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Als Nächstes steht am Sonntag, 20. September, die Herbstwanderung an. Los geht es um 10.30 Uhr am Bahnhof. Den Stammtisch gibt es jeden letzten Mittwoch ab 19 Uhr im Adler.", "2026-09-20T10:30 once", "2026-09-30T19:00 FREQ=MONTHLY;BYDAY=-1WE")]
    public void Two_events_of_a_text_keep_their_own_rhythm(string text, string first, string second)
    {
        var events = AnnouncementReader.Read(text, new ReadingContext { Today = Published, PublishedOn = Published }).Events;

        Assert.Equal(
            [first, second],
            events.Select(found => ExtractionJson.Format(found.Start.Value) + " " + (found.RecurrenceRule?.Value ?? "once")));
    }

    [Theory]
    [InlineData("Die Gemeindeverwaltung ist montags bis freitags von 8 bis 12 Uhr geöffnet.")]
    [InlineData("Die Bücherei hat neue Öffnungszeiten: dienstags 15–18 Uhr, donnerstags 10–12 Uhr.")]
    [InlineData("Früher traf sich der Verein jeden Freitag um 20 Uhr im Adler, seit 2019 gibt es ihn nicht mehr.")]
    [InlineData("Restmüll wird jeden zweiten Dienstag ab 6 Uhr abgeholt.")]
    [InlineData("Auskunft erteilt Frau Weber montags bis donnerstags von 9 bis 12 Uhr unter Telefon 12345.")]
    [InlineData("Im vergangenen Jahr kamen jeden Donnerstag um 14 Uhr rund 30 Gäste zum Kaffeetrinken.")]
    [InlineData("Der Bus der Linie 5 fährt werktags um 7.10 Uhr und 12.15 Uhr.")]
    public void Hours_of_offices_and_habits_are_no_series(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, new ReadingContext { Today = Published, PublishedOn = Published }).Events);

    [Theory]
    [InlineData("Kammermusik im Schloss: Bach am 4. September, Haydn am 18. September, Ravel am 9. Oktober. Beginn ist an allen drei Freitagen um 19.30 Uhr.", "2026-09-04T19:30 2026-09-18T19:30 2026-10-09T19:30")]
    [InlineData("Heimspiele der Kegler\n20.09. gegen Lindau\n18.10. gegen Bergheim\n22.11. gegen Talheim\nAnwurf sonntags um 11 Uhr, Turnhalle", "2026-09-20T11:00 2026-10-18T11:00 2026-11-22T11:00")]
    [InlineData("Filmreihe im Rathaus, donnerstags 19 Uhr: 10. September, 24. September und 8. Oktober", "2026-09-10T19:00 2026-09-24T19:00 2026-10-08T19:00")]
    public void A_weekday_that_listed_dates_share_is_no_rhythm(string text, string starts)
    {
        var events = AnnouncementReader.Read(text, new ReadingContext { Today = Published, PublishedOn = Published }).Events;

        Assert.Equal(starts, string.Join(' ', events.Select(found => ExtractionJson.Format(found.Start.Value))));
        Assert.All(events, found => Assert.Null(found.RecurrenceRule));
    }

    [Theory]
    [InlineData("Gymnastik jeden Mittwoch um 10 Uhr im Pfarrsaal; am 7. Oktober ausnahmsweise erst um 11 Uhr.", "2026-10-07T10:00", "2026-10-07T11:00", null)]
    [InlineData("Das Café öffnet jeden Samstag um 14 Uhr im Kulturkeller, nur am 10. Oktober weichen wir ins Foyer der Stadthalle aus.", "2026-10-10T14:00", null, "Foyer der Stadthalle")]
    [InlineData("Der Stammtisch findet jeden ersten Donnerstag im Monat um 19 Uhr im Gasthaus Hirsch statt. Im Oktober treffen wir uns ausnahmsweise am 8. Oktober.", "2026-10-01T19:00", "2026-10-08T19:00", null)]
    [InlineData("Musikalischer Abend jeden Freitag, 20 Uhr, Schlosskeller. Der Termin am 2. Oktober wird auf den 3. Oktober verschoben.", "2026-10-02T20:00", "2026-10-03T20:00", null)]
    [InlineData("Yoga dienstags 19 Uhr im Pfarrsaal. Am 13. Oktober treffen wir uns stattdessen in der Turnhalle.", "2026-10-13T19:00", null, "Turnhalle")]
    [InlineData("Yoga dienstags 19 Uhr im Pfarrsaal. Am 13. Oktober beginnt der Abend schon um 18 Uhr.", "2026-10-13T19:00", "2026-10-13T18:00", null)]
    public void A_date_that_differs_is_an_override(string text, string on, string? start, string? location)
    {
        var single = Assert.Single(Readers.Single(text, Published).Overrides);

        Assert.Equal(
            (on, start, location),
            (ExtractionJson.Format(single.On), single.Start is { } other ? ExtractionJson.Format(other) : null, single.Location));
    }

    [Theory]
    [InlineData("Deutschtreff jeden Montag, 17 Uhr, Rathaus, außer in den Herbstferien", "DE-HE", "2026-10-05 2026-10-12")]
    [InlineData("Lauftreff donnerstags 18 Uhr am See, nicht an Feiertagen", "DE-HE", "2027-05-06 2027-05-27")]
    [InlineData("Lauftreff donnerstags 18 Uhr am See, nicht an Feiertagen", "DE-SN", "2027-05-06")]
    public void Holidays_of_the_region_are_exceptions(string text, string region, string exceptions)
    {
        var context = new ReadingContext { Today = Published, PublishedOn = Published, Region = region };

        var candidate = Assert.Single(AnnouncementReader.Read(text, context).Events);

        Assert.Equal(exceptions, string.Join(' ', candidate.Exceptions.Select(ExtractionJson.Format)));
        Assert.DoesNotContain(candidate.Warnings, warning => warning.Code is WarningCode.SchoolHolidaysUnknown or WarningCode.PublicHolidaysUnknown);
    }

    [Theory]
    [InlineData("Deutschtreff jeden Montag, 17 Uhr, Rathaus, außer in den Schulferien", WarningCode.SchoolHolidaysUnknown)]
    [InlineData("Chorprobe bis zu den Sommerferien jeden Montag um 20 Uhr im Pfarrsaal", WarningCode.SchoolHolidaysUnknown)]
    [InlineData("Lauftreff donnerstags 18 Uhr am See, nicht an Feiertagen", WarningCode.PublicHolidaysUnknown)]
    public void Holidays_of_an_unknown_region_are_a_warning(string text, WarningCode code)
    {
        var candidate = Readers.Single(text, Published);

        Assert.NotNull(candidate.RecurrenceRule);
        Assert.Contains(candidate.Warnings, warning => warning.Code == code);
    }

    [Fact]
    public void A_series_lasts_until_the_school_holidays_of_its_region()
    {
        var context = new ReadingContext { Today = Published, PublishedOn = Published, Region = "DE-HE" };

        var report = AnnouncementReader.Read("Chorprobe bis zu den Herbstferien jeden Montag um 20 Uhr im Pfarrsaal", context);

        Assert.Equal("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261004T235959", Assert.Single(report.Events).RecurrenceRule?.Value);
    }
}
