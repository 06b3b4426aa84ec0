using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesTextTests
{
    // A Monday in week 11.
    private static readonly LocalDate Published = new(2025, 3, 10);

    [Theory]
    [InlineData("Neu im Mehrgenerationenhaus: Ukulele für alle! Wir treffen uns ab dem 20. März immer donnerstags von 17.30 bis 18.30 Uhr. Letzter Termin vor der Sommerpause ist der 26. Juni.", "2025-03-20T17:30", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20250626T235959", "")]
    [InlineData("Die Sprechstunde der Seniorenbeauftragten findet am ersten und dritten Dienstag eines jeden Monats in der Zeit von 10:00 - 12:00 Uhr im Rathaus, Zimmer 2, statt.", "2025-03-18T10:00", "FREQ=MONTHLY;BYDAY=1TU,3TU", "")]
    [InlineData("Tauschbörse für Briefmarken - jeden 2. Sonntag im Monat von 9-12 Uhr, Gasthof Sonne. Im April wegen Ostern erst am 27.4.", "2025-04-13T09:00", "FREQ=MONTHLY;BYDAY=2SU", "")]
    [InlineData("Kinderchor\nfreitags, 16.00 - 16.45 Uhr\nGemeindehaus Martin Luther\n(nicht in den Ferien)\nLeitung: Kantorin Weiß, Tel. 4711", "2025-03-14T16:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Wer Lust auf Line Dance hat, kommt mittwochs um 19.30 Uhr in die Mehrzweckhalle.", "2025-03-12T19:30", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Ab April wird wieder geboult: jeden Mittwoch- und Sonntagnachmittag ab 15 Uhr auf dem Platz hinter der Kirche.", "2025-04-02T15:00", "FREQ=WEEKLY;BYDAY=WE,SU", "")]
    [InlineData("Die Gruppe trifft sich jeden Monat am letzten Donnerstag um 18 Uhr im Café Kanne. Im Dezember treffen wir uns schon am 11. Dezember.", "2025-03-27T18:00", "FREQ=MONTHLY;BYDAY=-1TH", "")]
    [InlineData("Selbstverteidigung für Frauen: Kurs mit 6 Einheiten, Start am 2. April, immer mittwochs 18 Uhr, Judohalle", "2025-04-02T18:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=6", "")]
    [InlineData("Der Kurs findet ab Montag, 24. März, 5 mal von 18 bis 19.30 Uhr in der Volkshochschule statt. Thema: Italienisch für den Urlaub", "2025-03-24T18:00", "FREQ=WEEKLY;BYDAY=MO;COUNT=5", "")]
    [InlineData("Wassergymnastik: 8 Termine, jeweils freitags 10.15–11.00 Uhr, ab 4.4.2025, Hallenbad, 64 €", "2025-04-04T10:15", "FREQ=WEEKLY;BYDAY=FR;COUNT=8", "")]
    [InlineData("Die Stadtführungen beginnen samstags um 14 Uhr am Brunnen, von April bis Oktober.", "2025-04-05T14:00", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20251031T235959", "")]
    [InlineData("Nachtwächterführung: von Mai bis September jeden Freitag, 21 Uhr, Treffpunkt Stadttor", "2025-05-02T21:00", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20250930T235959", "")]
    [InlineData("Bis Ende Mai gibt es dienstags um 16 Uhr in der Bücherei eine Vorlesestunde.", "2025-03-11T16:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20250531T235959", "")]
    [InlineData("Bibelgespräch alle 14 Tage donnerstags um 19.30 Uhr im Pfarrsaal (13.3., 27.3., 10.4.)", "2025-03-13T19:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20250410T235959", "")]
    [InlineData("Stillcafé – jeden 2. und 4. Mittwoch im Monat – 9.30 bis 11.30 Uhr – Familienbüro – ohne Anmeldung", "2025-03-12T09:30", "FREQ=MONTHLY;BYDAY=2WE,4WE", "")]
    [InlineData("Doppelkopfrunde, 14-tägig dienstags, 19 Uhr, Schützenheim, nächster Spielabend: 18. März", "2025-03-18T19:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "")]
    [InlineData("Das Nachbarschaftscafé hat an jedem ersten Samstag im Monat von 14 bis 17 Uhr geöffnet, das nächste Mal am 5. April.", "2025-04-05T14:00", "FREQ=MONTHLY;BYDAY=1SA", "")]
    [InlineData("Yoga mit Petra, Montag 18.00–19.15 Uhr, wöchentlich, Turnraum der Kita", "2025-03-10T18:00", "FREQ=WEEKLY;BYDAY=MO", "")]
    [InlineData("Rheuma-Selbsthilfe: Treffen jeden 3. Donnerstag im Monat, 15.30 Uhr, Haus der Begegnung. Nächste Termine: 20. März, 17. April, 15. Mai.", "2025-03-20T15:30", "FREQ=MONTHLY;BYDAY=3TH", "")]
    [InlineData("Der Mittagstisch wird jeden Donnerstag von 12 bis 13 Uhr im Gemeindesaal angeboten, am 17. April (Gründonnerstag) und am 1. Mai jedoch nicht.", "2025-03-13T12:00", "FREQ=WEEKLY;BYDAY=TH", "2025-04-17 2025-05-01")]
    [InlineData("Jeden Sonntag um 11 Uhr Kinderkino im Filmhaus, Eintritt 4 Euro. Am Ostersonntag läuft kein Film.", "2025-03-16T11:00", "FREQ=WEEKLY;BYDAY=SU", "2025-04-20")]
    [InlineData("Offener Treff für Trauernde, jeden ersten Sonntag im Monat, 15 Uhr, Pfarrheim; im August kein Treffen", "2025-04-06T15:00", "FREQ=MONTHLY;BYDAY=1SU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12", "")]
    [InlineData("Am Mittwoch, 19. März, um 15 Uhr startet im Bürgerhaus ein neuer Spielkreis für Kleinkinder. Er findet danach wöchentlich zur selben Zeit statt.", "2025-03-19T15:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Der Arbeitskreis Asyl kommt alle vier Wochen zusammen, das nächste Mal am Dienstag, 25. März, um 19 Uhr im Rathaus.", "2025-03-25T19:00", "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", "")]
    [InlineData("In den Osterferien bietet das Jugendzentrum vom 14. bis 17. April täglich von 10 bis 15 Uhr einen Graffiti-Workshop an.", "2025-04-14T10:00", "FREQ=DAILY;UNTIL=20250417T235959", "")]
    [InlineData("Jeden Werktag um 12 Uhr läuten wir in der Fastenzeit zum Friedensgebet in der Stadtkirche.", "2025-03-10T12:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20250419T235959", "")]
    [InlineData("Die Tafel in der Ringstraße gibt immer dienstags und freitags zwischen 13 und 15 Uhr Lebensmittel aus.", "2025-03-11T13:00", "FREQ=WEEKLY;BYDAY=TU,FR", "")]
    [InlineData("Jeweils am 1. Montag im Monat lädt der Geschichtsverein um 19 Uhr zum Archivabend ins Stadtarchiv ein.", "2025-04-07T19:00", "FREQ=MONTHLY;BYDAY=1MO", "")]
    [InlineData("Der nächste Krabbelgottesdienst ist am 23. März um 11.15 Uhr in St. Josef. Danach feiern wir ihn wieder jeden vierten Sonntag im Monat.", "2025-03-23T11:15", "FREQ=MONTHLY;BYDAY=4SU", "")]
    [InlineData("Frühstück für Alleinstehende: monatlich, immer am zweiten Samstag um 9 Uhr im Pfarrheim St. Paul", "2025-04-12T09:00", "FREQ=MONTHLY;BYDAY=2SA", "")]
    [InlineData("Turnen für Senioren, dienstags 9-10 Uhr (außer Schulferien), Halle II", "2025-03-11T09:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Wir laufen jeden Montag und Donnerstag um 18 Uhr, Treffpunkt ist der Parkplatz am Stadion. Am Donnerstag, 29. Mai (Himmelfahrt), fällt das Training aus.", "2025-03-10T18:00", "FREQ=WEEKLY;BYDAY=MO,TH", "2025-05-29")]
    [InlineData("Jeden Freitag Wochenmarkt von 14 bis 18 Uhr auf dem Rathausplatz; wegen des Feiertags wird der Markt vom 18. April auf Donnerstag, 17. April, vorverlegt.", "2025-03-14T14:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Spielnachmittag im Seniorenheim an den Dienstagen im Mai, jeweils 15 Uhr", "2025-05-06T15:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20250531T235959", "")]
    [InlineData("Plattdeutscher Abend jeden dritten Mittwoch, 19.30 Uhr, Heimathaus, nächstes Mal: 19.3.", "2025-03-19T19:30", "FREQ=MONTHLY;BYDAY=3WE", "")]
    [InlineData("Kurs „Erste Schritte am Tablet“, 4 Vormittage, Beginn Di., 1.4., 10–11.30 Uhr, Mediathek", "2025-04-01T10:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=4", "")]
    [InlineData("Zwei Mal im Monat, am zweiten und vierten Donnerstag, kocht die Eine-Welt-Gruppe um 18 Uhr im Pfarrheim.", "2025-03-13T18:00", "FREQ=MONTHLY;BYDAY=2TH,4TH", "")]
    [InlineData("Seit 20 Jahren trifft sich der Stammtisch jeden Donnerstag um 19 Uhr im Goldenen Hirsch. Gäste sind willkommen.", "2025-03-13T19:00", "FREQ=WEEKLY;BYDAY=TH", "")]
    public void A_series_has_its_start_rule_and_exceptions(string text, string start, string rule, string exceptions)
    {
        var found = Readers.Single(text, Published);

        Assert.Equal(
            (start, rule, exceptions),
            (ExtractionJson.Format(found.Start.Value), found.RecurrenceRule?.Value, string.Join(' ', found.Exceptions.Select(ExtractionJson.Format))));
    }

    [Theory]
    [InlineData("Die Wandergruppe trifft sich immer am ersten und dritten Sonntag eines Monats um 9.30 Uhr am Vereinsheim.", "2022-10-16T09:30", "FREQ=MONTHLY;BYDAY=1SU,3SU", "")]
    [InlineData("Spielkreis für Kinder ab 1 Jahr: Mittwoch, 9.30 bis 11 Uhr, jede Woche außer in den Ferien, Kath. Pfarrzentrum", "2022-10-05T09:30", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Ab 12. Oktober bietet die Diakonie mittwochs in der Zeit von 14 bis 16 Uhr eine offene Schuldnerberatung im Rathaus an.", "2022-10-12T14:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Das Sprachcafé findet ab sofort jeden zweiten und vierten Donnerstag im Monat von 18 bis 20 Uhr in der Stadtbücherei statt.", "2022-10-13T18:00", "FREQ=MONTHLY;BYDAY=2TH,4TH", "")]
    [InlineData("Treffen der Anonymen Alkoholiker: jeden Freitag, 19.30 Uhr, Gemeindehaus der Lukaskirche, Eingang Hofseite", "2022-10-07T19:30", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Orgelmusik zur Marktzeit: Jeden Samstag im Oktober um 11 Uhr erklingt die Orgel der Marienkirche.", "2022-10-08T11:00", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20221031T235959", "")]
    [InlineData("Im Advent lädt die Gemeinde jeden Mittwoch um 19 Uhr zur Andacht in die Johanneskirche ein, erstmals am 30. November.", "2022-11-30T19:00", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20221224T235959", "")]
    [InlineData("Neuer Termin für den Seniorentreff: Ab November kommen wir nicht mehr montags, sondern dienstags um 15 Uhr im Pfarrsaal zusammen.", "2022-11-01T15:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Der Kirchenvorstand tagt in der Regel jeden dritten Montag im Monat um 20 Uhr im Gemeindebüro.", "2022-10-17T20:00", "FREQ=MONTHLY;BYDAY=3MO", "")]
    [InlineData("Jahresprogramm: monatliche Wanderung am 2. Sonntag, Abmarsch 10 Uhr, Marktplatz", "2022-10-09T10:00", "FREQ=MONTHLY;BYDAY=2SU", "")]
    [InlineData("Deutsch lernen mit Musik, Mo. + Mi. 17–18.30 Uhr, Welcome-Haus, Start 10.10.", "2022-10-10T17:00", "FREQ=WEEKLY;BYDAY=MO,WE", "")]
    [InlineData("„Fit im Kopf“ heißt der Kurs, der am Donnerstag, 13. Oktober, um 10 Uhr im Seniorenbüro beginnt und zehn Vormittage umfasst.", "2022-10-13T10:00", "FREQ=WEEKLY;BYDAY=TH;COUNT=10", "")]
    [InlineData("Der nächste Kurs startet am 17. Oktober und geht über acht Abende, jeweils montags von 19 bis 20.30 Uhr, in der VHS.", "2022-10-17T19:00", "FREQ=WEEKLY;BYDAY=MO;COUNT=8", "")]
    [InlineData("Der Gottesdienst beginnt sonntags um 10 Uhr, am ersten Sonntag im Monat mit Abendmahl. Ort: Stephanuskirche", "2022-10-09T10:00", "FREQ=WEEKLY;BYDAY=SU", "")]
    [InlineData("Am 31. Oktober und am 1. November findet wegen der Feiertage kein Training statt. Sonst wie immer: Judo montags und dienstags um 17 Uhr in der Turnhalle.", "2022-10-03T17:00", "FREQ=WEEKLY;BYDAY=MO,TU", "2022-10-31 2022-11-01")]
    [InlineData("Bis zum 16. Dezember ist jeden Freitag ab 18 Uhr Feierabendbier auf dem Schulhof.", "2022-10-07T18:00", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20221216T235959", "")]
    [InlineData("Wöchentlicher Flohmarkt samstags 8–14 Uhr Parkplatz Einkaufszentrum", "2022-10-08T08:00", "FREQ=WEEKLY;BYDAY=SA", "")]
    [InlineData("Die Chorgemeinschaft hat ihre Proben wieder aufgenommen. Gesungen wird donnerstags um 20 Uhr im Dorfgemeinschaftshaus.", "2022-10-06T20:00", "FREQ=WEEKLY;BYDAY=TH", "")]
    public void A_series_of_October_has_its_start_rule_and_exceptions(string text, string start, string rule, string exceptions)
    {
        var found = Readers.Single(text, new LocalDate(2022, 10, 3));

        Assert.Equal(
            (start, rule, exceptions),
            (ExtractionJson.Format(found.Start.Value), found.RecurrenceRule?.Value, string.Join(' ', found.Exceptions.Select(ExtractionJson.Format))));
    }

    [Theory]
    [InlineData("Das Freibad öffnet am 10. Mai und hat dann täglich von 9 bis 20 Uhr geöffnet.")]
    [InlineData("Herr Krause war 30 Jahre lang jeden Montag um 6 Uhr der Erste in der Backstube.")]
    [InlineData("Das Bürgerbüro bleibt dienstags ab 12 Uhr geschlossen.")]
    [InlineData("Der Podcast erscheint jeden zweiten Freitag um 8 Uhr.")]
    [InlineData("Beratung nach Vereinbarung, telefonisch erreichbar montags bis donnerstags 9–12 Uhr.")]
    public void What_is_no_meeting_is_no_series(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, new ReadingContext { Today = Published, PublishedOn = Published }).Events);
}
