using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class StateNoticeTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 3, 2);

    [Theory]
    [InlineData("Absage: Der Seniorennachmittag am 12. März entfällt krankheitsbedingt.", "2026-03-12 cancelled")]
    [InlineData("Terminabsage\nDie Wanderung am Sonntag, 8. März, muss wegen Sturmwarnung leider ausfallen.", "2026-03-08 cancelled")]
    [InlineData("Der Kabarettabend mit Otto Mergel am 14. März um 20 Uhr im Kulturhof wird verschoben. Neuer Termin ist Freitag, 22. Mai, 20 Uhr.", "2026-05-22T20:00 moved 2026-03-14T20:00")]
    [InlineData("Neuer Termin für das Dorffest: Statt am 13. Juni wird am 20. Juni gefeiert.", "2026-06-20 moved 2026-06-13")]
    [InlineData("Im Pfarrsaal sollte am Freitag, 13. März, 19 Uhr, die Autorin Lena Voss aus ihrem Roman lesen. Das fällt wegen eines Bahnstreiks aus. Der Nachholtermin steht schon: Donnerstag, 16. April, 19 Uhr.", "2026-04-16T19:00 moved 2026-03-13T19:00")]
    [InlineData("Kurzfristig abgesagt ist der Vortrag, den der Heimatverein für Donnerstag, 5. März, in der Mühle geplant hatte: Der Referent ist erkrankt.", "2026-03-05 cancelled")]
    [InlineData("Gestrichen ist auch der Flohmarkt am 21. März, ebenso die Radtour am 18. April.", "2026-03-21 cancelled; 2026-04-18 cancelled")]
    [InlineData("Der Ausflug nach Trier vom 5. bis 7. Juni fällt weg.", "2026-06-05 cancelled")]
    [InlineData("Der Umzug, der für den 20. März angesetzt war, fällt aus.", "2026-03-20 cancelled")]
    [InlineData("Auf den Basar am 22. März müssen wir in diesem Jahr leider verzichten.", "2026-03-22 cancelled")]
    [InlineData("Die Bürgerversammlung war für Montag, 23. März, vorgesehen. Daraus wird nichts.", "2026-03-23 cancelled")]
    [InlineData("Das Sommerfest, geplant für den 20. Juni, findet nicht statt; über einen Ersatztermin wird noch beraten.", "2026-06-20 cancelled")]
    [InlineData("Es bleibt dabei: Der Flohmarkt am 21. März findet statt, trotz aller Gerüchte wird nichts abgesagt.", "2026-03-21")]
    [InlineData("Bei Regen wird das Picknick am 20. Juni um 12 Uhr ins Pfarrheim verlegt.", "2026-06-20T12:00")]
    [InlineData("Der Vortrag am 19. März um 19 Uhr wird in die Aula verlegt.", "2026-03-19T19:00")]
    [InlineData("Der im Januar ausgefallene Neujahrsempfang wird am 10. April um 18 Uhr im Rathaus nachgeholt.", "2026-04-10T18:00 moved")]
    [InlineData("Achtung, Terminänderung! Die Chorprobe ist diese Woche nicht am Donnerstag, sondern schon am Mittwoch, 4. März, um 19 Uhr.", "2026-03-04T19:00 moved 2026-03-05")]
    [InlineData("Folgende Veranstaltungen sind abgesagt:\n12.03. Seniorenkaffee\n19.03. Spieleabend\n28.03. Osterbasteln", "2026-03-12 cancelled; 2026-03-19 cancelled; 2026-03-28 cancelled")]
    [InlineData("Die Gymnastikstunde am 10. März entfällt. Am 17. März turnen wir wie gewohnt um 9 Uhr.", "2026-03-10 cancelled; 2026-03-17T09:00")]
    [InlineData("Das schon zweimal verschobene Konzert der Brass Band ist nun für Samstag, 18. April, 20 Uhr, in der Festhalle angesetzt.", "2026-04-18T20:00 moved")]
    [InlineData("Die Band Rotzloeffel spielt nicht wie angekündigt am 6. März, sondern erst am 24. April um 21 Uhr im Keller.", "2026-04-24T21:00 moved 2026-03-06")]
    [InlineData("Der Mittagstisch am Donnerstag muss leider entfallen, weil der Herd streikt.", "2026-03-05 cancelled")]
    [InlineData("Kein Stammtisch im März! Der nächste ist am 9. April um 19.30 Uhr in der Linde.", "2026-04-09T19:30")]
    [InlineData("Die Lesung am 11. März ist ausverkauft, die Zusatzlesung am 12. März um 20 Uhr nicht.", "2026-03-11; 2026-03-12T20:00")]
    [InlineData("Für den 25. März war ein Theaterabend geplant. Er wurde vom Veranstalter ersatzlos gestrichen.", "2026-03-25 cancelled")]
    [InlineData("Bachkantate verschoben: Die Aufführung vom 15. März wird am Sonntag, 26. April, um 17 Uhr in der Stadtkirche nachgeholt.", "2026-04-26T17:00 moved 2026-03-15")]
    [InlineData("Wegen der Vogelgrippe ist die Geflügelschau am 14. und 15. März untersagt worden, sie wird nicht nachgeholt.", "2026-03-14 cancelled")]
    [InlineData("Die für heute Abend angekündigte Sitzung des Ortsbeirats entfällt mangels Themen. Die nächste Sitzung ist am 13. April, 19 Uhr.", "2026-03-02 cancelled; 2026-04-13T19:00")]
    [InlineData("Sturm: Kinderumzug in Hallbach am Sonntag, 8. März, vom Tisch", "2026-03-08 cancelled")]
    [InlineData("Die Karten für das Konzert am 7. März behalten ihre Gültigkeit, der Auftritt ist auf den 13. November verschoben (20 Uhr, gleiche Halle).", "2026-11-13T20:00 moved 2026-03-07")]
    [InlineData("Statt um 19 Uhr beginnt die Gemeinderatssitzung am 16. März bereits um 18 Uhr.", "2026-03-16T18:00 moved 2026-03-16T19:00")]
    [InlineData("Die Frauen-Union lädt am 10. März zum Frühstück. Der Vortrag dazu entfällt, gefrühstückt wird trotzdem ab 9 Uhr.", "2026-03-10T09:00")]
    [InlineData("Das Landesjugendorchester kommt nicht: Das Konzert am 15. März im Dom wurde abgeblasen.", "2026-03-15 cancelled")]
    [InlineData("Die Kleiderbörse wird vom 7. auf den 21. März verlegt, 10 bis 13 Uhr, Turnhalle.", "2026-03-21T10:00 moved 2026-03-07")]
    [InlineData("Der Basar am 14. März findet nicht statt. Das teilt der Elternbeirat mit.", "2026-03-14 cancelled")]
    [InlineData("Tagesmütter-Treff am 10. März: fällt leider krankheitsbedingt aus!", "2026-03-10 cancelled")]
    [InlineData("Die Vernissage im Alten Spital, die am 13. März um 19 Uhr hätte eröffnet werden sollen, ist auf Herbst verschoben.", "2026-03-13T19:00 cancelled")]
    [InlineData("Wegen der schlechten Wetterprognose hat sich der Skiclub entschieden, das Nachtrennen am Freitag, 6. März, nicht durchzuführen.", "2026-03-06 cancelled")]
    [InlineData("Das Altstadtfest wird um eine Woche verschoben: Statt am 20. Juni wird nun am 27. Juni ab 14 Uhr gefeiert.", "2026-06-27T14:00 moved 2026-06-20")]
    [InlineData("Der Orchesterverein muss sein Frühjahrskonzert verlegen. Ursprünglich war es für den 21. März geplant, jetzt spielt das Ensemble am 25. April um 19.30 Uhr in der Stadthalle.", "2026-04-25T19:30 moved 2026-03-21")]
    [InlineData("Achtung: geänderte Uhrzeit! Das Familienkonzert am 15. März beginnt nicht um 17 Uhr, sondern schon um 15 Uhr.", "2026-03-15T15:00 moved 2026-03-15T17:00")]
    [InlineData("Der Heimatabend am 14. März ist abgesagt, der Ball am 21. März um 20 Uhr in der Turnhalle findet wie geplant statt.", "2026-03-14 cancelled; 2026-03-21T20:00")]
    [InlineData("Die Kolpingsfamilie teilt mit: Der Preisschafkopf vom 7. März wird auf Samstag, 18. April, 19 Uhr, verschoben.", "2026-04-18T19:00 moved 2026-03-07")]
    [InlineData("Das Benefizspiel ist aufgehoben, aber nicht aufgeschoben: Statt am 8. März rollt der Ball am 29. März um 14 Uhr.", "2026-03-29T14:00 moved 2026-03-08")]
    [InlineData("Die Wirtshausmusik pausiert im März; am 10. April um 20 Uhr wird wieder aufgespielt.", "2026-04-10T20:00")]
    [InlineData("Die Lesung mit Anna Kern muss leider kurzfristig auf einen späteren Zeitpunkt verschoben werden. Sie war für Mittwoch, 11. März, 19 Uhr, in der Bücherei angekündigt.", "2026-03-11T19:00 cancelled")]
    [InlineData("Die Premiere am 13. März ist gerettet: Für den erkrankten Hauptdarsteller springt ein Kollege ein, Beginn 20 Uhr.", "2026-03-13T20:00")]
    [InlineData("Der Vortrag „Wenn der Strom ausfällt“ ist am 17. März um 19 Uhr im Pfarrsaal.", "2026-03-17T19:00")]
    [InlineData("Nächster Termin der Reihe „Verschoben, vertagt, vergessen“: 12. März, 19 Uhr, Stadtarchiv", "2026-03-12T19:00")]
    [InlineData("Am 14. März muss das Training ausfallen, weil die Halle gebraucht wird.", "2026-03-14 cancelled")]
    [InlineData("Wegen des Todesfalls in der Familie Berger entfallen die Sonntagsführungen am 8. und 15. März.", "2026-03-08 cancelled; 2026-03-15 cancelled")]
    [InlineData("Die Gemeinderatssitzung vom 5. März 2026 wird vertagt, sie findet neu am Donnerstag, 19. März 2026, um 20 Uhr statt.", "2026-03-19T20:00 moved 2026-03-05")]
    [InlineData("Am Palmsonntag gibt es heuer keinen Ostermarkt, das Gasthaus ist verkauft.", "2026-03-29 cancelled")]
    [InlineData("Der Liederabend (bisher 20. März) ist neu am 27. März um 19 Uhr.", "2026-03-27T19:00 moved 2026-03-20")]
    [InlineData("Gottesdienst fällt aus – Am Sonntag, 8. März, kann in St. Anna wegen eines Heizungsschadens nicht gefeiert werden.", "2026-03-08 cancelled")]
    [InlineData("Alle Veranstaltungen im Bürgerhaus bis 31. März sind abgesagt. Betroffen sind der Tanztee am 8. März und das Kabarett am 20. März.", "2026-03-08 cancelled; 2026-03-20 cancelled")]
    [InlineData("Kabarett mit Rolf Ott: Der Termin am 13. März platzt, Ersatz gibt es am 5. Juni um 20 Uhr.", "2026-06-05T20:00 moved 2026-03-13")]
    [InlineData("Der Umzug der Narren zieht am Sonntag, 8. März, trotz Sturm durch den Ort, abgesagt wurde nur das Feuerwerk.", "2026-03-08")]
    [InlineData("Aufgrund der großen Nachfrage verlegt der Kulturkreis die Lesung am 19. März, 20 Uhr, vom Foyer in den großen Saal.", "2026-03-19T20:00")]
    [InlineData("Die Theatergruppe hat ihre Aufführungen am 20., 21. und 22. März gestrichen.", "2026-03-20 cancelled; 2026-03-21 cancelled; 2026-03-22 cancelled")]
    [InlineData("Ohne Umzug in den Frühling\n\nAueheim. In diesem Jahr zieht kein Sommertagszug durch den Ort. Der Heimatverein hat die für den 22. März angekündigte Veranstaltung abgesagt, weil sich zu wenige Ordner gemeldet haben. Am Abend des 22. März soll um 19 Uhr trotzdem auf der Wiese der Winter verbrannt werden.", "2026-03-22 cancelled; 2026-03-22T19:00")]
    [InlineData("Konzert muss warten\n\nBerg. Der Auftritt des Duos Saitenwind am Freitag, 6. März, im Kulturbahnhof kommt nicht zustande. Die Sängerin ist heiser. Das Publikum bekommt sein Geld zurück oder behält die Karte für den neuen Termin am 8. Mai um 20 Uhr.", "2026-05-08T20:00 moved 2026-03-06")]
    [InlineData("Der Kirchenchor hat seine Reise nach Assisi (4. bis 8. Mai) gestrichen, zu wenige hatten sich angemeldet. Dafür gibt es am 9. Mai einen Tagesausflug nach Speyer, Abfahrt 8 Uhr an der Kirche.", "2026-05-04 cancelled; 2026-05-09T08:00")]
    [InlineData("Vortrag über Wölfe fällt dem Streik zum Opfer\n\nDer für heute Abend geplante Vortrag von Dr. Kern im Naturkundehaus fällt aus, weil keine Züge fahren. Einen Ersatztermin gibt es noch nicht.", "2026-03-02 cancelled")]
    [InlineData("Liebe Eltern, der Elternabend der 3b am Mittwoch wird wegen Krankheit von Frau Lotz um eine Woche verschoben. Wir sehen uns also am 11.3. um 19.30 Uhr im Klassenzimmer.", "2026-03-11T19:30 moved 2026-03-04")]
    [InlineData("Seniorennachmittag: Wegen der Glätte sagen wir den Termin morgen ab. Der nächste ist am 7. April um 14.30 Uhr.", "2026-03-03 cancelled; 2026-04-07T14:30")]
    [InlineData("Gemeinderat tagt später. Die öffentliche Sitzung am Donnerstag, 12. März, beginnt wegen einer Ortsbegehung erst um 20 Uhr und nicht wie üblich um 19 Uhr.", "2026-03-12T20:00 moved 2026-03-12T19:00")]
    [InlineData("Das Bürgerfrühstück auf dem Marktplatz wird vom 10. Mai auf den 7. Juni geschoben, 10 bis 13 Uhr. Grund ist der Muttertag.", "2026-06-07T10:00 moved 2026-05-10")]
    [InlineData("Das Open-Air mit der Gruppe Nordlicht, das am 20. Juni hätte steigen sollen, ist ins Jahr 2027 verschoben worden. Ein genaues Datum steht noch nicht fest.", "2026-06-20 cancelled")]
    [InlineData("Am 19. März um 18 Uhr ist Infoabend in der Aula. Der ursprünglich geplante Termin am 12. März kann nicht gehalten werden.", "2026-03-19T18:00 moved 2026-03-12")]
    [InlineData("Neue Zeit: Die Yogastunde beginnt ab dem 9. März montags schon um 18 Uhr (bisher 18.30 Uhr).", "2026-03-09T18:00 FREQ=WEEKLY;BYDAY=MO moved 2026-03-09T18:30")]
    [InlineData("Der Spielenachmittag am 5. März wird kurzfristig vom Pfarrheim ins Rathaus verlegt, Beginn bleibt 15 Uhr.", "2026-03-05T15:00")]
    [InlineData("Achtung, neuer Ort! Der Vortrag am 18. März, 19 Uhr, ist nicht in der Bücherei, sondern in der Aula der Realschule.", "2026-03-18T19:00")]
    [InlineData("Die Ausstellung ist bis 30. April verlängert worden. Führungen gibt es am 15. März und am 12. April, jeweils um 14 Uhr.", "2026-03-15T14:00; 2026-04-12T14:00")]
    [InlineData("Absage der Jahreshauptversammlung\nDie Jahreshauptversammlung des Obst- und Gartenbauvereins am Freitag, 13. März 2026, um 19.00 Uhr im Vereinsheim wird abgesagt. Ein neuer Termin wird rechtzeitig bekannt gegeben.", "2026-03-13T19:00 cancelled")]
    [InlineData("Die geplante Weinprobe vom 14. März ist auf den 25. April, 18 Uhr, umgebucht worden.", "2026-04-25T18:00 moved 2026-03-14")]
    [InlineData("Für die Lesung mit Ilse Kern am 12. März gibt es keine Karten mehr. Eine Zusatzlesung ist auf den 13. März, 19.30 Uhr, angesetzt.", "2026-03-12; 2026-03-13T19:30")]
    public void What_is_off_or_moved_is_told_from_what_takes_place(string text, string expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events
            .OrderBy(found => ExtractionJson.Format(found.Start.Value), StringComparer.Ordinal);

        Assert.Equal(expected, string.Join("; ", events.Select(Print)));
    }

    private static string Print(EventCandidate found) => string.Join(' ', new[]
    {
        ExtractionJson.Format(found.Start.Value),
        found.RecurrenceRule?.Value ?? string.Empty,
        found.Status!.Value == CandidateStatus.Confirmed ? string.Empty : Name(found.Status.Value),
        found.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : string.Empty,
    }.Where(part => part.Length > 0));

    private static string Name(CandidateStatus status) => status.ToString().ToLowerInvariant();
}
