using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class FactTableTests
{
    private const string Start = "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus";
    private static readonly LocalDate Published = new(2027, 4, 1);

    [Theory]
    [InlineData(". Eintritt: 5 Euro, ermäßigt 3 Euro.", "5 Euro, ermäßigt 3 Euro")]
    [InlineData(". VVK 12 €, AK 15 €, Kinder bis 12 Jahre frei.", "VVK 12 €, AK 15 €, Kinder bis 12 Jahre frei")]
    [InlineData(". Kosten: Fr. 25.–, Mitglieder Fr. 15.–", "Fr. 25.–, Mitglieder Fr. 15.–")]
    [InlineData(". Die Teilnahmegebühr beträgt 18,50 Euro pro Person.", "18,50 Euro pro Person")]
    [InlineData(". Eintritt 5 EUR (erm. 3 EUR).", "5 EUR (erm. 3 EUR)")]
    [InlineData(". Eintritt frei, Spenden erbeten.", "frei")]
    [InlineData(". Die Teilnahme ist kostenlos.", "frei")]
    [InlineData(". Bei freiem Eintritt!", "frei")]
    [InlineData(". Plätze sind noch frei.", null)]
    [InlineData(". Der Umbau des Saals kostete 400.000 Euro.", null)]
    public void The_price_is_what_one_pays(string words, string? expected) =>
        Assert.Equal(expected, Readers.Single(Start + words, Published).Price?.Value);

    [Theory]
    [InlineData("Anmeldung bis 30. April 2027 unter Tel. 06421 / 12 34-56.", "06421 / 12 34-56")]
    [InlineData("Anmeldungen nimmt Frau Roth (0151 23456789) entgegen.", "0151 23456789")]
    [InlineData("Bitte anmelden: kurs@moor.example.", "kurs@moor.example")]
    [InlineData("Anmeldung unter www.moor.example/kurs, wer mag.", "www.moor.example/kurs")]
    [InlineData("Anmeldung erforderlich. Tel. 06421 123456", "06421 123456")]
    [InlineData("Infos: www.moor.example", null)]
    public void The_contact_stands_beside_the_registration(string words, string? expected) =>
        Assert.Equal(expected, Readers.Single(Start + ". " + words, Published).RegistrationContact?.Value);

    [Theory]
    [InlineData("auf Türkisch", "tr")]
    [InlineData("auf Deutsch mit Übersetzung ins Arabische und Ukrainische", "de,ar,uk")]
    [InlineData("in türkischer und deutscher Sprache", "tr,de")]
    [InlineData("Sprachen: Deutsch, Englisch", "de,en")]
    [InlineData("mit Dolmetscher für Arabisch", "ar")]
    [InlineData("mit Gebärdensprachdolmetscherin", "gsg")]
    [InlineData("mit dem Deutsch-Leistungskurs", "")]
    [InlineData("gespielt von türkischen Musikern", "")]
    public void Languages_are_those_spoken_or_interpreted(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', Readers.Single($"{Start}, {words}.", Published).Languages?.Value ?? []));

    [Theory]
    [InlineData("Der Saal ist barrierefrei.", true)]
    [InlineData("Der Saal ist leider nicht barrierefrei.", false)]
    [InlineData("Barrierefreier Zugang über den Hof.", true)]
    [InlineData("Ein Aufzug ist vorhanden.", true)]
    [InlineData("Es gibt keinen Aufzug.", false)]
    [InlineData("Der Saal ist nur über eine Treppe zu erreichen.", false)]
    [InlineData("Es geht um barrierefreie Bushaltestellen.", null)]
    public void Access_is_told_only_where_the_text_tells_it(string words, bool? expected) =>
        Assert.Equal(expected, Readers.Single(Start + ". " + words, Published).StepFree?.Value);
}
