using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Lines of places above dates hold for these, a line below a date for that date.</summary>
public sealed class PlaceHeadingTests
{
    private static readonly LocalDate Published = new(2019, 4, 20);

    [Theory]
    [InlineData("Rathaussaal\nSonntag, 5. Mai, 10 Uhr Matinee\nSonntag, 12. Mai, 10 Uhr Lesung\nBücherei\n"
        + "Samstag, 4. Mai, 18 Uhr Bilderbuchkino\nMittwoch, 8. Mai, 19 Uhr Krimiabend",
        "Rathaussaal|Rathaussaal|Bücherei|Bücherei")]
    [InlineData("Gottesdienste im Mai\nMartinskirche Aue\nSonntag, 5. Mai, 10 Uhr Gottesdienst\n"
        + "Sonntag, 12. Mai, 10 Uhr Familiengottesdienst\nKapelle Berg\n"
        + "Samstag, 4. Mai, 18 Uhr Vorabendmesse\nMittwoch, 8. Mai, 19 Uhr Maiandacht",
        "Martinskirche|Martinskirche|Kapelle|Kapelle")]
    [InlineData("Das Stadtfest dauert vom 9. bis 11. August.\n\nSparkassen-Bühne am Marktplatz\n\n"
        + "Freitag, 09.08.2019\n\n19.30 Uhr: Die Lokalhelden\n\n"
        + "Samstag, 10.08.2019\n\n19 Uhr: Blechlawine\n\n"
        + "Bühne im Stadtpark\n\nFreitag, 09.08.2019\n\n20 Uhr: DJ Timo",
        "Marktplatz|Marktplatz|Marktplatz|Stadtpark")]
    [InlineData("Marktplatz:\nFreitag, 9. August: 18 Uhr Eröffnung, 20 Uhr Konzert\n"
        + "Samstag, 10. August: 14 Uhr Kindertheater\nSchlosshof:\nFreitag, 9. August: 19 Uhr Jazzkonzert",
        "Marktplatz|Marktplatz|Marktplatz|Schlosshof")]
    [InlineData("Termine im Mai\nSonntag, 5. Mai, 10 Uhr Gottesdienst\nMartinskirche Aue\n"
        + "Sonntag, 12. Mai, 10 Uhr Frühschoppen\nGasthof Lamm\nMittwoch, 15. Mai, 19 Uhr Probe\nMusikheim",
        "Martinskirche|Lamm|Musikheim")]
    [InlineData("Termine des Heimatvereins Aue:\n\nSo 5.5. – 10 Uhr\n\nGottesdienst\n\nMartinskirche\n\n"
        + "So 12.5. – 10 Uhr\n\nFrühschoppen\n\nGasthof Lamm\n\nMi 15.5. – 19 Uhr\n\nProbe\n\nMusikheim",
        "Martinskirche|Lamm|Musikheim")]
    public void A_date_is_where_its_line_of_a_place_says(string text, string places)
    {
        var read = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Collection(read, [.. places.Split('|').Select(place => (Action<EventCandidate>)(candidate =>
            Assert.Contains(place, candidate.Location?.Value ?? "", StringComparison.Ordinal)))]);
    }
}
