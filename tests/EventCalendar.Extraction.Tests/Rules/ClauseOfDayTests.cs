using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Days whose own clause says more than the rest of the sentence.</summary>
public sealed class ClauseOfDayTests
{
    private static readonly LocalDate Published = new(2026, 11, 2);

    [Theory]
    [InlineData("Die Kita bleibt vom 24.12. bis 2.1. geschlossen, am 12. Januar ist Elternabend.", "2027-01-12")]
    [InlineData("Letztes Jahr musste er ausfallen, am 5. Dezember kann der Heimatverein seinen Adventsmarkt wieder ausrichten.", "2026-12-05")]
    [InlineData("Der Flohmarkt ist am Samstag von 8 bis 14 Uhr geöffnet.", "2026-11-07T08:00")]
    [InlineData("Die Bücherei ist am Samstag von 8 bis 14 Uhr geöffnet.", "")]
    [InlineData("Am Freitag ist um 20 Uhr der Festabend. Auf dem Marktplatz erklingt um 22 Uhr eine Serenade.", "2026-11-06T20:00; 2026-11-06T22:00")]
    [InlineData("Das Fest beginnt am 15. November um 10 Uhr mit einem Gottesdienst. Es singt der Chor. Danach gibt es Kaffee. Für Kinder steht eine Hüpfburg bereit. Die Predigt hält Ute Kern. Zur Gemeindeversammlung trifft sich die Gemeinde um 16 Uhr.", "2026-11-15T10:00; 2026-11-15T16:00")]
    [InlineData("Martinsmarkt am 14. November ab 11 Uhr in der Altstadt. Um 13 Uhr spielt die Kapelle, um 15 Uhr gibt es Puppentheater.", "2026-11-14T11:00; 2026-11-14T15:00")]
    [InlineData("Die Lesung, die am Montag, 9. November, in der Bücherei stattfinden sollte, muss verlegt werden.", "2026-11-09 cancelled")]
    [InlineData("Das Konzert, das am 14. November im Bürgerhaus stattfinden sollte, wird in die Kirche verlegt.", "2026-11-14")]
    [InlineData("Am Samstag um 19.30 Uhr ist Premiere. Karten bestellt man bei Ute Kern unter der Nummer 0157 555, und zwar montags bis mittwochs von 9 bis 12 Uhr.", "2026-11-07T19:30")]
    [InlineData("Der Hörfilm „Erbsen auf halb sechs“ läuft am 27.11. in der Bücherei.", "2026-11-27")]
    [InlineData("Die Interkulturelle Woche beginnt am 24. November.", "2026-11-24")]
    [InlineData("Die Komödie ist zu sehen: Freitag, 13. November, 19.30 Uhr, und Sonntag, 15. November, 15 Uhr.", "2026-11-13T19:30; 2026-11-15T15:00")]
    [InlineData("Der Arbeitskreis tagt am 1. Dezember. Die Sitzung beginnt um 17 Uhr im Rathaus; wer Hilfe braucht, meldet sich bis zum 20. November.", "2026-12-01T17:00")]
    [InlineData("Ab 9. November um 10 Uhr ist der Weg wieder zugänglich.", "")]
    [InlineData("Die Gymnastikgruppe trainiert dienstags ab 19 Uhr. Das für den 22. November geplante Handballturnier muss ausfallen.", "2026-11-03T19:00 FREQ=WEEKLY;BYDAY=TU; 2026-11-22 cancelled")]
    [InlineData("Am kommenden Samstag ist um 10 Uhr Führung. Am Abend hat um 19.30 Uhr „Der Besuch“ Premiere.", "2026-11-07T10:00; 2026-11-07T19:30")]
    [InlineData("Das Team trifft sich montags um 16 Uhr zur Dienstbesprechung.", "")]
    [InlineData("02.11.2026 - Beirat kommt zusammen\nNeuss (PN). Die Sitzung ist am Dienstag, 10. November 2026, um 17 Uhr in der Alten Schmiede.", "2026-11-10T17:00")]
    [InlineData("Der Beirat kommt am 11. November um 20 Uhr zusammen. Gesprochen wird auch über das Mitwirken am Weltkindertag.", "2026-11-11T20:00")]
    [InlineData("Gespielt wird am 24. November (20 Uhr), 25. November (15 Uhr) und 27. November (20 Uhr, ausverkauft). Freitags zahlt man sieben Euro Eintritt.", "2026-11-24T20:00; 2026-11-25T15:00; 2026-11-27T20:00")]
    [InlineData("Hier wird am Sonntag, 8. November, demonstriert:\nChemnitz 15 Uhr Theaterplatz\n- Dresden 14 Uhr Schlossplatz\n- Görlitz 14 Uhr Marienplatz\n- Leipzig 15 Uhr Marktplatz", "2026-11-08T14:00; 2026-11-08T14:00; 2026-11-08T15:00; 2026-11-08T15:00")]
    [InlineData("Mit dabei sind Fridays for Future, die Jugend und die Falken.", "")]
    [InlineData("Ab Sonntag, 6. Dezember, ändern sich die Gottesdienstzeiten. Eine Vorabendmesse gibt es jeden Samstag um 18 Uhr.", "2026-12-12T18:00 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Am Samstag öffnet die Feuerwehr von 10 bis 13 Uhr ihre Tore.", "2026-11-07T10:00")]
    [InlineData("Das Rathaus öffnet am Samstag von 10 bis 13 Uhr.", "")]
    [InlineData("Ab 9. November gelten neue Zeiten: Die Kinder turnen montags um 17 Uhr.", "2026-11-09T17:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Am Volkstrauertag, 15. November, finden Gedenkfeiern statt: Weitershausen 9.30 Uhr, Elnhausen 10.30 Uhr, Dagobertshausen 11.15 Uhr.", "2026-11-15T09:30; 2026-11-15T10:30; 2026-11-15T11:15")]
    [InlineData("Konzert am 14. November: Einlass 18.30 Uhr, Beginn 19.30 Uhr.", "2026-11-14T19:30")]
    [InlineData("Die Fahrt ist am 14. November. Abfahrt: Rathaus 7 Uhr, Bahnhof 7.10 Uhr, Weimar 7.20 Uhr.", "2026-11-14T07:00")]
    [InlineData("Am Sonntag, 8. November, ist um 10 Uhr Hochamt und um 14 Uhr Festzug.", "2026-11-08T10:00; 2026-11-08T14:00")]
    [InlineData("Am Sonntag, 8. November, ist um 10 Uhr Hochamt und um 12 Uhr Mittagessen.", "2026-11-08T10:00")]
    [InlineData("Die Versammlung findet nicht wie angekündigt am 12., sondern erst am 26. November um 20 Uhr statt.", "2026-11-26T20:00 moved 2026-11-12")]
    [InlineData("Gottesdienste am 15. November: Marburg 9 Uhr, Kassel 10.30 Uhr.", "2026-11-15T09:00; 2026-11-15T10:30")]
    [InlineData("Grillfest am Samstag, 14. November, ab 11 Uhr\n6.00 Bratwurst\n8.50 Schnitzel\n10.00 Forelle", "2026-11-14T11:00")]
    [InlineData("Grillfest am Samstag, 14. November, ab 11 Uhr\nUnsere Preise:\n10.00 Forelle\n12.50 Steak", "2026-11-14T11:00")]
    public void The_clause_of_a_day_tells_what_it_is(string text, string events) =>
        Assert.Equal(events, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Zum Gedenken an die Pogromnacht ruft das Bündnis für Montag, 9. November, 18 Uhr, zu einer Kundgebung auf.", "2026-11-09T18:00 Kundgebung")]
    [InlineData("Die Interkulturelle Woche beginnt am 24. November.", "2026-11-24 Interkulturelle Woche")]
    [InlineData("Heute um 20 Uhr diskutieren in der Stadthalle die Kandidaten für die Bürgermeisterwahl.", "2026-11-02T20:00 Bürgermeisterwahl")]
    [InlineData("Am 21. November, 14 Uhr, wird am Ufer der Lahn beim Bootshaus ein Apfelbaum gepflanzt.", "2026-11-21T14:00 Apfelbaum pflanzen")]
    [InlineData("Das Repair Café lädt am Samstag, 14. November, von 13 bis 17 Uhr in die Alte Post ein.", "2026-11-14T13:00 Repair Café")]
    public void An_occasion_is_no_title(string text, string titles) =>
        Assert.Equal(titles, EventLines.Titles(text, Published));
}
