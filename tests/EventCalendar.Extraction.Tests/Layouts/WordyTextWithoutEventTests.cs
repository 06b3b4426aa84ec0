using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Long texts with days and hours in which nothing is to come.</summary>
public sealed class WordyTextWithoutEventTests
{
    private const int Texts = 200;
    private static readonly LocalDate Published = new(2026, 3, 2);

    private static readonly string[] News =
    [
        "Die Helfer waren einen Tag früher angerückt und hatten am 28. Februar schon um 7 Uhr die Stände aufgebaut.",
        "Am 27. Februar trafen sich 80 Gäste im Gasthaus Lindenwirt. Um 18 Uhr eröffnete Karla Neuhaus den Abend.",
        "Neue Öffnungszeiten im Wertstoffhof: Ab 1. April gelten montags bis freitags 8 bis 12 Uhr.",
        "Zum 1. Mai ändern sich die Sprechzeiten im Bürgerbüro. Dienstags ist von 8 bis 16 Uhr jemand da.",
        "Anmeldungen für die Musikschule sind ab Freitag, dem 10. April, 8 Uhr, möglich.",
        "Die Geschäftsstelle bleibt vom 7. bis 17. April geschlossen. Ab 20. April ist wieder jemand da.",
        "Zum 100. Geburtstag von Tom Rademacher am 14. April erinnert der Heimatverein an ein reiches Leben.",
        "Die Biotonne wird einen Tag früher, am Donnerstag, 2. April, geleert. Die Behälter stehen ab 6 Uhr bereit.",
        "Die Ringstraße ist vom 13. April bis 8. Mai voll gesperrt. Gearbeitet wird werktags von 7 bis 18 Uhr.",
        "Am Dienstag, 14. April, von 8 bis 12 Uhr wird in der Ringstraße das Wasser abgestellt.",
        "Die Satzung tritt am 1. April in Kraft. Der Stadtrat hatte sie am 26. Februar beschlossen.",
        "Die Praxis macht Urlaub vom 7. bis 17. April. Für alle, bei denen niemand da ist, gilt die 116117.",
        "Der Roman „Zwischen den Ufern“ von Svenja Kruse erscheint am 12. April. Er kostet 22 Euro.",
        "Zum 1. April suchen wir einen Hausmeister (m/w/d). Bewerbungen nehmen wir bis 20. März entgegen.",
        "Zwischen Freitag, 18 Uhr, und Samstag, 7 Uhr, brachen Unbekannte in eine Gartenhütte ein.",
    ];

    private static readonly string[] Fillers =
    [
        "Die Stadt bittet um Verständnis.",
        "„Das hat uns überrascht“, sagte der Sprecher.",
        "Im Vorjahr waren es noch 180 gewesen.",
        "Weitere Auskünfte gibt es unter Telefon 0561 77 43 20.",
        "Finanziert wird das Vorhaben vom Land.",
        "Fragen beantwortet die Geschäftsstelle.",
    ];

    private static readonly string[] Heads =
        ["", "Kurz notiert\n\n", "Aus dem Rathaus\n\n", "Mitteilung\n\n"];

    [Fact]
    public void What_is_only_reported_or_ordered_gives_no_event()
    {
        var misread = new List<string>();
        for (var seed = 0u; seed < Texts; seed++)
        {
            var turn = new Turn(seed);
            var text = turn.Pick(Heads) + string.Join(' ', turn.Pick(News), turn.Pick(Fillers),
                turn.Pick(Fillers));
            if (!AnnouncementReader.Read(text, Readers.On(Published)).Events.IsEmpty)
            {
                misread.Add(text);
            }
        }

        Assert.Empty(misread);
    }

    [Theory]
    [InlineData("Das Sommerfest ist am 3. Mai um 14 Uhr. Die Helfer rücken einen Tag früher an.")]
    [InlineData("Das Sommerfest ist am 3. Mai um 14 Uhr. Die Helfer waren im Vorjahr einen Tag früher angerückt.")]
    public void Helpers_who_come_a_day_earlier_move_nothing(string text) =>
        Assert.Equal(CandidateStatus.Confirmed, Readers.Single(text, Published).Status!.Value);
}
