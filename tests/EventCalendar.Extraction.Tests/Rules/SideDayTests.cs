using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SideDayTests
{
    [Theory]
    [InlineData("Benefizkonzert in der Christuskirche: Am Samstag, 13. Juni, um 19 Uhr singt der Chor „Cantamus\". Karten zu 12 Euro gibt es ab 18. Mai in der Buchhandlung Kern und ab 18 Uhr an der Abendkasse.", "2026-06-13T19:00")]
    [InlineData("Sommerfest der Kita am 20. Juni von 14 bis 18 Uhr. Kuchenspenden bitte bis Freitag, 19. Juni, 12 Uhr, in der Kita abgeben. Der Aufbau beginnt am Samstag um 10 Uhr, Helfer sind willkommen.", "2026-06-20T14:00")]
    [InlineData("Zum Flohmarkt am 28. Juni, 10 bis 15 Uhr, auf dem Schulhof werden Standplätze vergeben. Anmeldungen nimmt Frau Roth ab Montag, 1. Juni, 18 Uhr, unter Telefon 01234 567 entgegen. Aufbau ist ab 8 Uhr.", "2026-06-28T10:00")]
    [InlineData("Kursbeginn „Nordic Walking\" ist am 9. Juni um 18 Uhr am Waldparkplatz. Die Kursgebühr ist bis 2. Juni zu überweisen. Das Bürgerbüro hat montags bis freitags von 8 bis 12 Uhr offen.", "2026-06-09T18:00")]
    [InlineData("Die Kirchengemeinde lädt am Donnerstag, 11. Juni, zum Seniorennachmittag ein. Beginn: 14.30 Uhr im Gemeindehaus. Wer abgeholt werden möchte, meldet sich bis Dienstag, 9. Juni, im Pfarrbüro (Öffnungszeiten Di und Do 9-12 Uhr).", "2026-06-11T14:30")]
    [InlineData("Nach dem Erfolg vom 25. April, als 200 Besucher kamen, gibt es am 6. Juni um 20 Uhr eine Zusatzvorstellung im Bürgerhaus. Reservierungen werden ab 20. Mai angenommen.", "2026-06-06T20:00")]
    [InlineData("Der Förderverein trifft sich am 28. Mai, 19.30 Uhr, im Lehrerzimmer. Protokoll der Sitzung vom 12. März siehe Anlage. Anträge bis 21. Mai an den Vorstand.", "2026-05-28T19:30")]
    [InlineData("Das Ferienprogramm liegt ab 15. Juni in den Schulen aus. Anmelden kann man sich vom 22. bis 26. Juni. Los geht es am 30. Juli mit dem Spielmobil, 14 bis 17 Uhr, auf dem Festplatz.", "2026-07-30T14:00")]
    [InlineData("Für den Kreativmarkt am 14. November werden Aussteller gesucht. Bewerbungen sind bis zum 31. Juli möglich, die Jury entscheidet am 15. August. Der Markt ist von 11 bis 18 Uhr geöffnet.", "2026-11-14T11:00")]
    [InlineData("Lesung am 10. Juni, 19 Uhr, Stadtbücherei. Das Buch erscheint am 2. Juni. Die Bücherei ist am Tag der Lesung ab 15 Uhr geschlossen.", "2026-06-10T19:00")]
    [InlineData("Der Musikverein sammelt Flohmarktware: Annahme am 5. und 6. Juni, jeweils 9 bis 12 Uhr, im Vereinsheim. Der Flohmarkt selbst ist am 13. Juni von 9 bis 14 Uhr.", "2026-06-13T09:00")]
    [InlineData("Ehrenabend des Sports: Die Stadt zeichnet am 19. Juni um 18.30 Uhr in der Aula ihre besten Sportler aus. Vorschläge konnten bis 30. April eingereicht werden.", "2026-06-19T18:30")]
    public void Days_beside_an_event_give_none_of_their_own(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 5, 11)));

    [Theory]
    [InlineData("Am 8. März 2027 ist Frauentag. Die Praxis öffnet erst um 10 Uhr.", "")]
    [InlineData("Am 9. Mai 2027 ist Muttertag. Das Blumengeschäft ist um 8 Uhr besetzt.", "")]
    [InlineData("Am 8. März 2027 ist Frauentag. Um 18 Uhr beginnt im Rathaus ein Konzert.", "2027-03-08T18:00 Rathaus")]
    [InlineData("Grillfest am 8. Mai 2027, 14 Uhr. Die Helfer treffen sich am Abend davor um 18 Uhr auf dem Festplatz.", "2027-05-08T14:00 ")]
    [InlineData("Grillfest am 8. Mai 2027, 14 Uhr, Vereinsheim. Am Abend davor treffen sich die Helfer um 18 Uhr auf dem Festplatz.", "2027-05-08T14:00 Vereinsheim")]
    [InlineData("Grillfest am 8. Mai 2027, 14 Uhr, Vereinsheim. Am Abend davor ist um 18 Uhr ein Konzert auf dem Festplatz.", "2027-05-08T14:00 Vereinsheim; 2027-05-07T18:00 Festplatz")]
    public void What_shops_and_helpers_do_is_no_event(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ",
            AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 11, 2))).Events.Select(found =>
                ExtractionJson.Format(found.Start.Value) + " " + found.Location?.Value)));

    [Theory]
    [InlineData("Startseite > Aktuelles\n11.05.2026 | Pfarrgemeinde St. Josef\nFronleichnam 2026\nAm Donnerstag, 4. Juni, feiern wir um 9 Uhr den Festgottesdienst auf dem Marktplatz. Anschließend Prozession. Bei Regen ist der Gottesdienst um 9.30 Uhr in der Kirche.\nErstellt von: Pfarrbüro\nLetzte Änderung: 12.05.2026, 08:14", "2026-06-04T09:00")]
    [InlineData("SV Aue e.V.\n\nNews\n\n10.05.2026 - Souveräner Sieg\nUnsere Erste gewann gestern in Berg mit 4:0 (2:0). Bereits am Mittwoch, 13. Mai, um 18.30 Uhr steht das Nachholspiel gegen den TSV Tal an.\n\n03.05.2026 - Jahreshauptversammlung\nAm 30. April wählten die Mitglieder Otto Kern zum neuen Vorsitzenden.", "2026-05-13T18:30 moved")]
    [InlineData("Aus dem Gemeinderat vom 5. Mai\n\nTOP 1: Der Bebauungsplan „Süd\" wurde mit 12 zu 2 Stimmen beschlossen.\nTOP 2: Die Kita-Gebühren steigen zum 1. September um 4 Prozent.\nTOP 3: Bürgermeister Lang gab bekannt, dass der Umbau der Schule am 27. Juli beginnt.\n\nDie nächste öffentliche Sitzung ist am Dienstag, 9. Juni 2026, 19.00 Uhr im Sitzungssaal.", "2026-06-09T19:00")]
    [InlineData("Jugendzentrum Aue\nÖffnungszeiten: Di-Fr 14-20 Uhr, Sa 16-22 Uhr\n\nTischtennisturnier\nSamstag, 30. Mai 2026\nBeginn 16 Uhr, Anmeldung bis 27. Mai bei Tom\nStartgeld 2 Euro", "2026-05-30T16:00")]
    [InlineData("Kartenvorverkauf gestartet\nFür das Konzert der „Rockhouse Brothers\" am 24. Oktober in der Stadthalle gibt es ab sofort Karten im Vorverkauf. Einlass ist um 19 Uhr, Beginn um 20 Uhr. Vorverkaufsstellen: Buchhandlung Kern (Mo-Sa 9-18 Uhr), Rathaus (Mo-Fr 8-12 Uhr).", "2026-10-24T20:00")]
    [InlineData("Die Tafel sucht Fahrer. Wer dienstags oder donnerstags von 8 bis 12 Uhr Zeit hat, meldet sich bei Frau Lutz. Ein Infotreffen findet am Mittwoch, 20. Mai, um 17 Uhr in der Ausgabestelle, Bachweg 3, statt.", "2026-05-20T17:00")]
    [InlineData("Der Wanderverein blickt auf eine gelungene Woche im Allgäu zurück (2. bis 9. Mai). Für die nächste Tageswanderung am 31. Mai ins Bachtal sind Gäste willkommen, Treffpunkt 8.30 Uhr Bahnhof.", "2026-05-31T08:30")]
    public void Days_on_a_page_around_an_event_give_none_of_their_own(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 5, 11)));

    [Theory]
    [InlineData("Kath. Pfarramt Tal, Kirchplatz 1, Tel. 01234 55 66\nBürozeiten: Mo 9-11, Do 15-17 Uhr\nFastenessen am Sonntag, 8. März\nNach dem Gottesdienst um 10 Uhr gibt es ab 11.30 Uhr im Pfarrheim Suppe. Essensmarken bitte bis 4. März im Büro kaufen. Der Erlös geht an Misereor (2025: 1340 Euro).", "2026-03-08T11:30")]
    [InlineData("Osterferienprogramm: Die Anmeldung zum Osterferienprogramm der Stadt ist vom 2. bis 13. März möglich. Angeboten werden unter anderem ein Zirkusprojekt (30. März bis 2. April, 9 bis 13 Uhr, Turnhalle) und ein Kletterkurs am 7. April um 14 Uhr.", "2026-03-30T09:00 FREQ=DAILY;UNTIL=20260402T235959; 2026-04-07T14:00")]
    [InlineData("Förderverein Freibad lädt zur Mitgliederversammlung am Freitag, 20. März 2026, 19.00 Uhr, ins Sportheim ein. Anträge zur Tagesordnung sind bis 13. März schriftlich einzureichen. Tagesordnung: 1. Begrüßung 2. Protokoll vom 21.03.2025 3. Kassenbericht 2025 4. Wahlen 5. Saisoneröffnung am 16. Mai 6. Sonstiges", "2026-03-20T19:00")]
    [InlineData("Am 8. März ist Internationaler Frauentag. Aus diesem Anlass zeigt das Kino Capitol am Samstag, 7. März, 20 Uhr, den Film „Suffragette\". Karten gibt es ab 1. März an der Kinokasse (täglich ab 17 Uhr).", "2026-03-07T20:00")]
    [InlineData("Ehrenamtskarte: Anträge können ab 1. März gestellt werden. Die ersten Karten überreicht der Landrat am 24. April bei einer Feierstunde im Landratsamt.", "2026-04-24")]
    [InlineData("Passionskonzert in St. Georg\nSonntag, 29. März 2026, 17 Uhr (Einlass 16.30 Uhr)\nVorverkauf ab 2. März: Tourist-Info, Mo-Fr 9-17 Uhr\nRestkarten ab 16 Uhr an der Abendkasse", "2026-03-29T17:00")]
    public void Forms_and_agendas_give_none_of_their_own(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 2, 24)));

    [Theory]
    [InlineData("Chor gibt Rückblick und Ausblick\nBei der Jahreshauptversammlung im „Löwen\" konnte Vorsitzende Ruth Mayer auf ein Jahr mit 38 Proben und vier Auftritten verweisen. Höhepunkt war das Konzert am 12. Oktober in der vollbesetzten Stadtkirche. Für 2026 stehen das Frühlingskonzert am 18. April und eine Chorreise nach Wien im September auf dem Programm.", "2026-04-18")]
    [InlineData("Spende übergeben\n1200 Euro kamen beim Adventsbasar der Landfrauen am 29. November zusammen. Am Montag überreichte Vorsitzende Heidi Kern den Scheck an die Kinderkrebshilfe. Der nächste Basar ist für den 28. November 2026 geplant.", "2026-11-28")]
    [InlineData("Neue Spieler gesucht\nDie Theatergruppe hat ihre Spielzeit mit sieben ausverkauften Vorstellungen beendet. Wer mitmachen möchte, kommt am Dienstag, 3. März, um 19.30 Uhr zum Schnupperabend in den Pfarrsaal.", "2026-03-03T19:30")]
    [InlineData("Wintersportler zufrieden\nZum Saisonende zählte der Skiclub 120 Teilnehmer bei seinen Kursen. Die Vereinsmeisterschaft am 31. Januar gewann Tim Roth in 48,12 Sekunden. Zum Abschluss trifft man sich am 13. März, 19 Uhr, in der Skihütte zum Hüttenabend.", "2026-03-13T19:00")]
    [InlineData("Am Wochenende fand im Schützenhaus das Königsschießen statt. Neuer König ist Max Huber, der am Sonntag um 15.48 Uhr den letzten Span herunterschoss. Gefeiert wird er beim Schützenfest vom 10. bis 13. Juli.", "2026-07-10")]
    [InlineData("Nach 14 Monaten Bauzeit wurde am Freitag das neue Feuerwehrhaus seiner Bestimmung übergeben. Pfarrer Lang segnete das Gebäude. Die Bevölkerung kann sich am 26. April beim Tag der offenen Tür ein Bild machen.", "2026-04-26")]
    [InlineData("Blutspender geehrt: 95 Männer und Frauen kamen am 17. Februar zur Blutspende in die Schule. Der nächste Termin steht fest: Dienstag, 19. Mai, 15.30 bis 19.30 Uhr.", "2026-05-19T15:30")]
    [InlineData("Fasching in Aue: Bilder vom Umzug am 15. Februar finden Sie auf unserer Homepage. Danke allen Gruppen! Das Heringsessen am Aschermittwoch war wie immer gut besucht.", "")]
    [InlineData("Unsere Seniorenfahrt in die Rhön am 12. Februar war trotz Schnee ein Erlebnis. Im April geht es weiter: Am 16. fahren wir nach Würzburg, Abfahrt 8 Uhr.", "2026-04-16T08:00")]
    [InlineData("Hallo Kinder! Beim Kinderkino im Februar hatten 40 von euch Spaß. Weiter geht's am 6.3. mit „Ronja Räubertochter\", 15 Uhr, Jugendhaus.", "2026-03-06T15:00")]
    [InlineData("Aus dem Protokoll: Der Vorstand trifft sich künftig vierteljährlich. Kassenprüfung war am 5. Februar. Die Kasse stimmt. Der Ausflug ist noch nicht terminiert.", "")]
    [InlineData("Volles Haus beim Vortrag von Dr. Ernst über Wölfe am 19. Februar. Wegen der großen Nachfrage wird er am 26. März um 19 Uhr im Bürgersaal wiederholt.", "2026-03-26T19:00")]
    public void The_one_event_to_come_inside_a_report_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 2, 24)));
}
