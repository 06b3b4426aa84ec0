using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>What news says of time: in the past tense, and of years and lengths that announce nothing.</summary>
public sealed class NewsTableTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("Am Montag wurde der Vertrag unterschrieben.", "2026-06-29")]
    [InlineData("Am Montag wird der Vertrag unterschrieben.", "2026-07-06")]
    [InlineData("Der Rat hat am Montag den Haushalt beschlossen.", "2026-06-29")]
    [InlineData("Der Rat will am Montag den Haushalt beschließen.", "2026-07-06")]
    [InlineData("Das Amt bleibt am Montag geschlossen.", "2026-07-06")]
    [InlineData("Zwei Wanderer sind am Samstag abgestürzt.", "2026-06-27")]
    [InlineData("Die Strecke ist am Samstag gesperrt.", "2026-07-04")]
    [InlineData("Das Feuer, das am Sonntag ausgebrochen war, ist gelöscht.", "2026-06-28")]
    [InlineData("Wie die Polizei am Dienstag mitteilte, fehlt von dem Dieb jede Spur.", "2026-06-30")]
    [InlineData("Der Verein trennte sich am Freitag von seinem Trainer.", "2026-06-26")]
    [InlineData("Am 3. März hatte der Fluss seinen höchsten Stand erreicht.", "2026-03-03")]
    [InlineData("Am 3. März beginnt der Prozess.", "2027-03-03")]
    [InlineData("Die Wahl vom 3. März ist gültig.", "2026-03-03")]
    [InlineData("Am vergangenen Freitag brannte es.", "2026-06-26")]
    [InlineData("Am gestrigen Dienstag brannte es.", "2026-06-30")]
    [InlineData("Am Montag letzter Woche brannte es.", "2026-06-22")]
    [InlineData("Vor drei Tagen brannte es.", "2026-06-28")]
    [InlineData("Zu Pfingstmontag kamen mehr Gäste als sonst.", "2026-05-25")]
    public void The_tense_gives_the_direction(string text, string expected) =>
        Assert.Equal(expected, Values(text)[0]);

    [Theory]
    [InlineData("Am Samstag siegte der Verein. Tags darauf verlor er.", "2026-06-27 2026-06-28")]
    [InlineData("Am Samstag siegte der Verein. Zwei Tage zuvor hatte er verloren.", "2026-06-27 2026-06-25")]
    [InlineData("Am Samstag siegte der Verein. Am Vortag hatte er verloren.", "2026-06-27 2026-06-26")]
    [InlineData("Am Samstag siegte der Verein; am selben Tag ging der Trainer.", "2026-06-27 2026-06-27")]
    [InlineData("Am 4. Juni 1914 wurde er gewählt. Am 9. August begann er sein Amt.", "1914-06-04 1914-08-09")]
    [InlineData("Die Stadt erhielt 1956 das Recht. Am 9. August feierte sie.", "1956 1956-08-09")]
    public void A_story_has_its_own_time(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(text)));

    [Theory]
    [InlineData("Der Bau dauerte drei Jahre und fünf Monate.", "P3Y5M")]
    [InlineData("Er war zwei Wochen krank.", "P2W")]
    [InlineData("Letztes Jahr kamen mehr.", "2025")]
    [InlineData("Im Vorjahr kamen mehr.", "2025")]
    [InlineData("Heuer kommen mehr.", "2026")]
    [InlineData("Nächste Woche kommen mehr.", "2026-W28")]
    [InlineData("Vor vier Jahren kamen mehr.", "2022")]
    [InlineData("Vergangenen Monat kamen mehr.", "2026-06")]
    [InlineData("In den siebziger Jahren kamen mehr.", "197")]
    [InlineData("In den 90er-Jahren kamen mehr.", "199")]
    [InlineData("Im 16. Jahrhundert kamen mehr.", "15")]
    [InlineData("Am Wochenende kommen mehr.", "2026-07-04/2026-07-05")]
    [InlineData("Gestern Mittag kamen mehr.", "2026-06-30T12:00")]
    [InlineData("Am 3. dieses Monats kommen mehr.", "2026-07-03")]
    [InlineData("Jeden Dienstag um 18 Uhr kommen mehr.", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=18;BYMINUTE=0")]
    [InlineData("Das Ticket gilt ab 18 statt 19 Uhr.", "18:00 19:00")]
    [InlineData("Züge fahren um 9, 11 und 15 Uhr.", "09:00 11:00 15:00")]
    public void Periods_and_lengths_are_expressions(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(text)));

    [Theory]
    [InlineData("Sie gewannen mit 27:25 (13:14) und verloren mit 22:30.")]
    [InlineData("Es kamen 1800 Besucher, die Karte kostet 15,50 Euro.")]
    [InlineData("Das Kind ist drei Jahre alt.")]
    public void Scores_prices_counts_and_ages_are_none(string text) => Assert.Empty(Values(text));

    private static string[] Values(string text) =>
        [.. AnnouncementReader.ReadExpressions(text, Readers.On(Published)).Select(expression => expression.Value)];
}
