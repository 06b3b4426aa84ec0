using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class PlaceWordingTests
{
    private static readonly LocalDate Published = new(2027, 4, 20);

    [Theory]
    [InlineData("Der Chor lädt am 8. Mai um 15 Uhr ins Mosaik zum Singen ein.", "Mosaik")]
    [InlineData("Am 8. Mai um 15 Uhr erklingt die neue Orgel der Stadtkirche.", "Stadtkirche")]
    [InlineData("Am 8. Mai um 15 Uhr wird in der Bücherei „Im Wald ist nichts los” gelesen.", "Bücherei")]
    [InlineData("Am 8. Mai um 15 Uhr wird in der Bücherei \"Im Wald ist nichts los“ gelesen.", "Bücherei")]
    [InlineData("Zum Konzert lädt am 8. Mai um 15 Uhr die Cantate-Kirche (Ringstraße 5) ein.", "Cantate-Kirche, Ringstraße 5")]
    [InlineData(
        "Sitzung am 18. Mai, 18 Uhr, vor Ort im Großen Sitzungssaal des Kreishauses Lindau, Uferstraße 10, und online",
        "Großer Sitzungssaal des Kreishauses Lindau, Uferstraße 10")]
    [InlineData("Radtour am 9. Mai, Start 9.30 h Porta Nigra, Anmeldung bis 6. Mai", "Porta Nigra")]
    [InlineData("Kanutour am 13. Mai, Treffpunkt 8:45 Hbf Marburg, Rückkehr abends", "Hbf Marburg")]
    [InlineData(
        "Stadtlauf am 8. Mai. Start und Ziel liegen vor dem Kreismuseum. Los geht es um 9.30 Uhr.",
        "Kreismuseum")]
    [InlineData(
        "Weil im Bürgerhaus der Estrich trocknet, tagt der Beirat am 10. Mai um 19 Uhr in der Kita Wiese.",
        "Kita Wiese")]
    [InlineData(
        "Da der Pfarrer im Krankenhaus liegt, hält der Diakon am 10. Mai um 19 Uhr in der Annakapelle die Andacht.",
        "Annakapelle")]
    [InlineData(
        "Im Dorfgemeinschaftshaus wird gebaut, deshalb ist am 11. Mai ab 16 Uhr Blutspende in der Turnhalle.",
        "Turnhalle")]
    [InlineData(
        "Deutschkurs jeden Dienstag von 9 bis 11 Uhr in der TV Eiche Sportetage, Berck-sur-Mer-Straße 1",
        "TV Eiche Sportetage, Berck-sur-Mer-Straße 1")]
    [InlineData("Neu beim Kneipp-Verein: Qigong im Kurpark, Start am 9. Mai um 9 Uhr.", "Kurpark")]
    [InlineData("Lesung am 8. Mai um 18 Uhr bei der Weimarer Wohnstätte", "Weimarer Wohnstätte")]
    [InlineData("Faschingsauftakt am 8. Mai, 11.11 Uhr, Rathaustreppe", "Rathaustreppe")]
    [InlineData("Vortrag der Landfrauen am 8. Mai. Beginn 20 Uhr, Feuerwehrmagazin.", "Feuerwehrmagazin")]
    [InlineData(
        "Ab 8. Mai toben die Kleinen samstags von 16 bis 17 Uhr durch die Halle der Astridschule. Infos bei Kai",
        "Halle der Astridschule")]
    [InlineData(
        "Das Haus ist offen: In der Schottengasse 7 ist am 8. Mai um 17 Uhr Tag der offenen Tür.",
        "Schottengasse 7")]
    [InlineData("Dreimal Orgel: zuerst Helbra, St. Stephanus, 8. Mai, 19 Uhr", "St. Stephanus, Helbra")]
    [InlineData(
        "Gottesdienst der Nachbarn am 9. Mai in Kleinmodau (Kirche, 10.30 Uhr)",
        "Kirche, Kleinmodau")]
    [InlineData(
        "Die Bücherei steht am Samstag, 8. Mai, um 10 Uhr auf dem Wochenmarkt und zeigt Hefte.",
        "Wochenmarkt")]
    [InlineData(
        "Flohmarkt, Samstag, 8. Mai, 7 bis 13 Uhr, Stahlwerkstraße, Siegen-Geisweid",
        "Stahlwerkstraße, Siegen-Geisweid")]
    [InlineData(
        "Infostand am 8. Mai von 9 bis 12 Uhr in der Innenstadt von Lindau (bei den bunten Kühen)",
        "Innenstadt von Lindau, bei den bunten Kühen")]
    [InlineData("Wanderung am 8. Mai. Treffpunkt ist um 6 Uhr, in Aufhausen, an der Kreuzung.", "Aufhausen")]
    [InlineData(
        "Eröffnet wird die Schau am 7. Mai um 19 Uhr. Das Armehuus steht an der Unterzelgstrasse 21.",
        "Armehuus, Unterzelgstrasse 21")]
    [InlineData("Nach „Nordwind“ gibt es am 7. Mai um 20 Uhr ein Konzert im Kesselhaus.", "Kesselhaus")]
    [InlineData("Der Umzug führt am 8. Mai um 17 Uhr vom Marktplatz zum Schloss.", "Marktplatz")]
    [InlineData(
        "Konzert am 7. Mai um 20 Uhr in der Pfarrkirche Mariä Himmelfahrt in Weilheim",
        "Pfarrkirche")]
    [InlineData(
        "Wer mitwandern will, kommt am 9. Mai um 9 Uhr zum Parkplatz am Friedhof.",
        "Parkplatz am Friedhof")]
    [InlineData("Fahrt zum Kloster Andechs am 9. Mai, Abfahrt 9 Uhr am Busbahnhof", "Busbahnhof")]
    [InlineData(
        "Am 9. Mai um 19 Uhr kommt Anna Roth in die Stadthalle nach Hockenheim.",
        "Stadthalle, Hockenheim")]
    [InlineData(
        "Frühstück am Sonntag, 9. Mai, 11 Uhr, „Maximilians“ am Bahnhof, Nebenraum",
        "„Maximilians“ am Bahnhof")]
    [InlineData("Die Bücherei im Rathaus lädt am 8. Mai um 15 Uhr zum Vorlesen ein.", "Bücherei im Rathaus")]
    [InlineData("Kurs am 8. Mai um 9 Uhr im Saal, zwei Wochen später im Mosaik", "Saal")]
    [InlineData("Familienwochenende auf Norderney am 8. Mai, 10 Uhr", "Norderney")]
    [InlineData(
        "Abendlob am 7. Mai um 19 Uhr in der Klosterkirche der Schwestern in Kleinreute.",
        "Kleinreute")]
    [InlineData("Sprechstunde am 7. Mai um 19 Uhr im Rathaus in Kooperation mit der Caritas", "Rathaus")]
    public void A_place_is_found_in_the_words_of_its_event(string text, string place) =>
        Assert.Contains(place, Location(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "40 Gäste kamen zuletzt ins „Haus am Teich“ in Mellendorf. Das nächste Treffen ist am 8. Mai um 17 Uhr am gleichen Ort.",
        "Haus am Teich")]
    [InlineData(
        "In der Aula der Goetheschule sprach die Ministerin. Am 7. Mai um 19 Uhr folgt an selber Stelle ein Konzert.",
        "Aula der Goetheschule")]
    [InlineData(
        "Das Kolpinghaus lebt. Beim Umbau des Kolpinghauses halfen viele. Dort ist am 7. Mai um 19 Uhr ein Konzert.",
        "Kolpinghaus")]
    [InlineData(
        "Der Vorsitzende eröffnete im Bürgerhaus die Sitzung. Die nächste Sitzung ist am 7. Mai um 19 Uhr.",
        "Bürgerhaus")]
    [InlineData(
        "Sommerfest\n\nDer Förderverein feiert am 8. Mai.\n\nEs gibt viel zu sehen.\n\nLos geht es um 15 Uhr auf dem Gelände der Kita Spatzennest.",
        "Gelände der Kita Spatzennest")]
    [InlineData(
        "Frauenfrühstück im JUZ\n\nZum Frühstück öffnet das Jugendzentrum am 8. Mai von 9 bis 12 Uhr seine Türen.",
        "Jugendzentrum")]
    [InlineData(
        "Die Freilichtbühne Roth wird am 8. Mai doch nicht Ort des Konzerts sein. Es läuft nun in der Stadthalle.",
        "Stadthalle")]
    [InlineData(
        "Die Landjugend sammelt am 8. Mai ab 9 Uhr Altpapier. Treffpunkt der Helfer ist am Bauhof.",
        "Bauhof")]
    public void A_place_is_found_in_other_words_than_the_date(string text, string place) =>
        Assert.Contains(place, Location(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Konzert am 8. Mai um 19 Uhr, dann hoffentlich bei Sonne")]
    [InlineData("Konzert am 8. Mai um 19 Uhr. Zettel bitte in den Briefkasten vom Gemeindehaus werfen.")]
    [InlineData("Die Läufer treffen sich am 8. Mai um 19 Uhr. Verkäufer kommen schon früher.")]
    [InlineData("Vortrag am 8. Mai um 19 Uhr: „Was haben Frauen im Wald zu suchen?“")]
    [InlineData("Am 8. Mai ab 11 Uhr wird in Gärten und Kellern verkauft, was keiner mehr braucht.")]
    [InlineData("Am langen Tisch ist immer Platz. Gegessen wird am 8. Mai ab 12 Uhr.")]
    [InlineData("Am 8. Mai um 20 Uhr zeigt das Kino den Film „Das Haus am Meer“.")]
    [InlineData("Beratung ist am 8. Mai um 15 Uhr. Vorher spielt das Ensemble Barbad.")]
    [InlineData("Kaffee am 8. Mai um 15 Uhr, bitte Besteck und Gedeck mitbringen")]
    public void Words_that_name_no_place_give_none(string text)
    {
        var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

        Assert.Null(found.Location);
    }

    [Theory]
    [InlineData(
        "Familienzentrum Lichtblick\nMI 05.05. | 09:30 | Babymassage\nFR 07.05. | 19:00 | Väterabend\nOrt, wenn nicht anders angegeben: Haart 22",
        "Haart 22")]
    [InlineData(
        "Schwank im Vereinssaal am Sportplatz: Premiere ist am 7. Mai ab 19 Uhr.\nWeitere Vorstellung: 9. Mai ab 18 Uhr",
        "Vereinssaal")]
    public void Both_events_share_a_place(string text, string place) => Assert.All(
        AnnouncementReader.Read(text, Readers.On(Published)).Events,
        found => Assert.Contains(place, found.Location?.Value, StringComparison.Ordinal));

    private static string Location(string text) =>
        AnnouncementReader.Read(text, Readers.On(Published)).Events is [var found, ..]
            ? found.Location?.Value ?? "" : "";
}
