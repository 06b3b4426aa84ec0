using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class OfficeAndReportTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 3, 2);

    [Theory]
    [InlineData("Am Samstag feierte die Jugendfeuerwehr in der Halle ihren Fasching. Um 14 Uhr zogen die Kinder ein, um 16 Uhr gab es Krapfen.")]
    [InlineData("Fasching der Minis\n\n2.3.2026\n\nBunt ging es am Samstag im Pfarrheim zu. Um 15 Uhr wurden die Kinder mit Musik begrüßt.")]
    [InlineData("Erstellt am 2. März 2026 (10:15)\nDer Kleiderladen sucht neue Räume. Bisher war er dienstags von 9 bis 12 Uhr geöffnet.")]
    [InlineData("Am Freitag, 6. März, bleibt das Rathaus zu. Dafür ist am Donnerstag, 5. März, bis 19 Uhr länger auf.")]
    [InlineData("Die Bibliothek macht von Donnerstag bis Samstag schon um 15 Uhr Schluss, am Montag, 9. März, gar nicht auf.")]
    [InlineData("Wegen einer Personalversammlung öffnet das Bürgerbüro am Dienstag, 10. März, erst um 10 Uhr.")]
    [InlineData("Wir suchen zum 1. September eine Leitung für den Hort (20 Std.). Bewerbungen bis 15. April an den Träger.")]
    [InlineData("Ab Montag, 9. März, wird die Kirchstraße zwischen Markt und Bahnhof voll gesperrt. Die Arbeiten dauern bis 20. März.")]
    [InlineData("Das Konzert im Mai fällt aus. Ein neuer Termin steht noch nicht fest.")]
    [InlineData("Unsere Bücherei in Zahlen: 2025 wurden an 102 Öffnungstagen 9.412 Medien verliehen. Geöffnet ist dienstags 15 bis 18 Uhr.")]
    [InlineData("Der Gemeinderat hat in seiner Sitzung am 24. Februar den Haushalt beschlossen. Bis 31. März können Einwände erhoben werden.")]
    [InlineData("Blutspender gesucht: 87 Menschen kamen am Mittwoch ins DRK-Heim, darunter sechs zum ersten Mal.")]
    [InlineData("Die Müllabfuhr verschiebt sich wegen des Feiertags von Freitag, 3. April, auf Samstag, 4. April.")]
    [InlineData("Die Praxis ist vom 9. bis 20. März geschlossen. Vertretung: Dr. Kern, Tel. 01234 5678, Sprechzeiten Mo–Fr 8–12 Uhr.")]
    [InlineData("Stand: 2. März 2026, 14:20 Uhr. Der Pegel fällt weiter.")]
    [InlineData("Am 8. März 1926 wurde der Verein im Gasthof Krone gegründet. 14 Männer saßen um 20 Uhr am Tisch.")]
    [InlineData("Der neue Fahrplan gilt ab 15. März. Der Bus fährt dann montags bis freitags um 7.10 Uhr und 8.10 Uhr.")]
    [InlineData("Herzlichen Glückwunsch! Am 5. März wird Maria Huber 90 Jahre, am 9. März Josef Kern 85.")]
    [InlineData("Die Turnhalle ist wegen der Abiturprüfung am 12. und 13. März für Vereine nicht nutzbar.")]
    [InlineData("Die Ausstellung schloss am Sonntag ihre Tore. 4.100 Besucher kamen zwischen 10 und 17 Uhr.")]
    [InlineData("Die Polizei sucht Zeugen: Am Freitag gegen 18 Uhr fuhr ein Unbekannter auf dem Parkplatz am Bad gegen einen Golf.")]
    [InlineData("Einbruch im Vereinsheim\nZwischen Samstag, 22 Uhr, und Sonntag, 8 Uhr, drangen Unbekannte in das Vereinsheim ein.")]
    [InlineData("Das Freibad öffnet voraussichtlich Mitte Mai. Die Saisonkarten gibt es ab 20. April im Rathaus.")]
    [InlineData("Die Anmeldung für die Musikschule läuft vom 9. bis 27. März. Formulare liegen im Sekretariat (Mo–Do 9–12 Uhr).")]
    [InlineData("Redaktionsschluss für das nächste Blatt ist Freitag, 13. März, 12 Uhr.")]
    [InlineData("Wasserrohrbruch: In der Gartenstraße wird am Donnerstag von 8 bis 14 Uhr das Wasser abgestellt.")]
    [InlineData("Neues aus dem Verein: Wir haben seit 1. Februar eine neue Kassenwartin. Anna Berg ist dienstags von 17 bis 18 Uhr unter 0123 4567 zu erreichen.")]
    [InlineData("Schöner Nachmittag beim Roten Kreuz\nMit Kaffee und Kuchen ließen es sich die Senioren am Dienstag gut gehen. Um 14.30 Uhr begrüßte die Vorsitzende 60 Gäste.")]
    [InlineData("Die Sieger stehen fest. Beim Turnier am 28. Februar gewann die U12, die Siegerehrung nahm um 17 Uhr der Bürgermeister vor.")]
    [InlineData("Der Rücktritt wird zum 31. März wirksam. Wer Interesse am Amt hat, meldet sich bis 20. März beim Vorstand.")]
    [InlineData("Montag, der 9. März, ist im Landratsamt dienstfrei. Am Dienstag, 10. März, haben die Schalter dafür von 8 bis 18 Uhr durchgehend auf.")]
    [InlineData("Vom 16. bis 27. März sind Ferien, alle entliehenen Bücher dürfen bis 10. April behalten werden.")]
    [InlineData("Laut Satzung sind Anträge bis zum 14. März einzureichen. Der Beitrag wird am 1. April abgebucht.")]
    [InlineData("So war der Ball: Bis 3 Uhr wurde am Samstag in der Festhalle getanzt.")]
    public void Hours_of_offices_and_reports_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
