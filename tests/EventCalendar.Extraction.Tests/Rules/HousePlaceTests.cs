using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class HousePlaceTests
{
    private static readonly LocalDate Published = new(2027, 4, 20);

    [Theory]
    [InlineData("Der Verein präsentiert im Café „Luise“ am 5. Mai um 19 Uhr seine Bilder.", "Café „Luise“", "Bilder – Verein")]
    [InlineData("Die Bühne zeigt im Gasthaus „Zum Löwen“ am 5. Mai um 19 Uhr das Stück „Nordwind“.", "Gasthaus „Zum Löwen“", "Nordwind")]
    [InlineData("Filmclub zeigt im Kino „Capitol“ am 5. Mai um 19 Uhr „Nordwind“.", "Kino „Capitol“", "Nordwind")]
    [InlineData("Am 5. Mai um 19 Uhr zeigt die Bühne im Rathaus „Nordwind“, ein Stück von Karl Roth.", "Rathaus", "Nordwind")]
    public void A_quotation_names_the_house_where_something_else_is_shown(string text, string place, string title)
    {
        var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);
        Assert.Equal((place, title), (found.Location?.Value, found.Title.Value));
    }

    [Theory]
    [InlineData("Die Gruppe trifft sich am 3. Mai um 10 Uhr in unserem Vereinsheim.", "Vereinsheim")]
    [InlineData("In seinem Atelier zeigt Bernd Olm am Sonntag, 9. Mai, ab 11 Uhr neue Bilder.", "Atelier")]
    [InlineData(
        "Wir laden am 8. Mai ab 18 Uhr in unseren Garten in der Ringstraße 8 ein.",
        "Garten in der Ringstraße 8")]
    [InlineData("Zum Singen lädt der Chor für Mittwoch, 5. Mai, 18 Uhr, in die Arche ein.", "Arche")]
    [InlineData("Am 8. Mai um 19 Uhr lädt die Bürgerinitiative in den Schwanen ein.", "Schwanen")]
    [InlineData(
        "Am 10. Mai um 19.30 Uhr liest Karla Beer in der Alten Molkerei neue Gedichte.",
        "Alte Molkerei")]
    [InlineData(
        "Der Vortrag beginnt am 18. Mai um 19 Uhr in der Ringstraße 12 im Lutherhaus.",
        "Lutherhaus, Ringstraße 12")]
    [InlineData(
        "Am 27. Mai um 10 Uhr wird in der Kleingartenanlage „Frohsinn“ der Maibaum aufgestellt.",
        "Kleingartenanlage „Frohsinn“")]
    [InlineData("Am 26. Mai um 20 Uhr läuft im Filmclub der Film „Der Kindergarten“.", "Filmclub")]
    [InlineData("Am 8. Mai um 9 Uhr im DRK-Heim Erste-Hilfe-Kurs.", "DRK-Heim")]
    [InlineData(
        "Lesung am 19. Mai um 19 Uhr. Ort ist dieses Mal das Grünauer VHS-Zentrum.",
        "Grünauer VHS-Zentrum")]
    [InlineData(
        "Blutspende am 10. Mai um 16 Uhr – weil im Bürgerhaus gebaut wird, geht man in die Turnhalle.",
        "Turnhalle")]
    [InlineData("In den Wald geht es am 6. Mai um 14 Uhr, los läuft man am Bürgerhaus.", "Bürgerhaus")]
    [InlineData(
        "Führung durch die Altstadt am 14. Mai um 10 Uhr, Start an der Tourist-Information.",
        "Tourist-Information")]
    [InlineData("Kreuzweg am 14. Mai um 15 Uhr, Beginn Friedhofskapelle, Ende St. Anna.", "Friedhofskapelle")]
    [InlineData("Am Samstag, 8. Mai, 10 Uhr, Abmarsch Feuerwehrhaus zur Flurreinigung.", "Feuerwehrhaus")]
    [InlineData("Radtour am 9. Mai, 10 Uhr ab Marktplatz, Einkehr im Landgasthof Adler.", "Marktplatz")]
    [InlineData("Bienenvortrag, 6. Mai, 14 Uhr, Kulturforum", "Kulturforum")]
    [InlineData("Bienenvortrag, 6. Mai, 14 Uhr, Alte Schlachterei", "Alte Schlachterei")]
    [InlineData(
        "Laternenzug am 8. Mai.\nTreffpunkt: 17 Uhr Casa della Pace, Deichweg 64",
        "Casa della Pace, Deichweg 64")]
    [InlineData(
        "Am 6. Mai um 14 Uhr öffnet das Repair Café. Geschraubt wird in der Mitmachwerkstatt.",
        "Mitmachwerkstatt")]
    [InlineData(
        "Das Mehrgenerationenhaus hat ein volles Programm. Am 6. Mai um 14 Uhr wird im Haus getanzt.",
        "Mehrgenerationenhaus")]
    [InlineData(
        "Das neue Gemeindehaus wurde 1994 eingeweiht. Seither gibt es den Seniorenkreis. Das nächste Mal am Mittwoch, 5. Mai, um 15 Uhr.",
        "Neues Gemeindehaus")]
    [InlineData(
        "Der Mittagstisch der Pfarrei ist immer im Marienhof. Das Essen kostet 9 Euro. Der nächste ist am Donnerstag, 6. Mai, um 12 Uhr.",
        "Marienhof")]
    [InlineData(
        "Er ist am 22. Mai Gast des Vereins. Im Kump, dem alten Stall neben der Kirche, spricht er ab 19.30 Uhr.",
        "Kump")]
    [InlineData("Am 22. Mai um 19 Uhr wird im Adler, einem alten Wirtshaus, gesungen.", "Adler")]
    [InlineData(
        "Der Kurs beginnt in der Aulestr. 18 im Schweitzer-Saal am 5. Mai um 15 Uhr.",
        "Schweitzer-Saal, Aulestr. 18")]
    [InlineData(
        "Café Welcome\nBegegnung für alle\n\nWir öffnen am 4. Mai um 15 Uhr.\nGemeindesaal Pauluskirche, Auweg 46. Kuchen bitte bei Uschi melden.",
        "Gemeindesaal Pauluskirche, Auweg 46")]
    [InlineData(
        "Am 5. Mai wandern wir. Wer mit will, kommt um 8 Uhr zum Parkplatz am Freibad.",
        "Parkplatz am Freibad")]
    [InlineData(
        "Die Proben sind im Vereinslokal Hirschen, das Konzert am 8. Mai um 19 Uhr in der Stadthalle.",
        "Stadthalle")]
    [InlineData(
        "Der Chor singt am Samstag, 8. Mai, ab 19 Uhr in der voll besetzten Stadthalle.",
        "Voll besetzte Stadthalle")]
    [InlineData("Lauf am 8. Mai, 9 Uhr: Start Rathaus, Ziel Stadion.", "Rathaus")]
    [InlineData("Singen, 8. Mai, 20 Uhr, bei Familie Roth", "Familie Roth")]
    [InlineData("Am 8. Mai wird rund ums Rathaus ab 14 Uhr gefeiert.", "Rathaus")]
    [InlineData("Am 8. Mai wird entlang der Hauptstraße ab 14 Uhr gefeiert.", "Hauptstraße")]
    [InlineData("Am 8. Mai wird gegenüber der Kirche ab 14 Uhr gefeiert.", "Kirche")]
    public void A_reader_finds_the_house(string text, string place)
    {
        var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

        Assert.Equal(place, found.Location?.Value);
    }

    [Theory]
    [InlineData(
        "Jung und Alt begegnen sich im Nachbarschaftshaus. Das Programm im Mai:\n\nAm 3. Mai gibt es eine Fahrt in die Rhöntherme. Am 10. Mai um 15 Uhr wird gespielt.",
        1,
        "Nachbarschaftshaus")]
    [InlineData(
        "Mittwoch, 5. Mai, 10 Uhr: Schneewittchen\nDonnerstag, 6. Mai, 10 Uhr: Der Froschkönig\nIm Saal des Spielzeugmuseums liegen dafür Kissen bereit.",
        0,
        "Saal des Spielzeugmuseums")]
    [InlineData(
        "Treffen am 5. Mai, 15 Uhr, DRK-Haus, Auweg 77. Gymnastik ist am 6. Mai, 17 Uhr, Turnhalle der Grundschule.",
        1,
        "Turnhalle der Grundschule")]
    [InlineData(
        "Hören: Die Kapelle spielt am Samstag um 15 Uhr auf dem Dorfanger.\nStaunen: Sternwarte Herzfelde, Samstag, 22.30 Uhr, der Saturn ist dran.",
        1,
        "Sternwarte Herzfelde")]
    public void A_place_told_once_holds_for_the_event(string text, int number, string place)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(place, events[number].Location?.Value);
    }

    [Theory]
    [InlineData("Am 6. Mai um 14 Uhr steht die Jugend bei der „kleinen Kochbande“ am Herd.")]
    [InlineData("Am 6. Mai um 15 Uhr singt der Chor am „Mittagstisch für alle“.")]
    [InlineData("Kochkurs mit persischer Küche am 6. Mai um 18 Uhr")]
    [InlineData("Am 6. Mai um 15 Uhr singt der Chor an diesem Platz.")]
    [InlineData("Foto: Archiv. Am 6. Mai um 15 Uhr singt der Chor.")]
    [InlineData("Seit Mai ist sie im Amt. Am 5. Mai um 15 Uhr liest sie vor.")]
    [InlineData("Der Seniorenkreis in unserer Gemeinde trifft sich am 5. Mai um 15 Uhr.")]
    public void Offers_dishes_and_captions_are_no_place(string text)
    {
        var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

        Assert.Null(found.Location);
    }
}
