using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Long texts with one event: where it takes place stands far from its date, and other places stand nearer.
/// </summary>
/// <remarks>Made of parts, so that no sentence is the one that a rule was written for.</remarks>
public sealed class WordyTextPlaceTests
{
    private const int Texts = 120;
    private static readonly LocalDate Published = new(2026, 3, 2);

    private static readonly (string Bare, string In, string The)[] Venues =
    [
        ("Gasthaus Lindenwirt", "im Gasthaus Lindenwirt", "das Gasthaus Lindenwirt"),
        ("Kirche St. Pankratius", "in der Kirche St. Pankratius", "die Kirche St. Pankratius"),
        ("Dorfhaus Wehrda", "im Dorfhaus Wehrda", "das Dorfhaus Wehrda"),
        ("Haus am See", "im Haus am See", "das Haus am See"),
        ("Weinstube Kessler", "in der Weinstube Kessler", "die Weinstube Kessler"),
        ("Bergwirtschaft Hubertus", "in der Bergwirtschaft Hubertus", "die Bergwirtschaft Hubertus"),
        ("Aula der Ada-Kern-Schule", "in der Aula der Ada-Kern-Schule", "die Aula der Ada-Kern-Schule"),
        ("Obstwiese am Galgenberg", "auf der Obstwiese am Galgenberg", "die Obstwiese am Galgenberg"),
    ];

    private static readonly (string Name, string The, string To)[] Events =
    [
        ("Infoabend zur Wärmeplanung", "der Infoabend zur Wärmeplanung", "zum Infoabend zur Wärmeplanung"),
        ("Pflanzentauschbörse", "die Pflanzentauschbörse", "zur Pflanzentauschbörse"),
        ("Vortrag „Wölfe“", "der Vortrag „Wölfe“", "zum Vortrag „Wölfe“"),
        ("Stammtisch der Imker", "der Stammtisch der Imker", "zum Stammtisch der Imker"),
        ("Benefizkonzert für Kiew", "das Benefizkonzert für Kiew", "zum Benefizkonzert für Kiew"),
    ];

    private static readonly Func<string, string, string>[] Dates =
    [
        (the, to) => $"Am Freitag, 17. April, um 19 Uhr, lädt der Kulturkreis {to} ein.",
        (the, to) => $"Am 17. April ist es so weit: Um 19 Uhr beginnt {the}.",
        (the, to) => $"In diesem Jahr fällt {the} auf den 17. April; Beginn ist um 19 Uhr.",
        (the, to) => $"Termin ist Freitag, der 17. April 2026, um 19 Uhr.",
        (the, to) => $"Nun steht fest: {Large(the)} geht am 17.4.2026 um 19 Uhr über die Bühne.",
    ];

    private static readonly Func<string, string, string, string>[] Below =
    [
        (bare, @in, the) => $"Veranstaltungsort ist {the}.",
        (bare, @in, the) => $"Schauplatz ist diesmal {the}.",
        (bare, @in, the) => $"Wir sind diesmal zu Gast {@in}.",
        (bare, @in, the) => $"Stattfinden wird das Ganze {@in}.",
        (bare, @in, the) => $"Dazu kommt man {@in} zusammen.",
        (bare, @in, the) => $"Man trifft sich {@in}.",
        (bare, @in, the) => $"Gastgeber ist diesmal {the}.",
        (bare, @in, the) => $"\n\nAdresse: {bare}",
    ];

    private static readonly Func<string, string, string>[] Above =
    [
        (@in, the) => $"{Large(@in)} kommen bald wieder viele Menschen zusammen.",
        (@in, the) => $"Der Kulturkreis ist wieder {@in} zu Gast.",
        (@in, the) => $"{Large(the)} wird wieder zum Treffpunkt für Jung und Alt.",
        (@in, the) => $"Volles Haus erwartet der Kulturkreis {@in}.",
    ];

