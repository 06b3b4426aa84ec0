using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class FairDaysTests
{
    // A Friday.
    private static readonly LocalDate Published = new(2026, 11, 20);

    [Theory]
    [InlineData("Vom 4. bis 6. Dezember ist Weihnachtsmarkt auf dem Schlossplatz. Geöffnet ist am Freitag von 16 bis 21 Uhr, am Samstag von 12 bis 21 Uhr und am Sonntag von 11 bis 19 Uhr.", "2026-12-04T16:00 Weihnachtsmarkt; 2026-12-05T12:00 Weihnachtsmarkt; 2026-12-06T11:00 Weihnachtsmarkt")]
    [InlineData("Weihnachtsmarkt Aue\n4.–6. Dezember 2026\nFr 16–21 Uhr\nSa 12–21 Uhr\nSo 11–19 Uhr", "2026-12-04T16:00 Weihnachtsmarkt Aue; 2026-12-05T12:00 Weihnachtsmarkt Aue; 2026-12-06T11:00 Weihnachtsmarkt Aue")]
    [InlineData("Am 28. und 29. November findet der Hobbykünstlermarkt in der Halle statt. Am Samstag ist er von 13 bis 18 Uhr, am Sonntag von 10 bis 17 Uhr geöffnet.", "2026-11-28T13:00 Hobbykünstlermarkt; 2026-11-29T10:00 Hobbykünstlermarkt")]
    [InlineData("Die Schau der Kleintierzüchter ist am Samstag, 28. November, von 13 bis 18 Uhr und am Sonntag von 9 bis 16 Uhr zu sehen.", "2026-11-28T13:00 Schau der Kleintierzüchter; 2026-11-29T09:00 Schau der Kleintierzüchter")]
    [InlineData("Weihnachtsmarkt 4. bis 6. Dezember: Fr. 16-21, Sa. 12-21 und So. 11-19 Uhr", "2026-12-04T16:00 Weihnachtsmarkt; 2026-12-05T12:00 Weihnachtsmarkt; 2026-12-06T11:00 Weihnachtsmarkt")]
    [InlineData("Am Wochenende (28./29.11.) ist Adventsbasar, Samstag ab 14, Sonntag ab 10 Uhr.", "2026-11-28T14:00 Adventsbasar; 2026-11-29T10:00 Adventsbasar")]
    [InlineData("Vom 4. bis 6. Dezember feiert der Verein sein Hallenfest. Am Freitag um 20 Uhr spielt die Band.", "2026-12-04 Hallenfest; 2026-12-04T20:00 Auftritt: Band")]
    [InlineData("Das Museum ist vom 4. bis 6. Dezember geschlossen, sonst Freitag von 10 bis 12 Uhr, Samstag von 10 bis 14 Uhr offen.", "")]
    [InlineData("Das Archiv öffnet am Samstag, 28. November, von 10–16 Uhr seine Magazine; Führungen 10.30, 12, 14 und 15.15 Uhr.", "2026-11-28T10:00 Archiv")]
    [InlineData("Am Samstag, 28. November, Führungen 10.30, 12, 14 und 15.15 Uhr.", "2026-11-28T10:30 Führungen; 2026-11-28T12:00 Führungen; 2026-11-28T14:00 Führungen; 2026-11-28T15:15 Führungen")]
    public void Hours_for_each_day_of_a_fair_stand_for_its_span(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Termine: Prunksitzung am 23. Januar um 19.11 Uhr, Kinderfasching am 31. Januar um 14 Uhr, Umzug am 7. Februar um 13.30 Uhr.", "2027-01-23T19:11 Prunksitzung; 2027-01-31T14:00 Kinderfasching; 2027-02-07T13:30 Umzug")]
    [InlineData("Kurse: Yoga ab 12. Januar (abends, 18 bis 19.30 Uhr), Filzen am 14. Januar um 19 Uhr und Töpfern am Samstag, 23. Januar, um 10 Uhr.", "2027-01-12T18:00 Yoga; 2027-01-14T19:00 Filzen; 2027-01-23T10:00 Töpfern")]
    [InlineData("Weitere Termine sind das Sommerfest am 6. Juni, der Herbstmarkt am 3. Oktober und die Weihnachtsfeier am 5. Dezember 2027.", "2027-06-06 Sommerfest; 2027-10-03 Herbstmarkt; 2027-12-05 Weihnachtsfeier")]
    public void Each_date_of_a_list_in_prose_has_the_name_before_it(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Das Konzert am Samstag, 5. Dezember, 19 Uhr (Einlass), 20 Uhr (Beginn).", "2026-12-05T20:00 Konzert")]
    [InlineData("Das Dorffest am Samstag beginnt um 19.30 Uhr (Zeltöffnung). Richtig los geht es dann um 20 Uhr.", "2026-11-21T20:00 Dorffest")]
    [InlineData("Am 5. Dezember öffnet um 19 Uhr der Saal, das Kabarett beginnt um 20 Uhr.", "2026-12-05T20:00 Kabarett")]
    [InlineData("Am 5. Dezember gehen um 19 Uhr die Türen auf, um 20 Uhr ist Kabarett.", "2026-12-05T20:00 Kabarett")]
    [InlineData("Am 5. Dezember öffnet um 14 Uhr der Weihnachtsmarkt.", "2026-12-05T14:00 Weihnachtsmarkt")]
    public void Doors_are_no_start(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));
}
