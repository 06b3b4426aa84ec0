using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ReserveAndReasonTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2025, 2, 12);

    [Theory]
    [InlineData("Die Papiertonnen werden wegen Karneval erst am Mittwoch, 5. März, geleert.")]
    [InlineData("Die Leerung der Biotonne verschiebt sich von Montag, 3. März, auf Dienstag, 4. März.")]
    [InlineData("Grundsteuer: Die zweite Rate ist am 15. Mai fällig, zahlbar auf das Konto der Stadtkasse.")]
    [InlineData("Sprechzeit der Rentenberatung: Mi 14–17 Uhr, Telefon 0612 4831")]
    [InlineData("Parteienverkehr: Mo 8-12 Uhr und Do 13-18 Uhr")]
    [InlineData("Unsere Schließtage 2025\n02.05.2025 Brückentag\n30.05.2025 Brückentag\n21.07. – 08.08.2025 Sommerschließung")]
    [InlineData("Bewegliche Ferientage im Schuljahr: \n3. März\n2. Mai\n30. Mai")]
    [InlineData("Betriebsferien der Kita\n14.04. – 17.04.2025 Osterschließung\n30.05.2025 Konzeptionstag")]
    [InlineData("Der Stiftungsrat tagt nichtöffentlich am 15. Mai im Rathaus.")]
    [InlineData("Die Jury trifft sich am 15. Mai in nichtöffentlicher Sitzung.")]
    [InlineData("Bis voraussichtlich 6. Mai ist die Marktgasse gesperrt, die Haltestelle entfällt.")]
    [InlineData("Bis mindestens 6. Mai bleibt der Steg zu. Das Ufer ist frei.")]
    [InlineData("Bis etwa 6. Mai müssen Autofahrer einen Umweg nehmen.")]
    [InlineData("Wegen der Prüfungen entfällt am 7. und 8. März der Nachmittagsunterricht.")]
    [InlineData("Fragen beantwortet Herr Tom (Durchwahl -24) montags bis donnerstags von 9 bis 15 Uhr.")]
    [InlineData("Auskunft gibt Frau Kern, Tel. 0711 4711, dienstags und freitags von 10 bis 12 Uhr.")]
    [InlineData("Reisepässe können montags 9–12 und dienstags 13–18 Uhr verlängert werden.")]
    [InlineData("Anträge werden dienstags von 9 bis 12 Uhr bearbeitet.")]
    [InlineData("Die meisten Unfälle passieren montags zwischen 7 und 8 Uhr auf dem Schulweg.")]
    [InlineData("Das Wasser wird am 8. April angestellt. Am 30.04. ist Stromablesung durch Herrn Mielke.")]
    [InlineData("Die Wasserzähler werden am 8. April abgelesen.")]
    [InlineData("Straßensperrungen: Gröperstraße von Freitag, 30. Mai, 16 Uhr, bis Sonntag, 20 Uhr.")]
    [InlineData("GEBURTSTAGE IM MÄRZ\n3.3. Erika Thode, 91\n12.3. Hinrich Stoltenberg, 88")]
    [InlineData("Wir gratulieren unseren Jubilaren (ab 85):\n3.6. Frieda Lohse 91 · 12.6. Karl Wiese 88")]
    [InlineData("Auffallend oft schlagen die Einbrecher freitags zwischen 16 und 20 Uhr zu.")]
    public void Notices_of_days_without_a_gathering_give_no_event(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    [Theory]
    [InlineData("Unsere Termine nach den Betriebsferien\n08.03. 14 Uhr Basteltreff\n12.04. 14 Uhr Ostereiersuche", "2025-03-08T14:00; 2025-04-12T14:00")]
    [InlineData("Am Brückentag findet ein Flohmarkt statt, am 8. März um 14 Uhr im Rathaus.", "2025-03-08T14:00")]
    [InlineData("Der Gemeinderat tagt am 15. Mai um 19 Uhr im Rathaus öffentlich, danach nicht öffentlich.", "2025-05-15T19:00")]
    [InlineData("Heute in vier Wochen beginnt um 10 Uhr im Rathaus der Vorlesewettbewerb.", "2025-03-12T10:00")]
    [InlineData("Heute in acht Tagen, um 19 Uhr, liest Ada Kern in der Bücherei.", "2025-02-20T19:00")]
    [InlineData("Morgen in 13 Tagen, um 19 Uhr, liest Ada Kern in der Bücherei.", "2025-02-26T19:00")]
    [InlineData("Am 10. Mai um 14 Uhr steigt das Schulfest im Hof, bei Regen eine Woche später.", "2025-05-10T14:00")]
    [InlineData("Am 10. Mai um 14 Uhr steigt das Schulfest im Hof. Bei schlechtem Wetter findet das Fest am 17. Mai statt.", "2025-05-10T14:00")]
    [InlineData("Schulfest im Hof, Samstag, 10. Mai, 14 Uhr (bei Regen Sonntag)", "2025-05-10T14:00")]
    [InlineData("Schulfest im Hof, Samstag, 10. Mai, 14 Uhr (Ausweichtermin: 17. Mai)", "2025-05-10T14:00")]
    [InlineData("Schulfest im Hof, Samstag, 10. Mai, 14 Uhr. Ersatztermin bei Regen ist der 11. Mai.", "2025-05-10T14:00")]
    [InlineData("Einladung zur Mitgliederversammlung am 3. März um 18 Uhr im Rathaus.\nTagesordnung:\nTOP 1 Begrüßung\nTOP 2 Protokoll vom 4. April\nTOP 3 Sommerfest am 5. Juli\nTOP 4 Verschiedenes", "2025-03-03T18:00")]
    [InlineData("Einladung zur Mitgliederversammlung am 3. März um 18 Uhr im Rathaus.\nTagesordnung\n1. Begrüßung\n2. Ausflug am 12. Juli\n3. Verschiedenes", "2025-03-03T18:00")]
    [InlineData("Damit sich unser Schulfest nicht mit dem Muttertag überschneidet, feiern wir am Samstag, 10. Mai, um 14 Uhr im Hof.", "2025-05-10T14:00")]
    [InlineData("Wegen Karfreitag proben wir schon am Mittwoch, 16. April, um 19 Uhr im Rathaus.", "2025-04-16T19:00")]
    [InlineData("Chorprobe am Montag, 3. März, 19 Uhr. Der Flohmarkt am Samstag bleibt davon unberührt.", "2025-03-03T19:00")]
    [InlineData("Die Band hätte am 15. März spielen sollen, nun kommt sie am 22. März um 20 Uhr in den Kulturkeller.", "2025-03-22T20:00 moved")]
    [InlineData("Das Trio sollte eigentlich am 15. März im Kulturkeller auftreten, jetzt spielt es am 22. März um 20 Uhr.", "2025-03-22T20:00 moved")]
    [InlineData("Wir haben beschlossen, unsere Feier am 15. März um eine Woche nach hinten zu schieben. Wir treffen uns jetzt am Samstag, 22. März, um 15 Uhr im Hof.", "2025-03-22T15:00 moved")]
    [InlineData("Der Basar am 15. März wird um eine Woche nach hinten geschoben, auf den 22. März, 15 Uhr, Gemeindehaus.", "2025-03-22T15:00 moved")]
    [InlineData("Die Leitung strich das für Samstag, 15. März, angekündigte Konzert aus dem Programm.", "2025-03-15 cancelled")]
    [InlineData("Der Sturm macht dem Flohmarkt am 15. März einen Strich durch die Rechnung.", "2025-03-15 cancelled")]
    [InlineData("Der Vortrag am 15. März entf. wegen Krankheit.", "2025-03-15 cancelled")]
    [InlineData("Auf den Seniorennachmittag am 15. März müssen wir leider verzichten.", "2025-03-15 cancelled")]
    [InlineData("Das Konzert am 15. März muss leider ins Wasser fallen.", "2025-03-15 cancelled")]
    [InlineData("Am 15. März bleibt die Bühne dunkel, das Konzert ist gecancelt.", "2025-03-15 cancelled")]
    [InlineData("Die Lesung am 15. März wird es nicht geben.", "2025-03-15 cancelled")]
    [InlineData("Aus dem Dorffest am 15. März wird leider nichts.", "2025-03-15 cancelled")]
    [InlineData("Mangels Anmeldungen kommt der Kochkurs am 15. März nicht zustande.", "2025-03-15 cancelled")]
    [InlineData("Den Umzug am 15. März hat der Verein ersatzlos gestrichen.", "2025-03-15 cancelled")]
    [InlineData("Der Tanzabend am 15. März muss ausfallen.", "2025-03-15 cancelled")]
    [InlineData("Der für den 15. März angekündigte Vortrag findet nun doch nicht statt.", "2025-03-15 cancelled")]
    [InlineData("Wegen Sturmwarnung haben wir uns schweren Herzens entschieden, den Markt am 15. März nicht durchzuführen.", "2025-03-15 cancelled")]
    [InlineData("Das Gastspiel am 15. März fällt ersatzlos weg.", "2025-03-15 cancelled")]
    [InlineData("Neuer Termin für den Flohmarkt: Statt am 15. März treffen wir uns am 22. März um 15 Uhr im Hof.", "2025-03-22T15:00 moved")]
    [InlineData("Der Flohmarkt muss vom 15. März auf den 22. März, 15 Uhr, umziehen.", "2025-03-22T15:00 moved")]
    [InlineData("Terminänderung! Der Ausflug ist nicht am 15., sondern am 22. März.", "2025-03-22 moved")]
    [InlineData("Die Lesung von Ada Kern wird am 22. März um 19 Uhr nachgeholt. Karten vom 15. März gelten weiter.", "2025-03-22T19:00 moved")]
    [InlineData("Ada Kern liest nun erst am 22. März um 19 Uhr in der Bücherei statt wie geplant am 15. März.", "2025-03-22T19:00 moved")]
    [InlineData("Unser Stammtisch findet wegen des Feuerwehrfests schon am Freitag, 14. März, um 19 Uhr statt am Samstag statt.", "2025-03-14T19:00 moved")]
    [InlineData("Da der 1. Mai auf einen Donnerstag fällt, ist der Wochenmarkt bereits am Mittwoch, 30. April, von 7 bis 12 Uhr.", "2025-04-30T07:00 moved")]
    [InlineData("Planänderung: Wir proben am Samstag, 15. März, um 18.00 statt 17.30 Uhr im Saal.", "2025-03-15T18:00 moved")]
    [InlineData("Am 15. März um 18 Uhr spielt die Band im Keller. Im Vorjahr war das Konzert abgesagt worden.", "2025-03-15T18:00")]
    [InlineData("Am 15. März um 18 Uhr wandert der Chor auf den Berg, Treffpunkt Rathaus.", "2025-03-15T18:00")]
    [InlineData("Am 15. März um 18 Uhr wird die Strichmännchen-Schau im Rathaus eröffnet.", "2025-03-15T18:00")]
    [InlineData("Die Gruppe sollte am 15. März um 18 Uhr im Rathaus sein, dort beginnt die Führung.", "2025-03-15T18:00")]
    [InlineData("Heute um 18 Uhr singt der Chor im Rathaus.", "2025-02-12T18:00")]
    public void The_day_that_holds_is_told_from_the_others(string text, string expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(expected, string.Join("; ", events.Select(Print)));
    }

    private static string Print(EventCandidate found) =>
        ExtractionJson.Format(found.Start.Value) + found.Status!.Value switch
        {
            CandidateStatus.Cancelled => " cancelled",
            CandidateStatus.Moved => " moved",
            _ => string.Empty,
        };
}