    private static readonly string[] Asides =
    [
        "Karla Neuhaus lehrt an der Universität Bonn und leitet dort ein Forschungsprojekt.",
        "Tom Rademacher ist in Trier aufgewachsen und arbeitete lange am Klinikum Höchst.",
        "Mehmet Yildiz war zuvor im Jugendzentrum beschäftigt und lebt heute in Kiel.",
        "Karten gibt es im Vorverkauf im Rathaus, Marktplatz 1.",
        "Anmelden kann man sich telefonisch oder persönlich in der Festhalle.",
        "Im vergangenen Jahr war man noch in der Mehrzweckhalle zusammengekommen.",
        "Sollte es regnen, trifft man sich in der Turnhalle der Grundschule.",
        "Als Ausweichort ist die Stadtbücherei vorgesehen.",
        "Parkplätze stehen hinter dem Hallenbad zur Verfügung.",
        "Die Idee entstand vor Jahren bei einem Bier im Gasthaus zur Post.",
        "Vorbereitet haben sich die Beteiligten seit Herbst im Pfarrheim.",
        "Anschließend sitzt man noch gemütlich im Kurhaus zusammen.",
        "Ein ausführlicher Bericht liegt im Museum aus.",
        "Für Speisen und Getränke sorgt der Bauwagen.",
    ];

    private static readonly string[] Fillers =
    [
        "Das Team hat monatelang vorbereitet.",
        "Weitere Auskünfte gibt es unter Telefon 0561 77 43 20.",
        "Der Eintritt kostet 8 Euro, ermäßigt 5 Euro.",
        "„Das Interesse wächst von Jahr zu Jahr“, heißt es aus dem Vorstand.",
        "Der Verein wurde 1978 gegründet und zählt heute 320 Mitglieder.",
        "Eine Anmeldung ist nicht erforderlich.",
    ];

    [Fact]
    public void The_place_is_where_a_sentence_below_the_date_says_and_not_what_stands_nearer() =>
        Assert.Empty(Misread(static (turn, venue, day) => string.Join(' ', turn.Pick(Fillers), day,
            turn.Pick(Asides), turn.Pick(Fillers), turn.Pick(Asides),
            turn.Pick(Below)(venue.Bare, venue.In, venue.The))));

    [Fact]
    public void The_place_is_where_the_opening_sentence_says_and_not_what_stands_nearer() =>
        Assert.Empty(Misread(static (turn, venue, day) => string.Join(' ',
            turn.Pick(Above)(venue.In, venue.The), turn.Pick(Fillers), turn.Pick(Asides), day,
            turn.Pick(Fillers), turn.Pick(Asides))));

    [Fact]
    public void The_place_is_where_the_headline_says_and_not_what_stands_nearer() =>
        Assert.Empty(Misread(static (turn, _, day) => string.Join(' ',
            day, turn.Pick(Fillers), turn.Pick(Asides), turn.Pick(Fillers), turn.Pick(Asides)), true));

    [Theory]
    [InlineData(
        "Wie im Vorjahr in der Festhalle treffen wir uns im Vereinsheim. Die Schau ist am 9. Mai um 10 Uhr.",
        "Vereinsheim")]
    [InlineData(
        "Gefeiert wird am 9. Mai um 11 Uhr im Park. Karla Neuhaus rechnet mit 500 Gästen.",
        "Park")]
    public void Other_names_are_no_place(string text, string place) =>
        Assert.Contains(place, Readers.Single(text, Published).Location!.Value, StringComparison.Ordinal);

    private static List<string> Misread(
        Func<Turn, (string Bare, string In, string The), string, string> body, bool isInHeadline = false)
    {
        var misread = new List<string>();
        for (var seed = 0u; seed < Texts; seed++)
        {
            var turn = new Turn(seed);
            var venue = turn.Pick(Venues);
            var named = turn.Pick(Events);
            var text = named.Name + (isInHeadline ? $" {venue.In}\n\n" : "\n\n")
                + body(turn, venue, turn.Pick(Dates)(named.The, named.To));
            if (AnnouncementReader.Read(text, Readers.On(Published)).Events is not [var found]
                || found.Location?.Value.Contains(venue.Bare, StringComparison.Ordinal) != true
                || ExtractionJson.Format(found.Start.Value) != "2026-04-17T19:00")
            {
                misread.Add(text);
            }
        }

        return misread;
    }

    private static string Large(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
