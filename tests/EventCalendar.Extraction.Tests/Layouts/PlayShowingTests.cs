using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Showings of a play are called by the play, and not by what is told of it.</summary>
public sealed class PlayShowingTests
{
    private static readonly LocalDate Published = new(2019, 3, 20);

    [Theory]
    [InlineData("Die Dorfbühne zeigt die Komödie „Der letzte Knopf“. Auf dem Dorffest geht er verloren. "
        + "Premiere ist am 3. Mai um 20 Uhr. Weitere Vorstellungen sind am 4. und 10. Mai um 20 Uhr.")]
    [InlineData("„Der letzte Knopf“ heißt der Schwank, um eine Kaffeefahrt dreht er sich. "
        + "Aufführungen sind am 3. Mai um 20 Uhr, am 5. Mai um 15 Uhr und am 10. Mai um 20 Uhr.")]
    [InlineData("Aue\nZu sehen ist „Der letzte Knopf“, ein Stück von Udo Kern. Es geht um einen Jahrmarkt.\n"
        + "Gespielt wird am 3. Mai (20 Uhr), 4. Mai (20 Uhr) und 5. Mai (15 Uhr).")]
    [InlineData("Zum Inhalt des Stücks: Auf dem Jahrmarkt taucht der Knopf wieder auf.\n"
        + "„Der letzte Knopf“\nSpielschar Aue\nPremiere – Freitag, 3. Mai – 20 Uhr\nWeitere Aufführungen:\n"
        + "Freitag, 10. Mai – 20 Uhr\nSonntag, 12. Mai – 17 Uhr")]
    public void Each_showing_has_the_name_of_the_play(string text)
    {
        var read = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(3, read.Length);
        Assert.All(read, candidate =>
            Assert.Contains("Der letzte Knopf", candidate.Title.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void What_its_own_sentence_names_is_no_showing()
    {
        var read = AnnouncementReader.Read("Im Mai läuft die Posse „Der letzte Knopf“, das Publikum lacht. "
            + "Das Schulfest ist am 3. Mai um 15 Uhr im Hof. Am 4. Mai um 19 Uhr ist Elternabend.",
            Readers.On(Published)).Events;

        Assert.Equal(["Schulfest", "Elternabend"], read.Select(candidate => candidate.Title.Value));
    }

    [Fact]
    public void Of_two_plays_the_one_named_last_is_shown()
    {
        var read = AnnouncementReader.Read("Das Lustspiel „Zwei linke Schuhe“ ist abgespielt. "
            + "Neu ist das Stück „Der letzte Knopf“. "
            + "Vorhang auf heißt es am 3. Mai um 20 Uhr und am 5. Mai um 17 Uhr.",
            Readers.On(Published)).Events;

        Assert.Equal(2, read.Length);
        Assert.All(read, candidate =>
            Assert.Contains("Der letzte Knopf", candidate.Title.Value, StringComparison.Ordinal));
    }
}
