using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesNoticeTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 11, 2);

    [Theory]
    [InlineData("Sonntag\n9.30 Uhr Hochamt\n18 Uhr Abendmesse\nDienstag\n18.30 Uhr Heilige Messe\nDonnerstag\n8 Uhr Frauenmesse", "2026-11-03T18:30 FREQ=WEEKLY;BYDAY=TU; 2026-11-05T08:00 FREQ=WEEKLY;BYDAY=TH; 2026-11-08T09:30 FREQ=WEEKLY;BYDAY=SU; 2026-11-08T18:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Messen in St. Georg\nSamstag: 18.00 Uhr Vorabendmesse\nSonntag: 10.30 Uhr Hl. Messe\nMittwoch: 19.00 Uhr Hl. Messe", "2026-11-04T19:00 FREQ=WEEKLY;BYDAY=WE; 2026-11-07T18:00 FREQ=WEEKLY;BYDAY=SA; 2026-11-08T10:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Mo. 14.00–16.00 Handarbeiten\nDi. 10.00–11.00 Gedächtnistraining\nDo. 14.30–17.00 Spielenachmittag", "2026-11-02T14:00 FREQ=WEEKLY;BYDAY=MO; 2026-11-03T10:00 FREQ=WEEKLY;BYDAY=TU; 2026-11-05T14:30 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Freitag\n19 Uhr Jugendmesse\nSamstag\n18 Uhr Vorabendmesse\nSonntag\n10 Uhr Hochamt", "2026-11-06T19:00; 2026-11-07T18:00; 2026-11-08T10:00")]
    [InlineData("Sonntag, 8. November\n10 Uhr Messe\nMontag\n19 Uhr Andacht\nMittwoch\n15 Uhr Messe", "2026-11-08T10:00; 2026-11-09T19:00; 2026-11-11T15:00")]
    [InlineData("Trainingszeiten: Mo 17–18 Uhr Bambini, 18–19.30 Uhr E-Jugend; Fr 20–22 Uhr Alte Herren", "2026-11-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-11-02T18:00 FREQ=WEEKLY;BYDAY=MO; 2026-11-06T20:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Freitags 15–16 Uhr Minis, 16–17.30 Uhr F-Jugend, 17.30–19 Uhr D-Jugend auf dem Kunstrasen.", "2026-11-06T15:00 FREQ=WEEKLY;BYDAY=FR; 2026-11-06T16:00 FREQ=WEEKLY;BYDAY=FR; 2026-11-06T17:30 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Wochenplan Turnverein: Montag 17 Uhr Eltern-Kind, 18 Uhr Leichtathletik; Mittwoch 19 Uhr Damengymnastik; Freitag 18.30 Uhr Badminton.", "2026-11-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-11-02T18:00 FREQ=WEEKLY;BYDAY=MO; 2026-11-04T19:00 FREQ=WEEKLY;BYDAY=WE; 2026-11-06T18:30 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Heilige Messen: Sa. 17.30 Uhr in St. Anna, So. 9.30 Uhr in St. Marien, werktags um 8.30 Uhr in St. Marien", "2026-11-02T08:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR; 2026-11-07T17:30 FREQ=WEEKLY;BYDAY=SA; 2026-11-08T09:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Unsere Gruppen\nMontag\n16.30 Jungschar\nMittwoch\n9.30 Krabbelgruppe\n14.30 Seniorenkreis (14-tägig)\nFreitag\n19.00 Jugendkreis", "2026-11-02T16:30 FREQ=WEEKLY;BYDAY=MO; 2026-11-04T09:30 FREQ=WEEKLY;BYDAY=WE; 2026-11-04T14:30 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE; 2026-11-06T19:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Der Kinderchor singt dienstags, 16.15–17 Uhr, der Jugendchor im Anschluss bis 18 Uhr.", "2026-11-03T16:15 FREQ=WEEKLY;BYDAY=TU")]
    public void The_lines_of_a_week_without_days_come_every_week(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Badminton wird montags ab 20 Uhr gespielt. Am 9. November fällt der Startschuss.", "2026-11-09T20:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Badminton wird montags ab 20 Uhr gespielt. Am Montag, 16. November, ist Auftakt.", "2026-11-16T20:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Jeden Mittwoch im Advent lädt die Gemeinde um 19 Uhr zu einer Andacht ein.", "2026-12-02T19:00 FREQ=WEEKLY;BYDAY=WE;UNTIL=20261224T235959")]
    [InlineData("Ab Mitte November steht donnerstags um 19 Uhr Line Dance auf dem Programm, die ersten drei Male sind gratis.", "2026-11-19T19:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Anfang Dezember beginnt das Eisstockschießen wieder: jeden Freitag ab 18 Uhr auf dem Dorfplatz.", "2026-12-04T18:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Seit Ende Februar gibt es eine neue Gruppe. Sie trifft sich jeden zweiten Dienstag im Monat um 18 Uhr im Pfarrheim.", "2026-11-10T18:00 FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("Auch 2027 laden die Landfrauen an jedem zweiten Mittwoch des Monats um 19 Uhr zum Handarbeiten ein.", "2027-01-13T19:00 FREQ=MONTHLY;BYDAY=2WE;UNTIL=20271231T235959")]
    [InlineData("Im neuen Jahr ist immer am letzten Dienstag im Monat ab 14 Uhr Spielenachmittag.", "2027-01-26T14:00 FREQ=MONTHLY;BYDAY=-1TU")]
    [InlineData("Zumba mit Carmen, montags, 18.30 Uhr, Pausenhalle. Start 9.11., 12x", "2026-11-09T18:30 FREQ=WEEKLY;BYDAY=MO;COUNT=12")]
    [InlineData("Wochenmarkt ist am Donnerstag wie immer von 7 bis 13 Uhr. Ab sofort öffnet die Andacht am Freitag um 18 Uhr.", "2026-11-05T07:00; 2026-11-06T18:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Die Abendmesse am Mittwoch beginnt ab sofort um 18.30 Uhr.", "2026-11-04T18:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Man trifft sich jeden zweiten Mittwoch im Monat um 10 Uhr im Gemeindesaal – die Termine bis zum Sommer: 11. November, 9. Dezember, 13. Januar, 10. Februar.", "2026-11-11T10:00 FREQ=MONTHLY;BYDAY=2WE;UNTIL=20270210T235959")]
    [InlineData("Eine Lehrerin hat eine Vorleserunde ins Leben gerufen, zu der sich Kinder jeden Dienstag um 16 Uhr treffen.", "2026-11-03T16:00 FREQ=WEEKLY;BYDAY=TU")]
    public void A_series_begins_where_its_words_say(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Proben des Kirchenchores: jeweils Dienstag um 20 Uhr im Pfarrsaal (Juli und August ausgenommen)", "2026-11-03T20:00 FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3,4,5,6,9,10,11,12")]
    [InlineData("Mittagstisch für alle, immer am letzten Dienstag des Monats (ausser Juli und Dezember), 12 Uhr, Kirchgemeindehaus.", "2026-11-24T12:00 FREQ=MONTHLY;BYDAY=-1TU;BYMONTH=1,2,3,4,5,6,8,9,10,11")]
    [InlineData("Gottesdienst: jeden letzten Sonntag im Monat um 13 Uhr, Christuskirche (Juni bis August Pause)", "2026-11-29T13:00 FREQ=MONTHLY;BYDAY=-1SU;BYMONTH=1,2,3,4,5,9,10,11,12")]
    [InlineData("Die Gruppe spielt an jedem Sonntag – von September bis Mai, dann ist Sommerpause – um 11 Uhr im Museum.", "2026-11-08T11:00 FREQ=WEEKLY;BYDAY=SU;UNTIL=20270531T235959")]
    [InlineData("Wochenmarkt ist jeden Donnerstag von 7 bis 13 Uhr auf dem Marktplatz, an Fronleichnam bereits am Mittwoch.", "2026-11-05T07:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Orchesterprobe ist jede Woche am Montag, 20 Uhr, im Kulturhaus, am 7. Dezember jedoch in der Kirche.", "2026-11-02T20:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Die Sprechstunde findet an jedem ersten Mittwoch des Monats von 16 bis 17 Uhr im Rathaus statt. Im Januar wird sie auf den 13. verschoben.", "2026-11-04T16:00 FREQ=MONTHLY;BYDAY=1WE")]
    [InlineData("Wie stets am ersten Dienstag des Monats kommt die Skatrunde zusammen, diesmal also am 3. November um 19 Uhr.", "2026-11-03T19:00")]
    [InlineData("Die Treffen sind einmal im Monat, immer mittwochs von 15 bis 16.30 Uhr. Die nächsten Termine: 11. November, 16. Dezember.", "2026-11-11T15:00; 2026-12-16T15:00")]
    [InlineData("Trotz des Wetters findet der Martinszug am 11. November um 17.30 Uhr statt. Gerüchte, er sei abgesagt, stimmen nicht.", "2026-11-11T17:30")]
    public void What_differs_once_leaves_the_series(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Zum Essen muss man sich anmelden. Das geht im Schützenhaus, jeden Dienstag und Freitag zwischen 18 und 22 Uhr.", "")]
    [InlineData("Für die Premiere bestellt man Karten unter der Nummer 0157 55505812, und zwar montags bis mittwochs von 9 bis 12 Uhr.", "")]
    [InlineData("Von jetzt an wird nicht mehr, wie es bislang hieß, am letzten Sonntag des Monats Kaffee getrunken, sondern immer am ersten. Das nächste Mal ist am 6. Dezember von 14 bis 16.30 Uhr.", "2026-12-06T14:00 FREQ=MONTHLY;BYDAY=1SU")]
    [InlineData("Seniorencafé im Rathaus\n\nAlle zwei Wochen\n\nKommen darf wirklich jeder.\n\nBeginn ist am Dienstag, 10. November, um 14.30 Uhr.", "2026-11-10T14:30 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("Mittagstisch für Senioren\nWir laden dazu ein, einmal in jedem Monat, in der Regel am letzten Dienstag. Das Essen kommt dienstags um halb eins auf den Tisch.", "2026-11-24T12:30 FREQ=MONTHLY;BYDAY=-1TU")]
    [InlineData("Damit gilt:\n- Samstag um 18.30 Uhr Vorabendmesse\n- Sonntag um 9.30 Uhr Hochamt", "2026-11-07T18:30 FREQ=WEEKLY;BYDAY=SA; 2026-11-08T09:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Vom 7. November an gibt es im Café Bar wöchentlich ein Sprachcafé.", "2026-11-07 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Auch in Düsternort ist am 6. November Wochenmarkt, dort wie jeden Freitag von 7.30 bis 12.30 Uhr.", "2026-11-06T07:30")]
    public void A_rhythm_told_apart_from_its_days_is_joined(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Die Gemeinde sagt nachstehende Termine vorsichtshalber ab:\n\nSonntag, 15. November\n\nBergmannsheim, 17 Uhr, Konzert der Chorgemeinschaft\n\nDie Karten können zurückgegeben werden.\n\nSonntag, 29. November\n\nMatinee, Rathaus, 11 Uhr", "2026-11-15T17:00 cancelled; 2026-11-29T11:00 cancelled")]
    [InlineData("Wegen der Hallensperrung entfallen folgende Termine des Turnvereins bis auf Weiteres und werden nicht nachgeholt:\n15. November: Turnschau\n29. November: Herbstlauf", "2026-11-15 cancelled; 2026-11-29 cancelled")]
    [InlineData("Die Lesung, die am Montag, 9. November, in der Bücherei stattfinden sollte, muss verlegt werden.", "2026-11-09 cancelled")]
    [InlineData("Wegen des Streiks beginnt der Abend am 6. November eine halbe Stunde später, um 20 Uhr.", "2026-11-06T20:00 moved")]
    [InlineData("Die Gründungsversammlung haben wir auf Donnerstag, 19. November, 19 Uhr, ins Gasthaus Post gelegt.", "2026-11-19T19:00")]
    [InlineData("Wegen des Feiertags ist die Sprechstunde auf Montag, 9. November, 14 Uhr, gelegt.", "2026-11-09T14:00 moved")]
    public void A_list_that_is_off_and_a_day_that_is_set_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Ab Sonntag, 15. November, müssen wir die Sonntagsmessen anders verteilen.\n\nEine Vorabendmesse gibt es jeden Samstag um 18 Uhr in St. Joseph. In St. Viktor ist jeden Sonntag um 11 Uhr Messe.", "2026-11-15T11:00 FREQ=WEEKLY;BYDAY=SU; 2026-11-21T18:00 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Ab 1. Dezember gelten neue Trainingszeiten.\nJugend: montags 17 Uhr\nAktive: mittwochs 19.30 Uhr", "2026-12-02T19:30 FREQ=WEEKLY;BYDAY=WE; 2026-12-07T17:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Am Freitag, 13. November, fällt die Probe kürzer aus.", "2026-11-13")]
    [InlineData("Die Feier am 15. November fällt wegen der Baustelle bescheidener aus.", "2026-11-15")]
    [InlineData("Am Mittwoch, 18. November, ist Feiertag, der Wochenmarkt rückt darum um einen Tag nach vorn. Eingekauft werden kann somit am Dienstag, 17. November, von 7 bis 14 Uhr.", "2026-11-17T07:00 moved")]
    [InlineData("Die Jubiläumsfeier findet erst ein Jahr später statt, vom 10. bis 13. März 2028.", "2028-03-10 moved")]
    [InlineData("Die Rechtsberatung ist jeden Dienstag von 18 bis 20 Uhr im Studierendenhaus. In den Semesterferien gibt es sie alle zwei Wochen.", "2026-11-03T18:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Im Winter treffen sich die Radler mittwochs um 19.30 Uhr zum Stammtisch, erst ab April wird wieder gefahren.", "2026-11-04T19:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Der Gesprächskreis ist an jedem letzten Mittwoch im Monat um 17.30 Uhr; im Dezember wird der Termin auf den 16. vorgezogen.", "2026-11-25T17:30 FREQ=MONTHLY;BYDAY=-1WE")]
    public void What_holds_for_all_or_once_is_told_apart(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
