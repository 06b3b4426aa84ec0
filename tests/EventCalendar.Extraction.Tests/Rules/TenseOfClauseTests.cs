using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>What another clause tells as past is no report of the day that the main clause names.</summary>
public sealed class TenseOfClauseTests
{
    // A Friday.
    private static readonly LocalDate Published = new(2026, 11, 20);

    [Theory]
    [InlineData("Beim Elternabend am 2. Februar um 19 Uhr erläutern wir, wie unser Schultag aufgebaut ist.", "2027-02-02T19:00 Elternabend")]
    [InlineData("Beim offenen Elternabend am 2. Februar stellen wir unser Profil vor und erläutern, wie unser Unterricht aufgebaut ist.", "2027-02-02 Offener Elternabend")]
    [InlineData("Beim Treffen am 5. Dezember berichtet der Vorstand, wie die Spenden verwendet wurden.", "2026-12-05 Treffen")]
    [InlineData("Beim Infoabend am 2. Februar um 19 Uhr können Sie erfahren, was bisher geschehen ist.", "2027-02-02T19:00 Infoabend")]
    [InlineData("Nachdem die Halle saniert wurde, findet am 5. Dezember um 15 Uhr die Einweihung statt.", "2026-12-05T15:00 Einweihung")]
    [InlineData("Das Konzert, das ursprünglich für Mai geplant war, findet am 12. Dezember um 19 Uhr statt.", "2026-12-12T19:00 Konzert")]
    [InlineData("Am 3. Dezember berichteten die Helfer, wie sie die Kinder gerettet haben.", "")]
    [InlineData("Am 2. Dezember wurde erläutert, wie der Haushalt aussieht.", "")]
    [InlineData("Wie die Polizei berichtete, kam es am 3. Dezember zu einem Unfall.", "")]
    [InlineData("Die Versammlung hatte am 3. November beschlossen, was jetzt gebaut wird.", "")]
    public void The_clause_of_the_day_says_whether_it_is_to_come(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Nach Ostern bieten wir wieder Schnupperstunden an.", "")]
    [InlineData("Rund um Pfingsten gibt es Führungen im Museum.", "")]
    [InlineData("Kurz vor Weihnachten singt der Chor im Rathaus.", "")]
    [InlineData("Am Dienstag nach Pfingsten beginnt um 9 Uhr der Kurs.", "2027-05-18T09:00 Kurs")]
    [InlineData("An Ostern findet das Turnier in der Halle statt.", "2027-03-28 Turnier")]
    public void The_weeks_around_a_feast_are_no_day(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Am Freitag, 4. Dezember, also eine Woche darauf, ist um 19 Uhr Probe.", "2026-12-04T19:00 Probe")]
    [InlineData("Die Probe ist am 27. November um 20 Uhr. Am 4. Dezember, also eine Woche später, singen wir um 19 Uhr im Gottesdienst.", "2026-11-27T20:00 Probe; 2026-12-04T19:00 Gottesdienst")]
    [InlineData("Am 4. Dezember um 19 Uhr ist Konzert in der Kirche, tags darauf um 17 Uhr im Rathaus.", "2026-12-04T19:00 Konzert; 2026-12-05T17:00 Konzert")]
    public void A_day_in_other_words_is_the_same_day(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));
}
