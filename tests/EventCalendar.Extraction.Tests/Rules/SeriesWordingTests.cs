using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesWordingTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2022, 3, 14);

    [Theory]
    [InlineData("Die Selbsthilfegruppe Sucht trifft sich jeden Mittwoch um 18 Uhr im Rathaus.", "2022-03-16T18:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("An den jeweils ersten Sonntagen des Monats kann man von 15 bis 18 Uhr durch die Dauerausstellung gehen.", "2022-04-03T15:00 FREQ=MONTHLY;BYDAY=1SU")]
    [InlineData("An jedem Montagabend wird im Pfarreisaal getanzt.", "2022-03-14 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Stammtisch für Frauen\n\nJeder erste Dienstag im Monat gehört uns: Dann sitzen wir ungezwungen beisammen.", "2022-04-05 FREQ=MONTHLY;BYDAY=1TU")]
    [InlineData("Der Literaturkreis trifft sich jeden dritten Donnerstag im Monat um 19 Uhr. Im Dezember, Juli und August wird pausiert.", "2022-03-17T19:00 FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,2,3,4,5,6,9,10,11")]
    [InlineData("Jeden zweiten Dienstag im Monat um 15 Uhr ist Kaffeerunde im Pfarrheim (nicht im Juli, August und Dezember).", "2022-04-12T15:00 FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,9,10,11")]
    [InlineData("Auch Bad Aue hat von Februar bis Anfang Oktober seine Mittwochskonzerte. In St. Martin erklingt immer mittwochs um 16 Uhr die Orgel.", "2022-03-16T16:00 FREQ=WEEKLY;BYDAY=WE;UNTIL=20221031T235959")]
    [InlineData("Wer samstags auf den Wochenmarkt geht, sieht eine Tafel: Flickwerk, jeden dritten Samstag im Monat, Lindenschule, 10 bis 13 Uhr.", "2022-03-19T10:00 FREQ=MONTHLY;BYDAY=3SA")]
    [InlineData("Jeden letzten Sonntag im April bis Oktober ist um 14 Uhr Museumsführung.", "2022-04-24T14:00 FREQ=MONTHLY;BYDAY=-1SU;BYMONTH=4,5,6,7,8,9,10")]
    [InlineData("Punsch und Musik gibt es am Hauptplatz vom 26. März bis inklusive 23. April täglich außer Montag von 16 bis 22 Uhr.", "2022-03-26T16:00 FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU;UNTIL=20220423T235959")]
    [InlineData("Ab sofort hat der Treffpunkt immer freitags von 16 bis 18 Uhr im Foyer der Kirche offen, wie es in einer Mitteilung der Verwaltung heißt.", "2022-03-18T16:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("An jedem dritten Mittwochnachmittag im Monat kommt die Runde seither um 15 Uhr im Gemeindehaus zusammen.", "2022-03-16T15:00 FREQ=MONTHLY;BYDAY=3WE")]
    [InlineData("Die Schau beginnt am Freitag, 25. März, um 19 Uhr mit einer Vernissage. Offen ist sie dann immer samstags und sonntags, 11 bis 17 Uhr.", "2022-03-25T19:00; 2022-03-26T11:00 FREQ=WEEKLY;BYDAY=SA,SU")]
    [InlineData("Ein Weltcafe ist das Erste, was der Kreis gemacht hat: Ab sofort hat es immer freitags von 16 bis 18 Uhr im Foyer der Christuskirche offen.", "2022-03-18T16:00 FREQ=WEEKLY;BYDAY=FR")]
    public void A_series_is_read_in_other_words(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events
            .Select(found => (ExtractionJson.Format(found.Start.Value) + " " + found.RecurrenceRule?.Value).TrimEnd())));

    [Theory]
    [InlineData("Im Rathaus ist am 18. März schon um 11 Uhr Feierabend.")]
    [InlineData("Am Rosenmontag, 28. Februar 2023, ist in allen Ämtern der Stadt um 12 Uhr Schluss. Geschwommen wird nur bis 11.30 Uhr.")]
    [InlineData("Am 28. März halten die Beschäftigten eine Personalversammlung ab, das Rathaus kann deshalb vormittags nicht alle Anliegen bedienen.")]
    [InlineData("Im Wahlamt gelten vom 24. März bis zum 2. April andere Zeiten. Wahlvorschläge werden am Donnerstag, den 24. März zwischen 10 und 12 Uhr bearbeitet.")]
    [InlineData("Bestellte Karten für die Prunksitzung liegen am kommenden Samstag, 19. März, zwischen 13 und 15 Uhr in der Bürgerstube zur Abholung bereit.")]
    [InlineData("Die Karten können am 19. März zwischen 13 und 15 Uhr im Vereinsheim abgeholt werden.")]
    [InlineData("Am 01. Januar, dem bisher üblichen Tag, waren zuletzt nur wenige Mitglieder gekommen, deshalb hatte man den Empfang verlegt.")]
    [InlineData("Seit 25 Jahren gibt es, was heute Frauenkreis heißt, und bei uns war es genauso.")]
    [InlineData("Seither gibt es im Haus Hausaufgabenhilfe (mittwochs) und ein Hochbeet.")]
    [InlineData("Am ersten Samstag im Monat heulen um 12 Uhr die Sirenen.")]
    [InlineData("An jedem Dienstagvormittag hat das Bürgeramt länger auf.")]
    [InlineData("Jeden zweiten Donnerstag im Monat erscheint das Mitteilungsblatt.")]
    public void Hours_and_reports_in_other_words_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
