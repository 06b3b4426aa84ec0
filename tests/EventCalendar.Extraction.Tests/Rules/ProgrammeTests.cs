using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ProgrammeTests
{
    private static readonly LocalDate Published = new(2026, 6, 1);

    [Theory]
    [InlineData("Dorffest am Samstag, 13. Juni, auf dem Anger in Wehrda\n14 Uhr Platzkonzert der Stadtkapelle\n15.30 Uhr Kasperltheater\n17 Uhr Vorführung der Jugendfeuerwehr\n20 Uhr Tanz mit den Nachtfaltern",
        "2026-06-13T14:00; 2026-06-13T15:30; 2026-06-13T17:00; 2026-06-13T20:00")]
    [InlineData("Kirchweih am 14. Juni, Beginn 10 Uhr\n11.30 Uhr Frühschoppen mit Blasmusik\n14 Uhr Festzug durch den Ort\n16 Uhr Konzert der Jugendkapelle",
        "2026-06-14T10:00; 2026-06-14T11:30; 2026-06-14T14:00; 2026-06-14T16:00")]
    [InlineData("Sommerfest 2026\nam 20. Juni 2026 am Weiher\n14.00 Uhr\nEröffnung durch die Ortsvorsteherin\n15.00 Uhr\nZauberschau für Kinder\n18.00 Uhr\nGrillabend\n21.00 Uhr\nLampionumzug",
        "2026-06-20T14:00; 2026-06-20T15:00; 2026-06-20T18:00; 2026-06-20T21:00")]
    public void A_line_with_an_hour_of_its_own_is_a_point_of_the_programme(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    [Theory]
    [InlineData("Fachtag Pflege am 12. Juni, 9 bis 16 Uhr, Stadthalle\n9.30 Uhr Grußworte\n10 Uhr Vortrag von Prof. Kern\n12 Uhr Mittagspause\n13 Uhr Arbeitsgruppen\n15.30 Uhr Schlusswort", "2026-06-12T09:00")]
    [InlineData("Sommerfest der Kita am 19. Juni ab 15 Uhr im Garten. Um 16 Uhr singen die Kinder, um 17 Uhr ist Tombola, um 18 Uhr wird gegrillt.", "2026-06-19T15:00")]
    public void What_a_meeting_is_made_of_stays_in_it(string text, string starts) => Assert.Equal(starts, Starts(text));

    private static string Starts(string text) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(found => ExtractionJson.Format(found.Start.Value)));
}
