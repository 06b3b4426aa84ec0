using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesRhythmTests
{
    // A Tuesday in week 36.
    private static readonly LocalDate Published = new(2026, 9, 1);

    [Theory]
    [InlineData("Jeden Mittwoch um 18 Uhr ist Lauftreff am Sportplatz.", "2026-09-02T18:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Seniorengymnastik: dienstags und donnerstags, 9–10 Uhr, Turnhalle", "2026-09-01T09:00", "FREQ=WEEKLY;BYDAY=TU,TH", "")]
    [InlineData("Das Begegnungscafé im Pfarrhaus ist montags bis freitags von 14 bis 17 Uhr für alle da.", "2026-09-01T14:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "")]
    [InlineData("Krabbelgruppe Di und Do 9.30–11 Uhr, Gemeindehaus Sankt Anna", "2026-09-01T09:30", "FREQ=WEEKLY;BYDAY=TU,TH", "")]
    [InlineData("Wir treffen uns immer am Donnerstagabend um 19.30 Uhr zum Spieleabend im Vereinsheim.", "2026-09-03T19:30", "FREQ=WEEKLY;BYDAY=TH", "")]
    [InlineData("Der Posaunenchor probt jeweils freitagabends ab 20 Uhr im Gemeindesaal.", "2026-09-04T20:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Yogakurs, jede Woche am Montag um 18.15 Uhr in der Alten Schule", "2026-09-07T18:15", "FREQ=WEEKLY;BYDAY=MO", "")]
    [InlineData("Die Lesegruppe kommt wöchentlich zusammen, und zwar am Mittwoch um 17 Uhr in der Bücherei.", "2026-09-02T17:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Spielenachmittag einmal in der Woche, samstags um 15 Uhr, Bürgerhaus", "2026-09-05T15:00", "FREQ=WEEKLY;BYDAY=SA", "")]
    [InlineData("An jedem Freitag zwischen 16 und 18 Uhr öffnet die Fahrradwerkstatt im Hof der Pauluskirche.", "2026-09-04T16:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Mittagstisch für alle: werktags von 12 bis 13.30 Uhr im Nachbarschaftshaus", "2026-09-01T12:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "")]
    [InlineData("Wochenmarkt mit Musik, jeden Mittwoch und Samstag von 8 bis 13 Uhr auf dem Kirchplatz", "2026-09-02T08:00", "FREQ=WEEKLY;BYDAY=WE,SA", "")]
    [InlineData("Kinderturnen findet ab dem 10. September wieder jeden Donnerstag von 15 bis 16 Uhr in der Mehrzweckhalle statt.", "2026-09-10T15:00", "FREQ=WEEKLY;BYDAY=TH", "")]
    [InlineData("Offene Werkstatt: jeweils dienstags, 18 bis 21 Uhr, Makerspace Nord. Los geht es am 15. September.", "2026-09-15T18:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Meditation am Montag\nBeginn: 14. September 2026\nWöchentlich, 19 bis 20 Uhr\nOrt: Gemeindehaus", "2026-09-14T19:00", "FREQ=WEEKLY;BYDAY=MO", "")]
    [InlineData("Der Näh-Treff startet am Freitag, 11. September, um 17 Uhr in der Alten Post und findet dann wöchentlich statt.", "2026-09-11T17:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Der Kurs beginnt am 9. September um 18 Uhr in der Turnhalle und läuft dann jede Woche. Thema: Pilates.", "2026-09-09T18:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Hausaufgabenhilfe Mo–Do 14–16 Uhr im Familienzentrum, kostenlos", "2026-09-01T14:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "")]
    [InlineData("Jeden Samstag- und Sonntagnachmittag lädt das Heimatmuseum ab 14 Uhr zur Führung ein.", "2026-09-05T14:00", "FREQ=WEEKLY;BYDAY=SA,SU", "")]
    [InlineData("Die Jugendfeuerwehr übt freitags, 17.30 Uhr, am Gerätehaus.", "2026-09-04T17:30", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Gottesdienste feiern wir sonntags um 10 Uhr in der Christuskirche.", "2026-09-06T10:00", "FREQ=WEEKLY;BYDAY=SU", "")]
    [InlineData("Sonntag für Sonntag lädt der Kirchenkaffee um 11 Uhr ins Gemeindehaus ein.", "2026-09-06T11:00", "FREQ=WEEKLY;BYDAY=SU", "")]
    [InlineData("Zweimal wöchentlich, am Montag und am Donnerstag, gibt es um 10 Uhr Wassergymnastik im Hallenbad.", "2026-09-03T10:00", "FREQ=WEEKLY;BYDAY=MO,TH", "")]
    [InlineData("Abendlauf ab Oktober jeden Montag um 18.30 Uhr, Start am Freibad", "2026-10-05T18:30", "FREQ=WEEKLY;BYDAY=MO", "")]
    [InlineData("Kinderkino sonntags um 15 Uhr im Filmtheater. An Heiligabend und am ersten Weihnachtsfeiertag ist geschlossen.", "2026-09-06T15:00", "FREQ=WEEKLY;BYDAY=SU", "")]
    [InlineData("Deutschtreff jeden Montag, 17 Uhr, Rathaus, außer in den Ferien", "2026-09-07T17:00", "FREQ=WEEKLY;BYDAY=MO", "")]
    [InlineData("Gymnastik jeden Mittwoch um 10 Uhr im Pfarrsaal; am 7. Oktober ausnahmsweise erst um 11 Uhr.", "2026-09-02T10:00", "FREQ=WEEKLY;BYDAY=WE", "")]
    [InlineData("Das Café öffnet jeden Samstag um 14 Uhr im Kulturkeller, nur am 10. Oktober weichen wir ins Foyer der Stadthalle aus.", "2026-09-05T14:00", "FREQ=WEEKLY;BYDAY=SA", "")]
    [InlineData("Musikalischer Abend jeden Freitag, 20 Uhr, Schlosskeller. Der Termin am 2. Oktober wird auf den 3. Oktober verschoben.", "2026-09-04T20:00", "FREQ=WEEKLY;BYDAY=FR", "")]
    [InlineData("Wir sind der Kreativtreff. Ab kommender Woche basteln wir wieder jeden Dienstag ab 16 Uhr im Jugendhaus.", "2026-09-08T16:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Nach der Sommerpause geht es am Donnerstag, 10. September, weiter: Wie gewohnt treffen wir uns dann jeden Donnerstag um 19 Uhr zur Chorprobe in der Aula.", "2026-09-10T19:00", "FREQ=WEEKLY;BYDAY=TH", "")]
    [InlineData("Jetzt neu! Seit August gibt es im Quartierstreff dienstags von 10 bis 12 Uhr die Digitalsprechstunde.", "2026-09-01T10:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Jassnachmittag: jeweils Dienstag, 14.00 Uhr, Pfarreizentrum", "2026-09-01T14:00", "FREQ=WEEKLY;BYDAY=TU", "")]
    [InlineData("Turnen für jedermann, jeweils am Montag um 20 Uhr in der Turnhalle, Beginn nach den Ferien am 14. September", "2026-09-14T20:00", "FREQ=WEEKLY;BYDAY=MO", "")]
    public void A_weekly_rhythm_has_its_first_date(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    [Theory]
    [InlineData("Jeden zweiten Dienstag um 19 Uhr Stammtisch im Gasthaus Krone, das nächste Mal am 8. September.", "2026-09-08T19:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "")]
    [InlineData("Der Lesekreis trifft sich alle 14 Tage mittwochs um 20 Uhr in der Bücherei, erstmals wieder am 9. September.", "2026-09-09T20:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "")]
    [InlineData("Elternfrühstück im Zwei-Wochen-Rhythmus, donnerstags ab 9 Uhr, Kita Regenbogen. Start: 10. September", "2026-09-10T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "")]
    [InlineData("Handarbeitskreis: vierzehntägig, montags 15 Uhr, Gemeindehaus; nächstes Treffen am 7. September", "2026-09-07T15:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "")]
    [InlineData("Bücherflohmarkt im Turm: 14tägig freitags von 16 bis 18 Uhr, ab 4. September.", "2026-09-04T16:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "")]
    [InlineData("Die Selbsthilfegruppe kommt jede zweite Woche am Donnerstag um 18 Uhr im Haus der Vereine zusammen, zuerst am 3. September.", "2026-09-03T18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "")]
    [InlineData("Bastelkreis in den geraden Kalenderwochen, dienstags um 14.30 Uhr im Pfarrheim", "2026-09-01T14:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "")]
    [InlineData("Tischtennis für Ältere: donnerstags in ungeraden Wochen, 10 Uhr, Sporthalle West", "2026-09-10T10:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "")]
    [InlineData("Sprachcafé Französisch, Mittwoch 18 Uhr (ungerade KW), Café Lux", "2026-09-09T18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "")]
    [InlineData("Alle drei Wochen montags tagt um 19 Uhr der Elternbeirat im Rathaus, beginnend am 7. September.", "2026-09-07T19:00", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", "")]
    [InlineData("Trauergruppe, 14-täglich am Sonntag, 15 Uhr, Hospizhaus, nächster Termin 13.9.", "2026-09-13T15:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "")]
    [InlineData("Ab 12. September heißt es jeden zweiten Samstag um 20 Uhr: Tanzabend im Kurhaus.", "2026-09-12T20:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "")]
    [InlineData("Die Männerrunde beginnt am Montag, 14. September, um 9 Uhr im Pfarrsaal und trifft sich danach alle vier Wochen.", "2026-09-14T09:00", "FREQ=WEEKLY;INTERVAL=4;BYDAY=MO", "")]
    [InlineData("Im wöchentlichen Wechsel mit der Skatrunde: Schach, alle zwei Wochen am Freitag um 19 Uhr im Bürgertreff, wieder ab dem 11.9.", "2026-09-11T19:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "")]
    [InlineData("Alle zwei Wochen donnerstags um 18 Uhr Offenes Atelier im Kunstverein. Die nächsten Termine sind am 10. und 24. September sowie am 8. Oktober.", "2026-09-10T18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "")]
    public void A_rhythm_of_more_weeks_counts_from_its_first_date(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    [Theory]
    [InlineData("Der Seniorenkreis trifft sich jeden ersten Mittwoch im Monat um 14.30 Uhr im Pfarrheim.", "2026-09-02T14:30", "FREQ=MONTHLY;BYDAY=1WE", "")]
    [InlineData("Flohmarkt auf dem Messeplatz an jedem dritten Sonntag eines Monats ab 8 Uhr", "2026-09-20T08:00", "FREQ=MONTHLY;BYDAY=3SU", "")]
    [InlineData("Monatlich am zweiten Donnerstag bietet die Rentenberatung von 9 bis 12 Uhr eine Sprechstunde im Rathaus an.", "2026-09-10T09:00", "FREQ=MONTHLY;BYDAY=2TH", "")]
    [InlineData("Am ersten Sonntag eines jeden Monats wandern wir ab 9 Uhr; Treffpunkt ist der Marktplatz.", "2026-09-06T09:00", "FREQ=MONTHLY;BYDAY=1SU", "")]
    [InlineData("Jeden 1. und 3. Montag im Monat ab 18 Uhr Nähabend in der Alten Mühle", "2026-09-07T18:00", "FREQ=MONTHLY;BYDAY=1MO,3MO", "")]
    [InlineData("Immer am letzten Freitag öffnet das Kneipenquiz um 20 Uhr seine Türen im Alten Bahnhof.", "2026-09-25T20:00", "FREQ=MONTHLY;BYDAY=-1FR", "")]
    [InlineData("Taizé-Gebet, letzter Dienstag im Monat, 19 Uhr, Martinskirche", "2026-09-29T19:00", "FREQ=MONTHLY;BYDAY=-1TU", "")]
    [InlineData("Frauenfrühstück: 2. Samstag im Monat, 9 bis 11 Uhr, Gemeindezentrum", "2026-09-12T09:00", "FREQ=MONTHLY;BYDAY=2SA", "")]
    [InlineData("Die Energieberatung findet jeweils am vierten Montag des Monats von 14 bis 17 Uhr im Rathaus statt.", "2026-09-28T14:00", "FREQ=MONTHLY;BYDAY=4MO", "")]
    [InlineData("Jeden zweiten Mittwoch im Monat um 19 Uhr: Vereinsabend im Schützenhaus", "2026-09-09T19:00", "FREQ=MONTHLY;BYDAY=2WE", "")]
    [InlineData("Einmal im Monat, immer am dritten Freitag, lädt die Bücherei um 16 Uhr zur Vorlesestunde ein.", "2026-09-18T16:00", "FREQ=MONTHLY;BYDAY=3FR", "")]
    [InlineData("Offene Singstunde, jeweils am 2. und 4. Dienstag eines Monats um 17 Uhr in der Musikschule", "2026-09-08T17:00", "FREQ=MONTHLY;BYDAY=2TU,4TU", "")]
    [InlineData("An jedem ersten und letzten Donnerstag gibt es um 15 Uhr den Tanztee im Kurhaus.", "2026-09-03T15:00", "FREQ=MONTHLY;BYDAY=1TH,-1TH", "")]
    [InlineData("Stammtisch der Imker: jeden Monat am ersten Freitag, 19 Uhr, Gasthof Linde", "2026-09-04T19:00", "FREQ=MONTHLY;BYDAY=1FR", "")]
    [InlineData("Alle zwei Monate, jeweils am ersten Dienstag, trifft sich der Arbeitskreis um 18 Uhr im Rathaus. Nächster Termin: 6. Oktober.", "2026-10-06T18:00", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU", "")]
    [InlineData("Der Familiengottesdienst wird jeden letzten Sonntag im Monat um 11 Uhr in der Lukaskirche gefeiert.", "2026-09-27T11:00", "FREQ=MONTHLY;BYDAY=-1SU", "")]
    [InlineData("Repair-Café am vorletzten Samstag im Monat, 13–16 Uhr, Berufsschule", "2026-09-19T13:00", "FREQ=MONTHLY;BYDAY=-2SA", "")]
    [InlineData("Sprechtag des Notars: erster und dritter Donnerstag im Monat, 10 bis 12 Uhr, Rathaus, Zimmer 3", "2026-09-03T10:00", "FREQ=MONTHLY;BYDAY=1TH,3TH", "")]
    [InlineData("Der Gesprächskreis tagt vierteljährlich am ersten Montag im März, Juni, September und Dezember um 18 Uhr im Gemeindehaus.", "2026-09-07T18:00", "FREQ=MONTHLY;BYDAY=1MO;BYMONTH=3,6,9,12", "")]
    [InlineData("Kontaktcafé an jedem zweiten Donnerstag im Monat von 15 bis 17 Uhr, Caritas-Haus", "2026-09-10T15:00", "FREQ=MONTHLY;BYDAY=2TH", "")]
    [InlineData("Jeden 15. des Monats um 18 Uhr Friedensgebet in der Stadtkirche", "2026-09-15T18:00", "FREQ=MONTHLY;BYMONTHDAY=15", "")]
    [InlineData("Am 1. jedes Monats öffnet das Archiv um 14 Uhr zur Führung.", "2026-09-01T14:00", "FREQ=MONTHLY;BYMONTHDAY=1", "")]
    [InlineData("Immer am 11. eines Monats trifft sich der Karnevalsverein um 19.11 Uhr im Narrenkeller zum Stammtisch.", "2026-09-11T19:11", "FREQ=MONTHLY;BYMONTHDAY=11", "")]
    [InlineData("Jeden ersten Montag im Monat um 19 Uhr Elternstammtisch in der Pizzeria Roma. Im August und Dezember ist Pause.", "2026-09-07T19:00", "FREQ=MONTHLY;BYDAY=1MO;BYMONTH=1,2,3,4,5,6,7,9,10,11", "")]
    [InlineData("Spieleabend jeden letzten Freitag im Monat (nicht im Dezember), 19 Uhr, Bürgerhaus", "2026-09-25T19:00", "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,8,9,10,11", "")]
    [InlineData("Der Stammtisch findet jeden ersten Donnerstag im Monat um 19 Uhr im Gasthaus Hirsch statt. Im Oktober treffen wir uns ausnahmsweise am 8. Oktober.", "2026-09-03T19:00", "FREQ=MONTHLY;BYDAY=1TH", "")]
    [InlineData("Unser nächstes Treffen ist am 17. September. Der Bibelkreis kommt immer am dritten Donnerstag im Monat um 19.30 Uhr im Pfarrhaus zusammen.", "2026-09-17T19:30", "FREQ=MONTHLY;BYDAY=3TH", "")]
    [InlineData("Mütterberatung jeden 2. Dienstag im Monat, 13.30–15.30 Uhr, Gemeindeamt", "2026-09-08T13:30", "FREQ=MONTHLY;BYDAY=2TU", "")]
    [InlineData("Runde jeden 1. + 3. Mittwoch, 19 Uhr, Nachbarschaftshaus", "2026-09-02T19:00", "FREQ=MONTHLY;BYDAY=1WE,3WE", "")]
    [InlineData("Kartenrunde 2. Do/Monat 15 Uhr Bürgerhaus", "2026-09-10T15:00", "FREQ=MONTHLY;BYDAY=2TH", "")]
    [InlineData("Kartenrunde: 1x monatl. am letzten Do, 15 Uhr, Bürgerhaus", "2026-09-24T15:00", "FREQ=MONTHLY;BYDAY=-1TH", "")]
    public void A_rhythm_of_months_counts_weekdays_or_days(string text, string start, string rule, string exceptions) =>
        Assert.Equal((start, rule, exceptions), Read(Readers.Single(text, Published)));

    private static (string Start, string? Rule, string Exceptions) Read(EventCandidate candidate) =>
        (ExtractionJson.Format(candidate.Start.Value), candidate.RecurrenceRule?.Value, string.Join(' ', candidate.Exceptions.Select(ExtractionJson.Format)));
}
