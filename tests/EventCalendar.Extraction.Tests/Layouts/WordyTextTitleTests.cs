using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Long texts with one event: the work that is shown names it, and no headline that is a sentence.
/// </summary>
public sealed class WordyTextTitleTests
{
    private const int Texts = 200;
    private static readonly LocalDate Published = new(2026, 3, 2);

    private static readonly string[] Works =
        ["Der Geizhals", "Zwischen den Zügen", "Pension Morgenrot", "Kühe im Nebel", "Nachts im Archiv"];

    private static readonly (string Open, string Close)[] Marks =
        [("„", "“"), ("„", "”"), ("\"", "\""), ("»", "«"), ("«", "»"), ("„", "\""), ("‚", "‘")];

    private static readonly string[] Headlines =
        ["Ein Dorf hält zusammen", "Bühne frei für die Laien", "Neues wagen, Altes bewahren",
            "Mehr Miteinander"];

    private static readonly string[] Venues =
        ["in der Stadthalle", "im Kolpinghaus", "in der Zehntscheune", "im Kreismuseum",
            "im Gasthaus Lindenwirt"];

    private static readonly Func<string, string, string, string>[] Frames =
    [
        (when, where, work) => $"Am {when} hebt sich {where} der Vorhang für {work}.",
        (when, where, work) => $"Am {when} heißt es {where} Vorhang auf für {work}.",
        (when, where, work) => $"Die Volksbühne bringt am {when} {where} {work} auf die Bühne.",
        (when, where, work) => $"Die Landjugend zeigt am {when} {where} das Lustspiel {work}.",
        (when, where, work) => $"Auf dem Programm steht am {when} {where} {work}.",
        (when, where, work) => $"{work} steht am {when} {where} auf dem Spielplan.",
        (when, where, work) => $"Die Komödie {work} feiert am {when} {where} Premiere.",
        (when, where, work) => $"Premiere von {work} ist am {when} {where}.",
        (when, where, work) => $"Der Film {work} läuft am {when} {where}.",
    ];

    private static readonly string[] Fillers =
    [
        "Der Verein zählt heute 320 Mitglieder.",
        "Hinter der Idee stecken sieben Freiwillige.",
        "Der Eintritt kostet 8 Euro, ermäßigt 5 Euro.",
        "Weitere Auskünfte gibt es unter Telefon 0561 77 43 20.",
        "Die Organisatoren freuen sich auf viele Gäste.",
    ];

    [Fact]
    public void The_title_is_the_work_that_is_shown_whatever_the_headline_says()
    {
        var misread = new List<string>();
        for (var seed = 0u; seed < Texts; seed++)
        {
            var turn = new Turn(seed);
            var work = turn.Pick(Works);
            var marks = turn.Pick(Marks);
            var text = turn.Pick(Headlines) + "\n\n" + string.Join(' ', turn.Pick(Fillers),
                turn.Pick(Frames)("17. April um 19 Uhr", turn.Pick(Venues), marks.Open + work + marks.Close),
                turn.Pick(Fillers), turn.Pick(Fillers));
            if (AnnouncementReader.Read(text, Readers.On(Published)).Events is not [var found]
                || !found.Title.Value.Contains(work, StringComparison.Ordinal)
                || ExtractionJson.Format(found.Start.Value) != "2026-04-17T19:00")
            {
                misread.Add(text);
            }
        }

        Assert.Empty(misread);
    }

    [Theory]
    [InlineData(
        "„Der Geizhals“ feiert Premiere\n\nGespielt wird am 17. April um 19 Uhr in der Stadthalle.",
        "Der Geizhals")]
    [InlineData(
        "Komödie „Nebel“\nNun steht fest: Die Komödie „Nebel“ geht am 2. Mai um 19 Uhr über die Bühne.",
        "Komödie „Nebel“")]
    [InlineData(
        "Der Verein\n\nWer Lust auf das Repair-Café hat, merkt sich den 26. März vor. Beginn ist um 12 Uhr.",
        "Repair-Café")]
    [InlineData(
        "Um Solarstrom geht es bei einem Vortrag von Karla Neuhaus am 2. Mai um 19 Uhr im Rathaus.",
        "Solarstrom")]
    public void The_title_says_what_it_is(string text, string title) =>
        Assert.Contains(title, Readers.Single(text, Published).Title.Value, StringComparison.Ordinal);
}
