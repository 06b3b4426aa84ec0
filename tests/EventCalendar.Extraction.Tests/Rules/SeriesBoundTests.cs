using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesBoundTests
{
    // A Tuesday in week 36.
    private static readonly LocalDate Published = new(2026, 9, 1);

    [Theory]
    [InlineData("Sommerkirche: täglich um 12 Uhr Orgelmusik in der Marienkirche, vom 7. bis 20. September", "2026-09-07T12:00", "FREQ=DAILY;UNTIL=20260920T235959", "")]
    [InlineData("Vom 30. November bis 23. Dezember öffnet sich jeden Abend um 18 Uhr ein Adventsfenster in der Altstadt.", "2026-11-30T18:00", "FREQ=DAILY;UNTIL=20261223T235959", "")]
    [InlineData("Die Ausstellung ist vom 12. September bis 4. Oktober täglich außer montags von 14 bis 18 Uhr im Kunsthaus zu sehen.", "2026-09-12T14:00", "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU;UNTIL=20261004T235959", "")]
    [InlineData("Töpfermarkt vom 11. bis 13. September auf dem Anger. Täglich von 10 bis 18 Uhr.", "2026-09-11T10:00", "FREQ=DAILY;UNTIL=20260913T235959", "")]
    [InlineData("Kirmes in Aue\n18. bis 20. September 2026\nGeöffnet ist täglich von 14 bis 22 Uhr, Festplatz", "2026-09-18T14:00", "FREQ=DAILY;UNTIL=20260920T235959", "")]
    [InlineData("Rosenkranzandacht im Oktober täglich um 18 Uhr in der Kapelle", "2026-10-01T18:00", "FREQ=DAILY;UNTIL=20261031T235959", "")]
    [InlineData("Von Oktober bis März wird jeden Dienstag um 19 Uhr im Kulturhaus Theater geprobt.", "2026-10-06T19:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331T235959", "")]
    [InlineData("Die Eislaufstunde gibt es bis Ende Februar jeden Samstag um 10 Uhr in der Eishalle.", "2026-09-05T10:00", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270228T235959", "")]
    [InlineData("Vom 8. September bis zum 24. November jeden Dienstag um 18 Uhr Qigong im Kurpark", "2026-09-08T18:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124T235959", "")]
    [InlineData("Spieltreff donnerstags um 15 Uhr in der Ludothek, letzter Termin ist der 17. Dezember.", "2026-09-03T15:00", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217T235959", "")]
    [InlineData("Sommerkino im Hof! Freitags um 21 Uhr im Innenhof des Schlosses, zum letzten Mal am 25. September.", "2026-09-04T21:00", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260925T235959", "")]
    [InlineData("Kegeln jeden Mittwoch, 19 Uhr, Gasthaus Adler, bis einschließlich 16. Dezember", "2026-09-02T19:00", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216T235959", "")]
    [InlineData("Bauernmarkt in der Altstadt von Mai bis Oktober jeden ersten Samstag im Monat, 9 bis 13 Uhr", "2026-09-05T09:00", "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20261031T235959", "")]
    [InlineData("Kräuterwanderungen im September: jeden Samstag um 14 Uhr ab Forsthaus", "2026-09-05T14:00", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20260930T235959", "")]
    [InlineData("Bis zum Jahresende proben wir montags um 20 Uhr im Probenkeller.", "2026-09-07T20:00", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T235959", "")]
    [InlineData("Unser Trauercafé findet jeden dritten Sonntag im Monat um 15 Uhr im Hospiz statt: 20. September, 18. Oktober, 15. November, 20. Dezember.", "2026-09-20T15:00", "FREQ=MONTHLY;BYDAY=3SU;UNTIL=20261220T235959", "")]
    [InlineData("Adventsfenster in Au: Allabendlich vom 1. bis 23. Dezember öffnet sich um 18 Uhr im Dorf ein Türchen.", "2026-12-01T18:00", "FREQ=DAILY;UNTIL=20261223T235959", "")]
    public void A_series_ends_where_the_text_says(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    [Theory]
    [InlineData("Malkurs an sechs Abenden, jeweils donnerstags von 19 bis 21 Uhr, Beginn am 10. September, Volkshochschule", "2026-09-10T19:00", "FREQ=WEEKLY;BYDAY=TH;COUNT=6", "")]
    [InlineData("Schwimmkurs für Anfänger, 10 Termine ab Montag, 14. September, 16 Uhr, Hallenbad", "2026-09-14T16:00", "FREQ=WEEKLY;BYDAY=MO;COUNT=10", "")]
    [InlineData("Rückenschule 5x mittwochs ab 16.9., 18–19 Uhr, Gymnastikraum", "2026-09-16T18:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=5", "")]
    [InlineData("Der achtwöchige Kurs „Achtsam leben“ beginnt am Dienstag, 15. September, um 18 Uhr im Familienzentrum.", "2026-09-15T18:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=8", "")]
    [InlineData("An vier Samstagen, beginnend mit dem 12. September, geht es von 10 bis 13 Uhr in der Töpferei um Glasuren.", "2026-09-12T10:00", "FREQ=WEEKLY;BYDAY=SA;COUNT=4", "")]
    [InlineData("Gitarre für Einsteiger: der Kurs umfasst zwölf Abende, immer montags um 18.30 Uhr. Erster Abend: 7. September. Musikschule, Raum 4", "2026-09-07T18:30", "FREQ=WEEKLY;BYDAY=MO;COUNT=12", "")]
    [InlineData("Nordic Walking – acht Mal freitags um 9 Uhr, Start 11. September, Waldparkplatz", "2026-09-11T09:00", "FREQ=WEEKLY;BYDAY=FR;COUNT=8", "")]
    [InlineData("Zumba, Beginn Mittwoch, 9.9.2026, 19.00-20.00 Uhr, 12-mal, Sporthalle der Grundschule, 60 €", "2026-09-09T19:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=12", "")]
    [InlineData("Tai-Chi im Park, sechs Wochen lang jeden Dienstag um 17.30 Uhr, ab 8. September auf der Festwiese", "2026-09-08T17:30", "FREQ=WEEKLY;BYDAY=TU;COUNT=6", "")]
    [InlineData("Kochkurs, 4 Abende\nab Do., 17.09.2026, 18:30–21:30 Uhr\nLehrküche der Realschule", "2026-09-17T18:30", "FREQ=WEEKLY;BYDAY=TH;COUNT=4", "")]
    public void A_number_of_dates_ends_a_series(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    [Theory]
    [InlineData("Jeden Samstag um 10 Uhr Lauftreff am See, außer am 3. Oktober.", "2026-09-05T10:00", "FREQ=WEEKLY;BYDAY=SA", "2026-10-03")]
    [InlineData("Krabbelcafé donnerstags um 9.30 Uhr im Familienzentrum. Am 17. und 24. September fällt es aus.", "2026-09-03T09:30", "FREQ=WEEKLY;BYDAY=TH", "2026-09-17 2026-09-24")]
    [InlineData("Die Tanzgruppe übt freitags um 20 Uhr im Bürgersaal, am 2. Oktober wegen Belegung des Saals nicht.", "2026-09-04T20:00", "FREQ=WEEKLY;BYDAY=FR", "2026-10-02")]
    [InlineData("Singkreis mittwochs um 19 Uhr im Pfarrheim, kein Treffen am 7. Oktober.", "2026-09-02T19:00", "FREQ=WEEKLY;BYDAY=WE", "2026-10-07")]
    [InlineData("Seniorentanz montags 15 Uhr, Haus am Park. Zwischen dem 21. Dezember und dem 3. Januar pausieren wir.", "2026-09-07T15:00", "FREQ=WEEKLY;BYDAY=MO", "2026-12-21 2026-12-28")]
    [InlineData("Stricktreff jeden Dienstag um 18 Uhr im Café Wolle – mit Ausnahme des 13. Oktober.", "2026-09-01T18:00", "FREQ=WEEKLY;BYDAY=TU", "2026-10-13")]
    [InlineData("Badminton jeden Mittwoch, 20 Uhr, Halle 2; entfällt am 23. und 30. Dezember", "2026-09-02T20:00", "FREQ=WEEKLY;BYDAY=WE", "2026-12-23 2026-12-30")]
    public void Dates_that_fall_out_are_exceptions(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    [Fact]
    public void A_season_that_runs_goes_on_now()
    {
        const string Text = "Von Oktober bis Ostern wird jeden Donnerstag um 16 Uhr in der Stadtbibliothek vorgelesen.";

        Assert.Equal(("2027-01-14T16:00", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270328T235959", ""), Read(Readers.Single(Text, new LocalDate(2027, 1, 14))));
        Assert.Equal(("2026-10-01T16:00", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270328T235959", ""), Read(Readers.Single(Text, Published)));
    }

    [Fact]
    public void A_season_that_is_over_begins_with_the_next_one()
    {
        const string Text = "Von Mai bis September ist jeden Mittwoch um 18 Uhr Boule im Park.";

        Assert.Equal("2026-07-22T18:00", Read(Readers.Single(Text, new LocalDate(2026, 7, 17))).Start);
        Assert.Equal("2027-05-05T18:00", Read(Readers.Single(Text, new LocalDate(2026, 10, 17))).Start);
    }

    [Fact]
    public void The_only_day_above_a_seldom_rhythm_is_its_next_one()
    {
        const string Text = "Fr, 25.9.2026 | 20:00\nFührung mit dem Nachtwächter\nEr hat viel zu erzählen.\nDie Führung ist jeden letzten Freitag im Monat.";

        Assert.Equal(("2026-09-25T20:00", "FREQ=MONTHLY;BYDAY=-1FR", ""), Read(Readers.Single(Text, Published)));
    }

    [Fact]
    public void An_event_with_a_name_and_an_hour_of_its_own_is_no_exception_of_a_series_in_another_paragraph()
    {
        const string Text = "An jedem ersten Sonntag im Monat kann man von 15 bis 18 Uhr durch die Ausstellung gehen.\n\n"
            + "Nur mit Einladung kommt man am 4. Oktober, 11.30 Uhr, ins Pfarrzentrum zur Jubiläumsmatinee.";

        Assert.Equal("2026-09-06T15:00; 2026-10-04T11:30", EventLines.Starts(AnnouncementReader.Read(Text, Readers.On(Published)).Events));
    }

    private static (string Start, string? Rule, string Exceptions) Read(EventCandidate candidate) =>
        (ExtractionJson.Format(candidate.Start.Value), candidate.RecurrenceRule?.Value, string.Join(' ', candidate.Exceptions.Select(ExtractionJson.Format)));
}
