using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Notices of change whose cue stands apart from the day: labels, lists, reasons, plans.</summary>
public sealed class ChangeNoteTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 3, 2);

    [Theory]
    [InlineData("Neuer Tag für die Theaterpremiere ist Samstag, der 28. März; gespielt wird im Kornhaus.", "2026-03-28 moved")]
    [InlineData("Neuer Zeitraum für das Filmfest ist der 20. bis 22. März.", "2026-03-20 moved")]
    [InlineData("Singkreis pausiert noch\n\nNeuer Termin für den Liederabend der Gruppe Zwölf Saiten im alten Bahnhof von Erlbach ist der 23. April.", "2026-04-23 moved")]
    [InlineData("14.03. Lesung in der Mühle (neuer Termin!)\n21.03. Konzert", "2026-03-14 moved; 2026-03-21")]
    [InlineData("14.03. Lesung in der Mühle (Termin geändert)\n21.03. Konzert", "2026-03-14 moved; 2026-03-21")]
    [InlineData("Ein neuer Termin für das am 5. Mai geplante Hoffest wird noch gesucht.", "2026-05-05 cancelled")]
    [InlineData("Ganz verzichtet der Verein auf sein Fest aber nicht: Am 14. März gibt es von 11 bis 16 Uhr einen Infostand auf dem Markt.", "2026-03-14T11:00")]
    [InlineData("Die Märchenstunde ist am 14. März um 11 Uhr.\n\nDer Hase erlebt ein Abenteuer, mit dem er nie gerechnet hätte.", "2026-03-14T11:00")]
    [InlineData("- Die Bachputzete am Samstag, 21. März, sagt der Fischerverein ab.\n- Die Waldführung in Neudorf am Samstag, 21. März, entfällt.", "2026-03-21 cancelled; 2026-03-21 cancelled")]
    [InlineData("• Basar am 21. März in der Aula\n• Waldführung am 21. März ab Forsthaus\n• Konzert am 21. März in der Kirche", "2026-03-21; 2026-03-21; 2026-03-21")]
    [InlineData("Der Basar am 21. März fällt aus.\nDie Waldführung am 21. März fällt aus.", "2026-03-21 cancelled; 2026-03-21 cancelled")]
    [InlineData("Basar am 21. März\nDer Elternbeirat lädt am 21. März zum Flohmarkt in die Aula.", "2026-03-21")]
    [InlineData("Am Sonntag, 29. März, wird die Partie schon um 13 Uhr angepfiffen. Angesetzt war sie bislang für 14 Uhr.", "2026-03-29T13:00 moved 2026-03-29T14:00")]
    [InlineData("Die Lesung am 29. März beginnt um 18 Uhr. Ursprünglich war der Beginn für 19 Uhr geplant.", "2026-03-29T18:00 moved 2026-03-29T19:00")]
    [InlineData("Die Lesung am 29. März beginnt um 18 Uhr. Im Vorjahr waren um 19 Uhr alle Plätze besetzt.", "2026-03-29T18:00")]
    [InlineData("Weder der Liederabend noch die Lesung finden am 28. und 29. März statt.", "2026-03-28 cancelled; 2026-03-29 cancelled")]
    [InlineData("Die Sprechstunde des Försters macht Pause. Wer zu ihm möchte, kann das weder am 12. März noch am 19. März tun, sondern erst wieder am 9. April.", "2026-03-12 cancelled; 2026-03-19 cancelled; 2026-04-09")]
    [InlineData("Wir möchten noch sagen, dass der Elternabend eine Woche eher ist, nämlich schon am 19. März.", "2026-03-19 moved")]
    [InlineData("Beide Läufe sind gestrichen. Das hat der Skiclub am Freitagabend mitgeteilt. Für den 8. März war ein Slalom vorgesehen.", "2026-03-08 cancelled")]
    [InlineData("Die Kolpingsfamilie will am 29. März im Café ihre Sprechstunde halten. Weil viele krank sind, fällt das nach einem Beschluss aus.", "2026-03-29 cancelled")]
    [InlineData("Am 14. März um 15 Uhr ist Kinderfest. Die Anmeldung entfällt.", "2026-03-14T15:00")]
    [InlineData("Am 14. März um 15 Uhr ist Kinderfest. Die Kuchentheke entfällt diesmal.", "2026-03-14T15:00")]
    [InlineData("Am 14. März um 15 Uhr ist Kinderfest. Das Fest entfällt.", "2026-03-14T15:00 cancelled")]
    [InlineData("Am 14. März entfällt die Haltestelle am Markt.", "")]
    [InlineData("Die Züge der Linie 5 fallen am 14. März aus.", "")]
    [InlineData("Die Anmeldefrist für das Zeltlager wurde auf den 15. April verlängert. Das Zeltlager ist vom 1. bis 8. August.", "2026-08-01")]
    [InlineData("+++ Die Wanderung am 14.3. ist abgesagt +++ Die Lesung am 15.3. um 19 Uhr in der Mühle findet statt +++", "2026-03-14 cancelled; 2026-03-15T19:00")]
    [InlineData("Die Jugendgruppe trifft sich am 13. März nicht.", "2026-03-13 cancelled")]
    [InlineData("Der Film, der am 24. Juni laufen sollte, kommt am 29. Juni ins Kino Merkur.", "2026-06-29 moved 2026-06-24")]
    [InlineData("Das Konzert, das am 24. Juni im Kurpark stattfinden sollte, ist am 29. Juni um 19 Uhr.", "2026-06-29T19:00 moved 2026-06-24")]
    [InlineData("Die Serenaden werden am 19. September um 15 Uhr und am 20. September um 16 Uhr nachgeholt.", "2026-09-19T15:00 moved; 2026-09-20T16:00 moved")]
    [InlineData("Verschiebedatum für die abgesagte Chilbi ist der 22. August.", "2026-08-22 moved")]
    [InlineData("Am Sonntag, 15. März, wird es kein Fischessen geben. Auch die Hauptversammlung am 29. März wird verschoben.", "2026-03-15 cancelled; 2026-03-29 cancelled")]
    [InlineData("Wegen Gewitter müssen wir die heutige Probe absagen. Am Dienstag, 3. März, wollen wir um 21 Uhr starten.", "2026-03-03T21:00")]
    [InlineData("Es bleibt beim 18. März: Der Sprechtag beginnt um 14 Uhr.", "2026-03-18T14:00")]
    [InlineData("Der Seniorentanz fällt bis Ostern aus und findet erst am 14. April um 14 Uhr im Saal wieder statt.", "2026-04-14T14:00")]
    [InlineData("Der Spieletreff pausiert im März und beginnt wieder am 7. April um 15 Uhr.", "2026-04-07T15:00")]
    [InlineData("Die Bücherei pausiert im März.", "")]
    [InlineData("Am 24. Dezember ist Heiligabend. Um 17 Uhr beginnt die Christvesper in der Martinskirche.", "2026-12-24T17:00")]
    [InlineData("Am 24. Dezember ist Heiligabend: 15 Uhr Krippenspiel, 17 Uhr Christmette", "2026-12-24T15:00; 2026-12-24T17:00")]
    [InlineData("Am Sonntag, 29. November, ist 1. Advent, um 11 Uhr feiern wir Gottesdienst", "2026-11-29T11:00")]
    [InlineData("Am 11. November ist Martinstag, um 17 Uhr beginnt der Lichterumzug am Markt.", "2026-11-11T17:00")]
    [InlineData("Der Eintritt zum Frühlingskonzert am 28. März ist frei.", "2026-03-28")]
    [InlineData("Flohmarkt am 29. März ist auch Sonntag.", "2026-03-29")]
    [InlineData("Das Konzert am 28. März um 19 Uhr in der Festhalle entfällt aufgrund der Beschränkungen.", "2026-03-28T19:00 cancelled")]
    [InlineData("Das Konzert am 28. März um 19 Uhr in der Festhalle fällt wegen der Beschränkungen aus.", "2026-03-28T19:00 cancelled")]
    [InlineData("Das Konzert am 28. März um 19 Uhr in der Festhalle entfällt wegen der Busse.", "2026-03-28T19:00 cancelled")]
    [InlineData("Der Verein verzichtet in diesem Jahr auf sein Frühlingskonzert am 28. März, leicht fiel der Entschluss nicht.", "2026-03-28 cancelled")]
    [InlineData("Das Sommerfest fällt aus. Beim Vortrag am 28. März um 19 Uhr im Rathaus – es geht um Wespen – sind alle willkommen.", "2026-03-28T19:00")]
    [InlineData("Am 28. März um 19 Uhr liest Ruth Lang in der Bücherei. Der Abend entfällt.", "2026-03-28T19:00 cancelled")]
    [InlineData("Lesung am 28. März, 19 Uhr, in der Bücherei (neue Termine folgen bald).", "2026-03-28T19:00")]
    public void A_notice_of_change_says_what_holds(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
