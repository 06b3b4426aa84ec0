using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class WinterNoticeTests
{
    // A Monday in November.
    private static readonly LocalDate Published = new(2026, 11, 2);

    [Theory]
    [InlineData("Neuer Fahrplan ab 13. Dezember: Die Linie 7 fährt künftig alle 30 Minuten, die letzte Fahrt ab Bahnhof ist um 22.48 Uhr. Sonntags startet der erste Bus um 8.15 Uhr.")]
    [InlineData("Die Praxis Dr. Sommer ist vom 21. Dezember bis 3. Januar geschlossen. Vertretung: Praxis Dr. Winter, Ringstraße 5, Tel. 1234. Am 4. Januar sind wir wieder ab 8 Uhr für Sie da.")]
    [InlineData("Der Redaktionsschluss für die Weihnachtsausgabe des Amtsblattes wird auf Mittwoch, 9. Dezember, 10 Uhr vorverlegt. Später eingehende Beiträge können nicht berücksichtigt werden.")]
    [InlineData("Zu vermieten ab 1. Dezember: 3-Zimmer-Wohnung, 78 qm, Balkon, Gartenmitbenutzung, 650 Euro kalt. Besichtigung nach Vereinbarung, Telefon 06421 998877 (ab 18 Uhr).")]
    [InlineData("Stellenausschreibung: Der Zweckverband Abwasser stellt zum 1. September 2027 eine/n Auszubildende/n zur Fachkraft für Abwassertechnik ein. Bewerbungsschluss ist der 11. Dezember 2026. Auskunft gibt Herr Lorenz, montags bis freitags 8 bis 12 Uhr.")]
    [InlineData("Der Basar brachte 1.240 Franken ein. Davon gehen Fr. 620.– an die Spitex und Fr. 620.– an das Kinderheim. Allen Helferinnen ein herzliches Dankeschön!")]
    [InlineData("Suppentag mit Rekorderlös\nFr. 1'420.50 sind beim Suppentag zusammengekommen, Fr. 200.– mehr als im Vorjahr. Das Geld kommt dem Projekt in Kenia zugute.")]
    [InlineData("Ein Abend im November 1956. Um 20 Uhr beginnt im Gasthaus Krone die Gründungsversammlung, 34 Männer tragen sich in die Liste ein. Am 1. Mai des folgenden Jahres steht die erste Wanderung auf dem Programm, im Juli feiert man ein Sommerfest.")]
    [InlineData("Der VdK informiert: Zum 1. Januar 2027 steigt der Zuschlag für Erwerbsminderungsrenten. Die Auszahlung erfolgt automatisch. Fragen beantwortet die Geschäftsstelle montags bis donnerstags von 9 bis 12 Uhr.")]
    [InlineData("SCHWAZ. Ein gelungener Abend: Beim Ball der Landjugend tanzen am Samstag mehr als 600 Besucher bis in die Morgenstunden. Obfrau Lisa Egger eröffnet um 20.30 Uhr mit der Polonaise, um Mitternacht folgt die Einlage.")]
    [InlineData("Gmunden – Großes Aufgebot am Freitagnachmittag am Traunsee: Um 15.40 Uhr geht ein Notruf ein, zwei Segler sind gekentert. Die Wasserrettung rückt mit zwei Booten aus. Um 16.15 Uhr sind beide in Sicherheit.")]
    [InlineData("Tradition seit 1721: Jedes Jahr am Pfingstmontag ziehen die Reiter von der Stadtkirche zur Kapelle. Ursprung ist ein Gelöbnis aus der Pestzeit. Bis zu 200 Pferde nehmen daran teil.")]
    [InlineData("Tierheim: Kater Mikesch, geboren am 3. Mai 2024, sucht ein Zuhause. Zu besuchen ist er dienstags bis samstags von 14 bis 16 Uhr.")]
    [InlineData("Was kostet der neue Kunstrasen? Rund 640.000 Euro, hat der Vorstand ausgerechnet. Bis Ende März soll das Geld beisammen sein. Baubeginn wäre dann am 1. Juni, das erste Spiel könnte am 15. August steigen.")]
    [InlineData("Die Feuerwehr erinnert: Rauchmelder retten Leben! Am Freitag, dem 13. November, ist bundesweiter Rauchmeldertag. Prüfen Sie Ihre Geräte.")]
    [InlineData("Einsatz Nr. 45/2026\nDatum: 31.10.2026\nAlarmzeit: 22:14 Uhr\nEinsatzort: Industriestraße\nStichwort: Brandmeldeanlage\nFahrzeuge: LF 16, DLK 23\nEinsatzende: 23:05 Uhr")]
    [InlineData("Startseite > Aktuelles\n\nErntedank im Kindergarten\n\n05.10.2026\n\nMit vollen Körben kamen die Kinder am Freitag in die Kirche. Gemeinsam mit Diakon Ruf feierten sie um 10 Uhr eine kleine Andacht. Äpfel, Kürbisse und ein riesiges Brot schmückten den Altar. Im Anschluss gab es Kürbissuppe im Pfarrsaal.\n\nZurück")]
    [InlineData("Großer Andrang herrscht am Sonntagvormittag auf dem Kirchplatz. Die Kinder stehen Schlange vor dem Karussell, die Feuerwehr grillt Würste, und um 14 Uhr zieht die Blaskapelle ein. Am Ende sind alle zufrieden.")]
    [InlineData("Am 11. November 1918 endete mit dem Waffenstillstand von Compiègne der Erste Weltkrieg. In Wiesental läuteten um 11 Uhr die Glocken. 43 Männer aus dem Dorf kehrten nicht zurück.")]
    [InlineData("Sitzung des Ortsbeirats vom 27.10.2026, Beginn: 19.30 Uhr, Ende: 21.45 Uhr, Dorfgemeinschaftshaus. Anwesend: OV Schmidt, Becker, Wolf, Lang. Entschuldigt: Klein. TOP 1: Begrüßung. TOP 2: Haushalt 2027. TOP 3: Verschiedenes. Die nächste Sitzung wird rechtzeitig bekannt gegeben.")]
    [InlineData("Bild: Die Kinder der 3b mit ihrer Lehrerin am Tag des Apfels, 13. November 2025.")]
    [InlineData("Herzlichen Dank allen, die uns anlässlich unserer goldenen Hochzeit am 17. Oktober mit Glückwünschen, Blumen und Geschenken erfreut haben. Besonders danken wir Pfarrer Lenz für den Gottesdienst und dem Kirchenchor. Erna und Willi Kraft")]
    [InlineData("Fotowettbewerb „Unser Dorf im Licht“: Noch bis zum 31. Dezember können Hobbyfotografen ihre Bilder einsenden. Teilnehmen kann jeder, der in der Gemeinde wohnt. Die Gewinner werden im Februar 2027 im Amtsblatt bekannt gegeben.")]
    [InlineData("Ergebnisse 8. Spieltag: Sa., 31.10., 15 Uhr: FC Aue – SV Tal 2:2; SG Berg – TuS Bach 0:3. So., 1.11., 14.30 Uhr: TSV Feld – FC Wald 4:1.")]
    [InlineData("Schließtage 2027: 4. und 5. Januar Teamfortbildung, 12. Februar Konzeptionstag, 28. Mai Brückentag. An allen anderen Tagen betreuen wir Ihre Kinder von 7.00 bis 16.30 Uhr.")]
    [InlineData("Der Seniorenbund auf Reisen\nAm 14. Oktober ging unsere Fahrt nach Mariazell. Nach der Messe um 11 Uhr in der Basilika gab es Mittagessen beim Kirchenwirt. Danach Freizeit. Um 16 Uhr Abfahrt, Einkehr beim Mostheurigen. Ankunft zuhause: 20 Uhr. Danke an Chauffeur Rudi!")]
    [InlineData("Leserreise-Bericht: Tag 3. Um 9 Uhr brechen wir nach Siena auf. Mittags Weinprobe auf einem Gut im Chianti, abends Konzert auf der Piazza. Tag 4: Florenz! Um 8 Uhr stehen wir vor den Uffizien.")]
    [InlineData("Die Perchten haben in unserem Tal eine lange Geschichte. In der Nacht vom 5. auf den 6. Jänner zogen sie früher von Hof zu Hof. Der letzte Lauf alter Art ist für 1938 belegt.")]
    [InlineData("Kirchenchor sagt danke: Unser Adventsmarkt im letzten Jahr war ein voller Erfolg, 860 Euro konnten wir am 14. Januar dem Hospizverein übergeben.")]
    [InlineData("Unser Ausflug nach Bamberg\nUm 7 Uhr geht es am Feuerwehrhaus los. Pünktlich um 10 Uhr empfängt uns die Stadtführerin am Dom. Nach dem Mittagessen im Schlenkerla bleibt Zeit zum Bummeln. Müde, aber zufrieden kommen wir gegen 21 Uhr wieder zu Hause an. Ein schöner Tag!")]
    [InlineData("Historisches: Am Kirchweihsonntag des Jahres 1848 versammelt sich das Volk vor dem Schloss. Um 3 Uhr nachmittags tritt der Fürst auf den Balkon. Er verspricht, die Abgaben zu senken. Am Dienstag darauf rückt Militär ein.")]
    [InlineData("Der Martinstag am 11. November gilt als Ende des Bauernjahres. Früher war an diesem Tag die Pacht fällig, das Gesinde wechselte den Dienst. Gänse wurden geschlachtet, und die Kinder zogen mit Rübenlichtern durchs Dorf.")]
    [InlineData("Vorschau Heft 4/2026: Reportage über die Kartoffelernte, Porträt der neuen Försterin, Rezepte für die Adventszeit. Erscheint am 27. November.")]
    [InlineData("Aus der Schulchronik: 12. März 1945. Fliegeralarm um 11 Uhr. Die Kinder laufen in den Keller der Molkerei. Der Unterricht fällt bis auf weiteres aus. 14. September: Schulbeginn mit 96 Kindern.")]
    [InlineData("Die Grünabfuhr findet im Winterhalbjahr nur noch alle zwei Wochen am Mittwoch statt. Erster Termin ist der 11. November.")]
    [InlineData("Jagdpachtschilling – Auszahlung am Montag, 16.11., und Dienstag, 17.11., von 9 bis 11 Uhr bei der Raiffeisenkasse.")]
    [InlineData("Bis zu 80 km/h schnell: Sturm „Ida“ zieht am Dienstag über den Norden. Feuerwehren im Kreis rücken zu 14 Einsätzen aus.")]
    [InlineData("Die Gemeindeverwaltung ist über die Festtage vom Donnerstag, 24. Dezember 2026, 11.30 Uhr, bis Sonntag, 3. Januar 2027, geschlossen. Bei Todesfällen wählen Sie die Pikettnummer.")]
    [InlineData("Wer hat etwas gesehen? Am Donnerstag, 29. Oktober, zwischen 17 und 18 Uhr, wurde auf dem Parkplatz am Hallenbad ein roter Golf angefahren. Zeugen melden sich bitte beim Polizeirevier.")]
    [InlineData("Der Lehrgang umfasst 120 Stunden und beginnt jeweils im Herbst. Voraussetzung ist ein Mindestalter von 18 Jahren. Ansprechpartner: Jürgen Maas, Tel. 0151 2233.")]
    [InlineData("Die Tafel bleibt in der Woche vom 23. bis 28. November geschlossen. Letzte Ausgabe: Freitag, 20. November, 14 bis 16 Uhr. Nächste Ausgabe: Dienstag, 1. Dezember.")]
    [InlineData("Für die Wahl des Kirchenvorstands am 14. März 2027 werden noch Kandidaten gesucht. Vorschläge nimmt das Pfarrbüro bis 30. November entgegen.")]
    [InlineData("Ja gesagt haben am 24. Oktober im Standesamt: Lena Hofer und Max Bichler. Wir wünschen alles Gute!")]
    [InlineData("Liebe Gäste, nach 34 Jahren schließen wir am 31. Dezember unser Gasthaus für immer. Danke für Ihre Treue! Gutscheine können bis dahin eingelöst werden.")]
    [InlineData("Die Abfuhr der gelben Säcke verschiebt sich wegen des Feiertags von Donnerstag, 24. Dezember, auf Mittwoch, 23. Dezember. Die Biotonne wird am Samstag, 2. Januar, geleert. Bitte stellen Sie die Gefäße bis 6 Uhr bereit.")]
    [InlineData("Zum 25. Mal hieß es am Sonntag „Auf die Räder, fertig, los“. Start war um 10 Uhr am Sportplatz. 140 Radler, so viele wie nie, nahmen die drei Strecken unter die Reifen. „Nächstes Jahr sind wir wieder dabei“, versprach Bürgermeister Moser.")]
    [InlineData("Das Museum schloss am Sonntag seine Tore. 4.100 Besucher kamen zwischen 10 und 17 Uhr.")]
    public void Notices_reports_habits_and_stories_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    [Theory]
    [InlineData("Rund 80 Gäste kamen am Samstag zum Herbstfest der Kleingärtner. Vorsitzender Horst Pauli dankte den Helfern. Nächster Termin: die Adventsfeier am 5. Dezember um 15 Uhr im Vereinsheim.", "2026-12-05T15:00")]
    [InlineData("Wie jedes Jahr am Pfingstmontag ziehen die Reiter am 17. Mai 2027 um 10 Uhr zur Kapelle.", "2027-05-17T10:00")]
    [InlineData("Meldeschluss für den Hallenflohmarkt am 29. November (10 bis 14 Uhr, Mehrzweckhalle) ist der 15. November.", "2026-11-29T10:00")]
    [InlineData("Der Basar brachte Fr. 605.10 ein. Der nächste Suppentag ist am 28. November um 11.30 Uhr im Pfarrsaal.", "2026-11-28T11:30")]
    [InlineData("Die Tonnen werden am 24. November geleert. Am 25. November um 19 Uhr ist Bürgerversammlung im Rathaus.", "2026-11-25T19:00")]
    [InlineData("Mehr als 600 Besucher erwartet die Landjugend am Samstag um 20 Uhr beim Ball im Stadtsaal.", "2026-11-07T20:00")]
    [InlineData("Auskunft gibt Frau Lang montags von 9 bis 12 Uhr. Der Kurs beginnt am 12. November um 18 Uhr in der Schule.", "2026-11-12T18:00")]
    public void What_is_announced_beside_them_is_found(string text, string start) =>
        Assert.Equal(start, Readers.Start(text, Published));
}
