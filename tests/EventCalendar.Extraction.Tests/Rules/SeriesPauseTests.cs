using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesPauseTests
{
    // A Thursday.
    private static readonly LocalDate Published = new(2026, 8, 20);

    [Theory]
    [InlineData("Die Vorleserunde geht weiter: jeden Dienstag um 16 Uhr in der Tourist-Information. Das letzte Mal vor den Ferien ist der 6. Oktober. Danach wird wieder ab 3. November gelesen.", "2026-08-25T16:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20261006T235959; 2026-11-03T16:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Yoga: jeden Montag, 18 Uhr, Turnhalle. Letzter Termin ist der 14. Dezember.", "2026-08-24T18:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T235959")]
    [InlineData("Zum ersten Mal bewirtet wird am Montag, 31. August, von 14 bis 17.30 Uhr. Danach soll es jeden letzten Sonntag im Monat zur gleichen Zeit Kuchen geben.", "2026-08-31T14:00; 2026-09-27T14:00 FREQ=MONTHLY;BYDAY=-1SU")]
    [InlineData("Die Senioren treffen sich an jedem dritten Mittwoch im Monat im Gemeindehaus.\nMittwoch, 16. September, 15.00 Uhr: Rätsel und Rosen", "2026-09-16T15:00 FREQ=MONTHLY;BYDAY=3WE")]
    [InlineData("Der Rat tagt am 1. und 15. des Monats um 19 Uhr.", "2026-09-01T19:00 FREQ=MONTHLY;BYMONTHDAY=1,15")]
    public void A_series_ends_before_a_pause_and_begins_behind_it(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("TSV Berghausen – Angebote für Kinder\nEltern-Kind-Turnen (1–3 Jahre), Di 16.00–17.00 Uhr, Schulturnhalle\nPurzelturnen (3–5 Jahre), Di 17.00–18.00 Uhr, Schulturnhalle\nBallschule, Fr 15.30–16.30 Uhr, Dorfhalle", "2026-08-21T15:30 FREQ=WEEKLY;BYDAY=FR; 2026-08-25T16:00 FREQ=WEEKLY;BYDAY=TU; 2026-08-25T17:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Schwimmtraining: Anfänger Mo 17 Uhr, Fortgeschrittene Mo 18 Uhr, Wettkampfgruppe Mi und Fr 18.30 Uhr im Hallenbad", "2026-08-21T18:30 FREQ=WEEKLY;BYDAY=WE,FR; 2026-08-24T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-24T18:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("| Montag | 18:00 | Zumba |\n| Mittwoch | 19:00 | Pilates |\n| Freitag | 17:30 | Kinderturnen |", "2026-08-21T17:30 FREQ=WEEKLY;BYDAY=FR; 2026-08-24T18:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-26T19:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Judo Anfänger: Mo + Mi, 16:30–17:30; Fortgeschrittene: Mo + Mi, 17:30–19:00; Erwachsene: Fr, 20:00–21:30 (Dojo, Hafenstr. 3)", "2026-08-21T20:00 FREQ=WEEKLY;BYDAY=FR; 2026-08-24T16:30 FREQ=WEEKLY;BYDAY=MO,WE; 2026-08-24T17:30 FREQ=WEEKLY;BYDAY=MO,WE")]
    [InlineData("Die Gymnastikgruppe turnt donnerstags: Gruppe 1 von 8.30 bis 9.30 Uhr, Gruppe 2 von 9.45 bis 10.45 Uhr, Haus des Gastes", "2026-08-20T08:30 FREQ=WEEKLY;BYDAY=TH; 2026-08-20T09:45 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Wir treffen uns am ersten Dienstag des Monats um 18.30 Uhr per Zoom und am dritten Dienstag vor Ort im Gesundheitshaus.", "2026-09-01T18:30 FREQ=MONTHLY;BYDAY=1TU,3TU")]
    [InlineData("Samstag\nHerren: Sa 15 Uhr, SV Aue – TSV\nDamen: So 13 Uhr, SV Aue – TSV", "2026-08-22T15:00; 2026-08-23T13:00")]
    public void Groups_of_a_club_have_their_own_hours(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Der Chor, der jeden Donnerstag um 20 Uhr im Pfarrsaal probt, sucht Sänger.", "2026-08-20T20:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Der Chor, der sich jeden Donnerstag um 20 Uhr trifft, gibt am 12. September um 18 Uhr ein Konzert in St. Anna.", "2026-09-12T18:00")]
    [InlineData("Aufführungen: 4., 5., 6., 11., 12. und 13. September, freitags und samstags um 20 Uhr, sonntags um 17 Uhr im Schützenhaus.", "2026-09-04T20:00; 2026-09-05T20:00; 2026-09-06T17:00; 2026-09-11T20:00; 2026-09-12T20:00; 2026-09-13T17:00")]
    [InlineData("Vorstellungen sind am 4., 5., 11. und 12. September, freitags um 20 Uhr, samstags um 18 Uhr.", "2026-09-04T20:00; 2026-09-05T18:00; 2026-09-11T20:00; 2026-09-12T18:00")]
    [InlineData("Im Familienzentrum ist wieder Leben. Am Montag treffen sich um 10 Uhr die Babys. Dienstags lädt das Sprachcafé von 16 bis 18 Uhr ein. Mittwochs kocht eine Gruppe ab 11 Uhr.", "2026-08-24T10:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-25T16:00 FREQ=WEEKLY;BYDAY=TU; 2026-08-26T11:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Der Nachwuchs schwimmt ab 10. September wieder donnerstags im Hallenbad, die Anfänger von 16.30 bis 17.15 Uhr, die Bronzegruppe von 17.15 bis 18 Uhr.", "2026-09-10T16:30 FREQ=WEEKLY;BYDAY=TH; 2026-09-10T17:15 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Gesucht: Putzhilfe für freitags von 8 bis 11 Uhr.", "")]
    [InlineData("Der Kindergarten sucht eine Erzieherin für montags bis freitags, 8 bis 13 Uhr.", "")]
    public void Habits_are_told_from_dates_and_from_work(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Nächtliches Orgelspiel: an allen Mittwochen im August und September um 22 Uhr in der Stadtkirche", "2026-08-26T22:00 FREQ=WEEKLY;BYDAY=WE;UNTIL=20260930T235959")]
    [InlineData("Offener Bücherschrank-Treff jeden Monatsersten um 17 Uhr am Dorfplatz", "2026-09-01T17:00 FREQ=MONTHLY;BYMONTHDAY=1")]
    [InlineData("Wochenmarkt: Di 8-13 Uhr, Sa 8-14 Uhr, Marktplatz", "2026-08-22T08:00 FREQ=WEEKLY;BYDAY=SA; 2026-08-25T08:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Gruppentreffen der Anonymen Alkoholiker: So. 10.30 Uhr, Di. 20 Uhr, Do. 20 Uhr, Gemeindehaus, Kirchweg 3", "2026-08-20T20:00 FREQ=WEEKLY;BYDAY=TH; 2026-08-23T10:30 FREQ=WEEKLY;BYDAY=SU; 2026-08-25T20:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Jeden Freitag im Oktober und November ist um 18 Uhr Laternenführung am Rathaus.", "2026-10-02T18:00 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261130T235959")]
    [InlineData("Führungen jeden Sonntag im August um 15 Uhr.", "2026-08-23T15:00 FREQ=WEEKLY;BYDAY=SU;UNTIL=20260831T235959")]
    public void Months_and_labels_bound_a_series(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Der Shanty-Chor probt jeden Donnerstag um 19.30 Uhr im Fischerheim, das nächste Konzert ist am 19. September um 17 Uhr in der Kurmuschel.", "2026-08-20T19:30 FREQ=WEEKLY;BYDAY=TH; 2026-09-19T17:00")]
    [InlineData("Die Proben sind montags um 20 Uhr im Vereinslokal, das Konzert am 12. September um 19 Uhr in der Stadthalle.", "2026-08-24T20:00 FREQ=WEEKLY;BYDAY=MO; 2026-09-12T19:00")]
    [InlineData("Gymnastik für Ältere – Termin: wöchentlich mittwochs – Zeit: 9.30 bis 10.30 Uhr – Ort: DRK-Haus", "2026-08-26T09:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Vereinsabend des Fotoclubs: alle 14 Tage dienstags (gerade Wochen), 20 Uhr, Volkshochschule, Raum 12", "2026-09-01T20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    public void A_series_keeps_its_hour_beside_another_event(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
