using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class TitleTableTests
{
    private static readonly LocalDate Published = new(2027, 4, 1);

    [Theory]
    [InlineData("Am 3. Mai 2027 um 18 Uhr spricht die Ärztin Ada Kern im Rathaus über das Leben der Wildbienen.", "Vortrag über das Leben der Wildbienen")]
    [InlineData("Die Naturfreunde wandern am 3. Mai 2027 ab 8 Uhr auf den Hirschberg. Treffpunkt: Rathaus", "Wanderung auf den Hirschberg")]
    [InlineData("Die Landjugend schmückt am 3. Mai 2027 um 18 Uhr am Rathaus den Brunnen.", "Brunnen schmücken")]
    [InlineData("Wir backen am 3. Mai 2027 ab 10 Uhr im Rathaus Brezeln.", "Brezeln backen")]
    [InlineData("Kinder können am 3. Mai 2027 um 15 Uhr im Rathaus Drachen bauen.", "Drachen bauen")]
    [InlineData("Am 3. Mai 2027 wird um 18 Uhr am Rathaus der Kirchweihbaum aufgestellt.", "Kirchweihbaum aufstellen")]
    [InlineData("Zum Hutzenabend lädt der Heimatverein am 3. Mai 2027 um 18 Uhr ins Rathaus ein.", "Hutzenabend")]
    [InlineData("Der Verein lädt am 3. Mai 2027 um 18 Uhr zum Ratsch bei Kaffee ins Rathaus ein.", "Ratsch")]
    [InlineData("Am 3. Mai 2027 geht es um 8 Uhr mit dem Bus nach Straßburg. Abfahrt: Rathaus", "Fahrt nach Straßburg")]
    [InlineData("Der Bauausschuss tagt am 3. Mai 2027 um 18 Uhr im Rathaus.", "Sitzung: Bauausschuss")]
    [InlineData("„Rund um die Kartoffel“ heißt es am 3. Mai 2027 um 18 Uhr im Rathaus.", "Rund um die Kartoffel")]
    [InlineData("Der Ortsbeirat kommt am 3. Mai 2027 um 18 Uhr im Rathaus zusammen.", "Sitzung: Ortsbeirat")]
    [InlineData("Am 3. Mai 2027 um 18 Uhr geht es im Rathaus um neue Radwege.", "Neue Radwege")]
    public void What_is_done_makes_a_title(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("Am 3. Mai 2027 um 18 Uhr ist Repair-Café im Rathaus.", "Repair-Café")]
    [InlineData("Mit einer Tombola endet am 3. Mai 2027 um 18 Uhr das Hoffest am Rathaus.", "Hoffest")]
    [InlineData("Am 3. Mai 2027 um 18 Uhr läuft im Rathaus ein Film über Freundschaft: „Zwei am Fluss“.", "Film über Freundschaft: „Zwei am Fluss“")]
    [InlineData("Seniorennachmittag am 3. Mai 2027, 15 Uhr, Rathaus", "Seniorennachmittag")]
    [InlineData("Am 3. Mai 2027 um 18 Uhr ist im Rathaus Vortrag. Thema: Wärmepumpen im Altbau", "Vortrag: Wärmepumpen im Altbau")]
    [InlineData("Am 3. Mai 2027 um 18 Uhr heißt es im Rathaus wieder „Singen am Abend“.", "Singen am Abend")]
    [InlineData("Digitaler Abend am 3. Mai 2027, 18 Uhr, Rathaus", "Digitaler Abend")]
    public void The_noun_says_what_takes_place(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("TV Musterau 1902\n\nPilates für Eilige: Bald geht es los!\nAb 3. Mai 2027 um 18 Uhr im Rathaus, zehn Euro.", "Pilates für Eilige")]
    [InlineData("Unser Flohmarkt zieht um\n\nNeuer Ort am 3. Mai 2027 um 18 Uhr: Rathaus", "Flohmarkt")]
    [InlineData("Hoch hinauf\n\nDie Naturfreunde wandern am 3. Mai 2027 ab 8 Uhr auf den Hirschberg. Treffpunkt: Rathaus", "Wanderung auf den Hirschberg")]
    [InlineData("Swing im Mai\n\nDie Tanzband spielt am 3. Mai 2027 um 18 Uhr im Rathaus.", "Swing im Mai – Auftritt: Tanzband")]
    [InlineData("Ortsbeirat Musterau\nDie nächste Sitzung ist am 3. Mai 2027 um 18 Uhr im Rathaus.", "Sitzung: Ortsbeirat Musterau")]
    [InlineData("Gemeindebrief Mai\n\nAm 3. Mai 2027 um 18 Uhr ist Andacht im Rathaus.", "Andacht")]
    public void A_headline_is_the_title_only_where_it_names_something(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("Drachen bauen\nMo., 3. Mai 2027, 15 Uhr, Rathaus\n\nBesuch beim Schmied\nDi., 4. Mai 2027, 10 Uhr, Rathaus")]
    [InlineData("3.5.2027, 15 Uhr, Rathaus: Drachen bauen\n4.5.2027, 10 Uhr, Rathaus: Besuch beim Schmied")]
    [InlineData("Mo 3.5.2027\nDrachen bauen\nRathaus\n15:00\nDi 4.5.2027\nBesuch beim Schmied\nRathaus\n10:00")]
    [InlineData("12-1 Drachen bauen, Mo 3.5.2027, 15 Uhr, Rathaus\n12-2 Besuch beim Schmied, Di 4.5.2027, 10 Uhr, Rathaus")]
    public void Items_carry_their_own_words(string text)
    {
        var titles = AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value);

        Assert.Equal(["Drachen bauen", "Besuch beim Schmied"], titles);
    }

    [Theory]
    [InlineData("Nr. 1 Nachts im Wald (ab 8 J.) Mo 3.5.2027 21 Uhr Rathaus\nNr. 2 Wie klingt Holz? Di 4.5.2027 10 Uhr Rathaus", "Nachts im Wald", "Wie klingt Holz?")]
    [InlineData("Alte Filme: Am 3. Mai 2027 läuft um 18 Uhr „Zwei am Fluss“ im Rathaus, am 4. Mai 2027 folgt um 18 Uhr „Drei im Boot“.", "Zwei am Fluss", "Drei im Boot")]
    public void Each_of_several_has_its_own_title(string text, string first, string second) =>
        Assert.Equal([first, second], AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value.Trim('„', '“')));

    [Theory]
    [InlineData("Fr 3.5.2027 Chansonabend mit Ada Kern 15/10 €, Rathaus\nSa 4.5.2027 Matinee frei, Rathaus", "Chansonabend mit Ada Kern", "Matinee")]
    [InlineData("3.5.2027 18 Uhr Quiz (ausgebucht), Rathaus\n4.5.2027 18 Uhr Tanz 🎉, Rathaus", "Quiz", "Tanz")]
    public void Prices_and_pictures_are_no_part_of_a_title(string text, string first, string second) =>
        Assert.Equal([first, second], AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value));
}
