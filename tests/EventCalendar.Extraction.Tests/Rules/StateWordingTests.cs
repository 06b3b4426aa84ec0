using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class StateWordingTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2020, 11, 2);

    [Theory]
    [InlineData("Alter Termin | Neuer Termin | Veranstaltung | Ort\n15.11.2020 | 2.2.2021 | Kabarettabend | Stadthalle\n14.11.2020 | 9.3.2021 | Kinderkonzert | Forum", "2021-02-02 moved 2020-11-15; 2021-03-09 moved 2020-11-14")]
    [InlineData("Veranstaltung Ort Ursprünglicher Termin Neuer Termin Tanzabend Kurhaus 15.11.2020 2.2.2021 Puppenspiel Kurhaus 14.11.2020 9.3.2021 Weinprobe Keller 20.11.2020 Herbst 2021", "2020-11-20 cancelled; 2021-02-02 moved 2020-11-15; 2021-03-09 moved 2020-11-14")]
    [InlineData("Kabarettabend: 15.11. → 2.2.2021, Stadthalle\nKinderkonzert: 20.11. → 31.3.2021, Forum", "2021-02-02 moved 2020-11-15; 2021-03-31 moved 2020-11-20")]
    [InlineData("Folgende Termine werden verschoben:\nKabarettabend, 15.11. auf 2.2.2021\nKinderkonzert, 20.11. auf 31.3.2021", "2021-02-02 moved 2020-11-15; 2021-03-31 moved 2020-11-20")]
    [InlineData("Abgesagt:\n- Martinsmarkt, 8. November\n- Seniorenfeier, 15. November\nVerschoben:\n- Konzert, 20. November (neuer Termin: 6. März 2021)", "2020-11-08 cancelled; 2020-11-15 cancelled; 2021-03-06 moved 2020-11-20")]
    [InlineData("Im Theater bleibt dreimal der Vorhang zu. Betroffen ist am Samstag, 14. November, die Komödie „Nora“.", "2020-11-14 cancelled")]
    [InlineData("Im November bleibt die Leinwand dunkel. Es trifft am Donnerstag, 5. November, den Filmabend mit Musik.", "2020-11-05 cancelled")]
    [InlineData("Das Trio hätte am 14. November ein Konzert gespielt und tut das nun am 30. Januar 2021.", "2021-01-30 moved 2020-11-14")]
    [InlineData("Lina Berg wollte am 14. November im Schloss lesen und kommt jetzt am 6. Februar.", "2021-02-06 moved 2020-11-14")]
    [InlineData("Eigentlich war das Konzert für den 14. November angesetzt; gespielt wird nun am 6. Februar.", "2021-02-06 moved 2020-11-14")]
    [InlineData("Das Adventsfenster, das für den 1. Dezember vorgesehen war, öffnet sich erst am 3. Dezember um 18 Uhr.", "2020-12-03T18:00 moved 2020-12-01")]
    [InlineData("Die Jahreshauptversammlung am 12. November findet erst am 10. Dezember statt.", "2020-12-10 moved 2020-11-12")]
    [InlineData("Aus dem 14. November wird der 21. November: Der Hallenflohmarkt wandert um eine Woche nach hinten.", "2020-11-21 moved 2020-11-14")]
    [InlineData("Unser Ausflug muss verlegt werden: Wir fahren am 21. November um 8 Uhr ab Marktplatz.", "2020-11-21T08:00 moved")]
    [InlineData("Der Seniorennachmittag fällt im November aus und findet stattdessen am 2. Dezember um 14.30 Uhr statt.", "2020-12-02T14:30 moved")]
    [InlineData("Das am 30. Oktober abgesagte Konzert findet jetzt am 21. November um 20 Uhr in der Aula statt.", "2020-11-21T20:00 moved 2020-10-30")]
    [InlineData("Die Kirmes vom 13. bis 15. November muss ausfallen, stattdessen gibt es am 14. November ein Platzkonzert um 17 Uhr.", "2020-11-13 cancelled; 2020-11-14T17:00")]
    [InlineData("Nichts wird auch aus dem Gastspiel des Organisten, der sich für den 12. Dezember angesagt hatte.", "2020-12-12 cancelled")]
    [InlineData("Die Infotage, die die Schule am 14. und 15. November geplant hatte, finden nicht statt.", "2020-11-14 cancelled; 2020-11-15 cancelled")]
    [InlineData("Das Dorffest am 14. und 15. November fällt aus.", "2020-11-14 cancelled")]
    [InlineData("Der Vortrag von Frau Kern am 12. November kann krankheitsbedingt nicht gehalten werden.", "2020-11-12 cancelled")]
    [InlineData("Das Theaterstück vom 14. November wird auf unbestimmte Zeit verschoben.", "2020-11-14 cancelled")]
    [InlineData("Achtung, geänderte Anfangszeit: Das Konzert am 8. November beginnt erst um 20 Uhr.", "2020-11-08T20:00 moved")]
    [InlineData("Mehrere Konzerte fallen auf den 1. Dezember: In der Pfarrkirche ist ab 15.30 Uhr Adventsingen.", "2020-12-01T15:30")]
    [InlineData("Der Markt zieht vom 14. bis 15. November ab 10 Uhr wieder auf den Anger. Das Konzert ist am 20. November, 19 Uhr, und am 21. November, 19 Uhr.", "2020-11-14T10:00; 2020-11-20T19:00; 2020-11-21T19:00")]
    [InlineData("Bürgersprechstunde entfällt\n\nDie monatlichen Sprechstunden ruhen, am 5. November sollte es im Museumscafe eigentlich wieder losgehen, so der Plan.", "2020-11-05 cancelled")]
    [InlineData("Der Adventsmarkt findet heuer nicht statt. Er hätte vom 27. bis 29. November auf dem Dorfplatz stattgefunden.", "2020-11-27 cancelled")]
    [InlineData("Alle Veranstaltungen im November sind abgesagt, darunter der Basar am 14. November und die Theaterpremiere am 21. November.", "2020-11-14 cancelled; 2020-11-21 cancelled")]
    [InlineData("Am Donnerstag, 5. November, entfällt die Turnstunde, am 12. November ist sie wieder zur gewohnten Zeit um 18 Uhr.", "2020-11-05 cancelled; 2020-11-12T18:00")]
    [InlineData("Die Einwohnerversammlung am 9. November um 19 Uhr findet trotz der Absage des Bürgermeisters statt.", "2020-11-09T19:00")]
    [InlineData("Nach zwei Absagen klappt es nun: Der Theaterabend steigt am 14. November um 20 Uhr in der Aula.", "2020-11-14T20:00")]
    [InlineData("Die Spendengala wurde 2012 und 2013 abgesagt. Am 14. November um 20 Uhr findet sie wieder statt.", "2020-11-14T20:00")]
    [InlineData("Der Abend am 9. November um 19 Uhr sollte nicht versäumt werden.", "2020-11-09T19:00")]
    [InlineData("Am 9. November sollten alle Vereine um 15 Uhr am Sportplatz sein.", "2020-11-09T15:00")]
    public void State_is_read_in_other_words(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
