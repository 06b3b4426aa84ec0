using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class AutumnNoticeTests
{
    // A Monday in autumn.
    private static readonly LocalDate Published = new(2026, 9, 14);

    [Theory]
    [InlineData("Zweiter Platz beim Blumenschmuckwettbewerb\nDie Freude in Oberdorf war groß: Am 6. September überreichte der Landrat im Bürgersaal die Urkunde. 14 Gärten hatte die Jury im Juni besichtigt. „Das nächste Mal wollen wir gewinnen“, sagt Ortsvorsteherin Elke Brandt.")]
    [InlineData("Die Grünen Tonnen werden in dieser Woche wegen eines Defekts erst am Freitag geleert. Bitte die Tonnen bis dahin stehen lassen.")]
    [InlineData("Gemeinde Moosach – Stellenausschreibung\nZum nächstmöglichen Zeitpunkt suchen wir eine Verwaltungskraft (m/w/d) in Teilzeit. Ihre Bewerbung richten Sie bitte bis 9. Oktober 2026 an das Rathaus, Hauptstraße 1.")]
    [InlineData("Der Jugendrat war am Wochenende in Berlin. Am Samstag standen um 10 Uhr der Bundestag, um 14 Uhr das Futurium auf dem Programm, am Sonntagabend kamen alle müde heim.")]
    [InlineData("Bekanntmachung der Jagdgenossenschaft: Der Auszahlungsbeschluss vom 5. September liegt bis 2. Oktober beim Kassier aus. Einwendungen sind schriftlich zu erheben.")]
    [InlineData("Zum 1. Oktober steigen die Preise im Hallenbad: Erwachsene zahlen 5 Euro, Kinder 2,50 Euro. Die Zehnerkarte kostet 45 Euro.")]
    [InlineData("Wer hat etwas gesehen? Zwischen Freitag, 11. September, 18 Uhr, und Samstag, 12. September, 7 Uhr, wurde am Sportheim ein Fahrrad gestohlen.")]
    [InlineData("Herbstputz? Nicht mit uns! Weil der Bauhof keine Container stellt, gibt es die Aktion in diesem Jahr nicht. Ob sie 2027 wiederkommt, ist offen.")]
    [InlineData("Liebe Gemeinde, vom 21. September bis 4. Oktober bin ich im Urlaub. Die Vertretung für Beerdigungen hat Pfarrer Lang, Telefon 06401 5566. Ihre Pfarrerin Silke Noll")]
    [InlineData("Die Ausstellung mit Bildern von Carl Ruhl ist bis zum 18. Oktober zu den üblichen Öffnungszeiten zu sehen.")]
    [InlineData("Kurz notiert: Die nächste Nummer des Gemeindeboten erscheint am 25. September. Texte bitte bis Freitag, 18. September, 10 Uhr.")]
    public void Closures_works_sales_anniversaries_and_reports_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);
}
