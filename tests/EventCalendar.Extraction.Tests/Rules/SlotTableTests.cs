using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SlotTableTests
{
    private static readonly LocalDate Published = new(2027, 4, 1);

    [Theory]
    [InlineData("im Alten Rathaus", "Altes Rathaus")]
    [InlineData("in der Alten Mühle", "Alte Mühle")]
    [InlineData("im Haus der Jugend", "Haus der Jugend")]
    [InlineData("im Paul-Gerhardt-Haus", "Paul-Gerhardt-Haus")]
    [InlineData("im Kindergarten Regenbogen", "Kindergarten Regenbogen")]
    [InlineData("im Foyer des Rathauses Kirchhain, Am Markt 1", "Foyer des Rathauses Kirchhain, Am Markt 1")]
    [InlineData("beim Mittelhessischen Bildungsverband in Marburg, Krummbogen 2", "Mittelhessischer Bildungsverband, Krummbogen 2, Marburg")]
    [InlineData("im Bürgerhaus, Marktstr. 14a, 35037 Marburg", "Bürgerhaus, Marktstr. 14a, 35037 Marburg")]
    [InlineData("im Café Trauma, Afföllerwiesen 3a, Marburg", "Café Trauma, Afföllerwiesen 3a, Marburg")]
    [InlineData("im kleinen Saal des Schlosses", "Kleiner Saal des Schlosses")]
    [InlineData("in der alten evangelischen Kirche", "Alte evangelische Kirche")]
    [InlineData("im städtischen Archiv-Haus, Uferstraße 5", "Städtisches Archiv-Haus, Uferstraße 5")]
    [InlineData("in der Turnhalle statt im Saal", "Turnhalle")]
    public void A_place_is_read_in_the_nominative(string words, string expected)
    {
        var candidate = Readers.Single($"Konzert am 3. Mai 2027 um 18 Uhr {words}.", Published);

        Assert.Equal(expected, candidate.Location?.Value);
    }

    [Theory]
    [InlineData("Am 3. Mai 2027 findet um 18 Uhr im Rathaus ein Vortrag über Moore statt.", "Vortrag über Moore")]
    [InlineData("Der Heimatverein trifft sich am 3. Mai 2027 um 18 Uhr im Rathaus.", "Treffen: Heimatverein")]
    [InlineData("Der Vortrag „Wem gehört die Stadt?“ beginnt am 3. Mai 2027 um 18 Uhr im Rathaus.", "Vortrag „Wem gehört die Stadt?“")]
    [InlineData("Sommerfest der Nachbarn\n\nWir feiern am 3. Mai 2027 um 15 Uhr im Rathaus.", "Sommerfest der Nachbarn")]
    [InlineData("Stammtisch der Wanderfreunde am Montag, 3. Mai 2027, 18 Uhr, Rathaus", "Stammtisch der Wanderfreunde")]
    public void A_title_is_no_sentence(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("Der Geschichtsverein Wetter lädt am 3. Mai 2027 um 18 Uhr zum Vortrag ins Rathaus ein.", "Geschichtsverein Wetter")]
    [InlineData("Konzert am 3. Mai 2027, 18 Uhr, Rathaus. Veranstalter: Klimabüro der Stadt", "Klimabüro der Stadt")]
    [InlineData("Gesangverein Lahntal: Sommerfest am 3. Mai 2027, 18 Uhr, Rathaus", "Gesangverein Lahntal")]
    [InlineData("Sommerfest am 3. Mai 2027, 18 Uhr, Rathaus\n\nEs grüßt\nder Gartenverein Lahntal", "Gartenverein Lahntal")]
    [InlineData("Der Posaunenchor Lahntal spielt am 3. Mai 2027 um 18 Uhr im Rathaus.", "Posaunenchor Lahntal")]
    public void The_organizer_is_who_invites(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Organizer?.Value);

    [Theory]
    [InlineData("Der Chor probt dienstags von 19 bis 21 Uhr im Rathaus.", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Jeden 2. und 4. Freitag im Monat um 15 Uhr ist Beratung im Rathaus.", "FREQ=MONTHLY;BYDAY=2FR,4FR")]
    [InlineData("Jeden letzten Donnerstag im Monat um 15 Uhr ist Beratung im Rathaus.", "FREQ=MONTHLY;BYDAY=-1TH")]
    [InlineData("Jeden zweiten Dienstag um 15 Uhr ist Beratung im Rathaus.", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("Alle zwei Wochen donnerstags um 15 Uhr ist Beratung im Rathaus.", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")]
    [InlineData("Beratung montags bis donnerstags, 13.30 – 15.30 Uhr, Rathaus", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH")]
    public void A_rhythm_is_read_as_a_rule(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).RecurrenceRule?.Value);
}
