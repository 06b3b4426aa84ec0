using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class TitleTableTests
{
    private static readonly LocalDate Published = new(2027, 4, 1);

    [Theory]
    [InlineData("Wann? 3. Mai 2027, 15 bis 18 Uhr\nWo? Rathaus\nWas? Plätzchen backen für Kinder ab 6", "Plätzchen backen für Kinder ab 6")]
    [InlineData("WANN: 3. Mai 2027 um 10 Uhr WO: Rathaus WAS: Bilderbuchkino", "Bilderbuchkino")]
    [InlineData("Veranstaltung: Plätzchen backen\nDatum: 3.5.2027\nZeit: 15 Uhr\nOrt: Rathaus", "Plätzchen backen")]
    [InlineData("Auf Einladung der Schreibwerkstatt spricht am 3. Mai 2027 Jan Wolf im Rathaus über die Hanse. Sein Vortrag beginnt um 18 Uhr.", "Vortrag über die Hanse")]
    [InlineData("Das Familienzentrum startet eine Krabbelgruppe. Am 3. Mai 2027 können Mütter und Väter mit ihren Babys um 10 Uhr ins Rathaus kommen.", "Krabbelgruppe")]
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
    [InlineData("Weitere Termine: Ausflug nach Fulda am 20. Mai, Grillfest am 15. Juli.", "Ausflug nach Fulda", "Grillfest")]
    [InlineData("Das Programm: 10. Mai Kabarett mit Max Frei, 24. Mai Jazz mit den Blue Birds, jeweils 20 Uhr im Alten Kino.", "Kabarett mit Max Frei", "Jazz mit den Blue Birds")]
    [InlineData("Zum Vormerken: Stadtfest 7. bis 9. Juli, Weindorf 11. bis 13. August.", "Stadtfest", "Weindorf")]
    [InlineData("Freitag, 7. Mai, 19 Uhr: Chorprobe. Sonntag, 9. Mai, 13 Uhr: Wanderung.", "Chorprobe", "Wanderung")]
    [InlineData("Am Freitag, 7. Mai, ist um 19 Uhr Chorprobe, am Sonntag, 9. Mai, um 13 Uhr Wanderung.", "Chorprobe", "Wanderung")]
    public void Each_of_several_has_its_own_title(string text, string first, string second) =>
        Assert.Equal([first, second], AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value.Trim('„', '“')));

    [Theory]
    [InlineData("Fr 3.5.2027 Chansonabend mit Ada Kern 15/10 €, Rathaus\nSa 4.5.2027 Matinee frei, Rathaus", "Chansonabend mit Ada Kern", "Matinee")]
    [InlineData("3.5.2027 18 Uhr Quiz (ausgebucht), Rathaus\n4.5.2027 18 Uhr Tanz 🎉, Rathaus", "Quiz", "Tanz")]
    public void Prices_and_pictures_are_no_part_of_a_title(string text, string first, string second) =>
        Assert.Equal([first, second], AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value));

    [Theory]
    [InlineData("Am 3. Mai 2027, 14 Uhr Hexensprung auf dem Marktplatz.", "Hexensprung")]
    [InlineData("Am 3. Mai 2027, 14 Uhr: Räuchergang durchs Oberdorf, Treffpunkt Rathaus.", "Räuchergang durchs Oberdorf")]
    [InlineData("3. Mai 2027, 15 Uhr, Lumpengeiß im Gemeindesaal.", "Lumpengeiß")]
    [InlineData("Am 3. Mai 2027 um 18 Uhr Moosvernetzer im Rathaus, Eintritt frei.", "Moosvernetzer")]
    [InlineData("3. Mai 2027, 15 Uhr Musik zur Ruhe, Rathaus", "Musik zur Ruhe")]
    [InlineData("3. Mai 2027, 18 Uhr: Horn – Maiandacht der Frauen, Rathaus", "Horn – Maiandacht der Frauen")]
    [InlineData("Mit dem Nachtwächter durch die Altstadt: 3. Mai 2027, 20 Uhr, Rathaus", "Mit dem Nachtwächter durch die Altstadt")]
    public void Without_a_verb_the_words_beside_the_date_are_the_title(string text, string expected) =>
        Assert.StartsWith(expected, Readers.Single(text, Published).Title.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("In Musterau wächst seit Jahren die Strickgruppe. Getroffen wird sich am 3. Mai 2027 um 15 Uhr im Rathaus.", "Strickgruppe")]
    [InlineData("Ohrgeräusche haben viele. Uwe Kern leitet die Selbsthilfegruppe Tinnitus. Betroffene kommen am 3. Mai 2027 um 18 Uhr im Rathaus zusammen.", "Selbsthilfegruppe Tinnitus")]
    [InlineData("Der Ortsbeirat Horn rückt zusammen. Da im Rathaus der Estrich trocknet, beraten die Mitglieder am 3. Mai 2027 um 18 Uhr in der Schule.", "Ortsbeirat")]
    [InlineData("Weil der „Grüne Baum“ zu hat, tagt der Bauausschuss am 3. Mai 2027 um 18 Uhr im Rathaus.", "Sitzung: Bauausschuss")]
    [InlineData("Der Jahrgang 1948/49 trifft sich am 3. Mai 2027 um 15 Uhr im Rathaus.", "Treffen: Jahrgang 1948/49")]
    [InlineData("MUSTERAU Im Haus der Vereine kommt am 3. Mai 2027 um 18 Uhr der AK Asyl zusammen.", "AK Asyl")]
    public void What_the_text_is_about_names_a_bare_meeting(string text, string expected) =>
        Assert.Contains(expected, Readers.Single(text, Published).Title.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("„Zwei am Fluss“ am 3. Mai 2027,\n„Drei im Boot“ am 4. Mai 2027. Beginn jeweils 19 Uhr, Rathaus", "Zwei am Fluss", "Drei im Boot")]
    [InlineData("Bürgerversammlungen\nAue\tMontag, 3.5.2027\tRathaus\nHorn\tDienstag, 4.5.2027\tGasthaus Roß\nBeginn: je 19 Uhr", "Bürgerversammlungen", "Bürgerversammlungen")]
    [InlineData("Bürgerversammlungen\nOrtsteil\tTag\tLokal\nHaarbrunn\tMontag, 3.5.2027\tSportheim\nKetzbach\tDienstag, 4.5.2027\tGasthaus Roß\nBeginn: je 19 Uhr", "Bürgerversammlungen: Haarbrunn", "Bürgerversammlungen: Ketzbach")]
    [InlineData("• 3.5.2027 Kochen & Reden: Wir füllen Weinblätter, Rathaus, 18 Uhr\n• 4.5.2027 Demo Innenstadt, wir laufen gemeinsam, 14 Uhr", "Kochen & Reden", "Demo Innenstadt")]
    public void Each_of_several_has_its_own_words(string text, string first, string second)
    {
        var titles = AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value).ToList();

        Assert.Equal(2, titles.Count);
        Assert.StartsWith(first, titles[0].Trim('„'), StringComparison.Ordinal);
        Assert.StartsWith(second, titles[1].Trim('„'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Seepferdchen für Spätstarter\n10 x dienstags ab 4. Mai 2027, 20.15 Uhr, Rathaus", "Seepferdchen für Spätstarter")]
    [InlineData("Die Reise nach Basel am 3. Mai 2027 um 7 Uhr beginnt am Rathaus.", "Reise nach Basel")]
    [InlineData("Der Halbtagesausflug auf die Insel Mainau beginnt am 3. Mai 2027 um 7 Uhr am Rathaus.", "Halbtagesausflug auf die Insel Mainau")]
    [InlineData("Das Frauencafé wegen des Umbaus am 3. Mai 2027 um 15 Uhr im Rathaus.", "Frauencafé")]
    [InlineData("Über Moore spricht Ada Kern am 3. Mai 2027 um 18 Uhr im Rathaus.", "Vortrag über Moore")]
    [InlineData("Musterau: Blutspende zieht in die Turnhalle um\n\nDer Ortsverein hofft am 3. Mai 2027 ab 15 Uhr im Rathaus auf viele Spender.", "Musterau: Blutspende")]
    [InlineData("Endlich!\nAm 3. Mai 2027 um 18 Uhr ist Tanzabend im Rathaus.", "Tanzabend")]
    [InlineData("In Horn gibt es eine Strickgruppe. Getroffen wird sich am 3. Mai 2027 um 15 Uhr im Gemeindehaus der Evangelischen Kirche, Bornstraße 43.", "Strickgruppe")]
    public void A_title_has_neither_too_few_words_nor_too_many(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);
}
