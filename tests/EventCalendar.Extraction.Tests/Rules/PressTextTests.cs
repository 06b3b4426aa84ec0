using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class PressTextTests
{
    private static readonly LocalDate Published = new(2027, 4, 20);

    [Theory]
    [InlineData(
        "Zum Tag der Archive lädt die Stadt am 8. Mai ein. Der Startschuss fällt um 10 Uhr im Kornhaus.",
        "Kornhaus")]
    [InlineData(
        "Der Treff geht weiter. Am 6. Mai ab 16 Uhr gibt es ihn bei Tee und Gebäck im Foyer der Bücherei.",
        "Foyer der Bücherei")]
    [InlineData(
        "Der Geologe Ulf Roth ist am 19. Mai um 19 Uhr auf Einladung des Heimatvereins im Torhaus zu Gast.",
        "Torhaus")]
    [InlineData(
        "Fastenessen der Frauen\nAm Sonntag, 2. Mai, gibt es etwas Warmes. Ab 12 Uhr wird im Pfarrsaal gegessen.",
        "Pfarrsaal")]
    [InlineData(
        "Vom Leben auf der Alm erzählt der Film „Heu“, der am 6. Mai um 20 Uhr im Kino am Markt läuft.",
        "Kino am Markt")]
    [InlineData(
        "Am 3. Mai wird um 11 Uhr in der Moschee an der Industriestraße Tag der offenen Tür gefeiert.",
        "Moschee an der Industriestraße")]
    [InlineData(
        "Bücherbasar am 8. Mai. Ab 9 Uhr finden sich im Foyer der Sparkasse am Obertor Schnäppchen.",
        "Foyer der Sparkasse am Obertor")]
    [InlineData(
        "Alle kommen am 10. Mai in die Gemeindehalle zur Vorstellung. Dort geht es um 19.30 Uhr ums Amt.",
        "Gemeindehalle")]
    [InlineData("Am 6. Mai um 19 Uhr liest Ada Kern im Bräustübl aus ihrem Roman.", "Bräustübl")]
    [InlineData("Der Chor gastiert auf Einladung des Lions Clubs am 7. Mai um 19 Uhr in der Orangerie.", "Orangerie")]
    [InlineData("Kommissar Roth ist am 4. Mai von 15 Uhr an Gast beim Seniorenkreis im Lutherhaus.", "Lutherhaus")]
    [InlineData(
        "Beim Tag der offenen Tür der Schillerschule sind am 8. Mai ab 9.30 Uhr alle Klassenzimmer zugänglich.",
        "Schillerschule")]
    [InlineData(
        "Am 6. Mai wird um 20 Uhr in der alten Druckerei an der Hafenstraße „Systemsprenger“ gezeigt.",
        "Alte Druckerei an der Hafenstraße")]
    [InlineData("In Hausen macht die Gruppe am 10. Mai um 19 Uhr im Sportheim Station.", "Sportheim, Hausen")]
    [InlineData("Kinderfest am 8. Mai, von 14 Uhr an sind im Garten der Generationen Spiele, Musik und Tanz.",
        "Garten der Generationen")]
    [InlineData("Gezeigt werden am 4. Mai ab 18 Uhr in der Villa Rosa Lieder und Tänze.", "Villa Rosa")]
    [InlineData("Zum Fest lädt die Gemeinde am 8. Mai um 14 Uhr an der Bochumer Landwehr 88-90.", "Bochumer Landwehr 88-90")]
    [InlineData(
        "Der Treff ist am 4. Mai um 9 Uhr im Gemeindehaus der evangelischen Zionskirche am Rosengarten 28a.",
        "Gemeindehaus der evangelischen Zionskirche am Rosengarten 28a")]
    [InlineData("Beim Frühlingskonzert in der Stiftskirche am 9. Mai, 17 Uhr, singt der Chor.", "Stiftskirche")]
    [InlineData(
        "Konzert in der Pfarrkirche. Am 8. Mai um 14.30 Uhr singen zehn Chöre. Ausgerichtet wird das Konzert vom Pfarramt.",
        "Pfarrkirche")]
    [InlineData(
        "Der Bund bittet auf den Schießstand an der Elmquelle. Am 7. Mai um 19 Uhr beginnt das Schießen.",
        "Schießstand an der Elmquelle")]
    [InlineData("Am 5. Mai um 14.30 Uhr wird beim Fest im Pfarrzentrum der Kaffee eingeschenkt.", "Pfarrzentrum")]
    [InlineData(
        "In der Gesprächsgruppe der Diakonie redet man am 3. Mai ab 17 Uhr. Ort ist das Gemeindehaus am Markt.",
        "Gemeindehaus am Markt")]
    [InlineData("Vorspiel am 4. Mai um 18 Uhr in der Aula für Eltern und Freunde.", "Aula")]
    [InlineData(
        "Die Schau ist am 9. Mai ab 14 Uhr in der Heimatstube. Danach ziehen alle ins Gasthaus Krone.",
        "Heimatstube")]
    [InlineData("Beginn der Sitzung am 4. Mai ist um 19.30 Uhr, Ort der Pfarreisaal St. Andreas.", "Pfarreisaal St. Andreas")]
    [InlineData("Am 4. Mai um 18 Uhr zeigt Lena Wolf im Bürgerhaus Übungen für den Rücken.", "Bürgerhaus")]
    [InlineData(
        "Feierstunde am 4. Mai um 19 Uhr. Das Alte Zollhaus, Uferstraße 2, ist dafür geheizt.",
        "Alte Zollhaus, Uferstraße 2")]
    public void The_place_is_where_it_takes_place(string text, string place) =>
        Assert.Equal(place, Readers.Single(text, Published).Location?.Value);

    [Theory]
    [InlineData("Das Sommerfest am 8. Mai beginnt um 14 Uhr. Parken kann man am Freibad.")]
    [InlineData("Dorfflohmarkt am 9. Mai von 9 bis 16 Uhr. Pläne liegen in der Bäckerei Wild aus.")]
    [InlineData("Der Chor singt am 9. Mai um 17 Uhr und hofft beim Konzert auf ein volles Haus.")]
    [InlineData("Am 9. Mai ab 10 Uhr ist Kinderfest, und auch das Zuschauen macht Spaß.")]
    [InlineData("Das Konzert beginnt am 8. Mai um 19 Uhr. Im Zentrum steht diesmal die Musik.")]
    [InlineData("Das Konzert am 8. Mai um 19 Uhr ist fast schon ein Klassiker im Repertoire.")]
    [InlineData("Am 8. Mai um 19 Uhr kommen beim Singen alle in einem Raum zusammen.")]
    public void What_stands_beside_is_no_place(string text) =>
        Assert.Null(Readers.Single(text, Published).Location);

    [Theory]
    [InlineData(
        "Wie Kinder trauern, darüber spricht Eva Kern am Mittwoch, 5. Mai, um 19 Uhr im Hospiz.",
        "Vortrag: Wie Kinder trauern")]
    [InlineData(
        "Am 5. Mai um 19 Uhr erläutert Ada Kern im Rathaus, worauf es bei der Rente ankommt.",
        "Vortrag: Worauf es bei der Rente ankommt")]
    [InlineData(
        "Am 5. Mai um 15 Uhr spricht Doris Klee über die Frauen der Reformation. Ort ist das Gemeindehaus.",
        "Vortrag über die Frauen der Reformation")]
    [InlineData(
        "Vielfalt schmeckt! Unter diesem Titel kochen Nachbarn am 5. Mai ab 17 Uhr im Gemeindehaus.",
        "Vielfalt schmeckt")]
    [InlineData(
        "Die Pokale sind bestellt. Am Sonntag, 9. Mai, empfängt die Stadt um 11 Uhr im Rathaus ihre Sportler.",
        "Empfang: Stadt")]
    [InlineData(
        "Gut ist das Stück „Der letzte Streich“. Am 8. Mai um 15 Uhr zeigt es die Puppenbühne Kern im Rathaus.",
        "„Der letzte Streich“ – Puppenbühne Kern")]
    [InlineData(
        "Die Landfrauen besuchen am 12. Mai die Wilhelma. Treffpunkt für die Busfahrt ist um 8 Uhr die Schule.",
        "Busfahrt")]
    [InlineData(
        "Unsere Bienen: So lautet das Thema, über das Franz Huber am 5. Mai um 19 Uhr im Rathaus spricht.",
        "Unsere Bienen")]
    [InlineData(
        "Das Jahr 1848 steht im Mittelpunkt eines Abends, zu dem der Verein am 5. Mai um 19 Uhr ins Rathaus bittet.",
        "Abend: Das Jahr 1848")]
    [InlineData(
        "Vom Parkplatz aus geht es am 9. Mai um 9 Uhr durch das Moortal, Führer ist Horst Maier.",
        "Tour durch das Moortal")]
    [InlineData(
        "Alle dürfen feiern, die 2026 halfen. Die Stadt ehrt sie am 5. Mai um 18 Uhr in der Orangerie.",
        "Ehrung: Stadt")]
    [InlineData(
        "Die Sängerin Ada Kern kommt aus Kassel. Am 9. Mai ist sie ab 17 Uhr in der Dorfkirche zu hören.",
        "Sängerin Ada Kern")]
    [InlineData(
        "Am 12. Mai um 19 Uhr ist im Torhaus die Journalistin Mo Kern zu Gast.",
        "Journalistin Mo Kern")]
    [InlineData("Kinder, Kinder! So ist der Abend überschrieben, zu dem die Kita am 6. Mai um 19 Uhr bittet.", "Kinder, Kinder")]
    [InlineData(
        "Der Musikverein lädt zum Unterhaltungsabend. Er ist am 8. Mai um 20 Uhr im Rathaus. Das Nachtessen ist gratis.",
        "Unterhaltungsabend")]
    [InlineData(
        "Bei Kerzenschein, Punsch und Gebäck klingt am 7. Mai die Saison aus. Der gemütliche Abend startet um 19 Uhr.",
        "Gemütlicher Abend")]
    [InlineData(
        "Mit einer Lesung erinnert der Lesekreis am 5. Mai um 19 Uhr an Ada Kern.",
        "Lesung: Lesekreis")]
    [InlineData(
        "Wer ist die Schönste?\n\nDas Märchen „Schneewittchen“ bringt die Antwort. Die Laienspieler zeigen es am 9. Mai um 14 Uhr im Heim.",
        "„Schneewittchen“ – Wer ist die Schönste?")]
    [InlineData(
        "Der Hospizkreis hat ein Frühstück ins Leben gerufen. Es findet am 8. Mai ab 9 Uhr im Café Blau statt.",
        "Frühstück: Hospizkreis")]
    [InlineData(
        "Die Ehemaligen des Jahrgangs 1953 treffen sich am 5. Mai um 16 Uhr in der Gaststätte Zum Hirschen.",
        "Treffen: Ehemaligen des Jahrgangs 1953")]
    [InlineData(
        "Auf Einladung der Landfrauen kommt Autorin Lisa Badum am 5. Mai um 19 Uhr ins Rathaus.",
        "Autorin Lisa Badum")]
    public void The_title_is_what_readers_would_write(string text, string title) =>
        Assert.Equal(title, Readers.Single(text, Published).Title.Value);
}
