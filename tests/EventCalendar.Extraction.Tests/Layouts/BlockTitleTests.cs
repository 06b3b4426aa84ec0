using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Lists of paragraphs of lines, in every order of day, hour, place and title: no paragraph is called by
/// another.
/// </summary>
public sealed class BlockTitleTests
{
    private static readonly LocalDate Published = new(2025, 11, 1);

    private static readonly (string Day, string Hour, string Place, string Title, string Start)[] Rows =
    [
        ("Sonntag, 9. November", "17 Uhr", "Stadtkirche", "Orgelkonzert mit Ada Horn", "2025-11-09T17:00"),
        ("Samstag, 15. November", "19.30 Uhr", "Gemeindehaus", "Afrika erzählt", "2025-11-15T19:30"),
        ("Freitag, 21. November", "20 Uhr", "Kulturkeller", "Die Notlügner", "2025-11-21T20:00"),
    ];

    [Theory]
    [InlineData("{D}, {H}\n{P}\n{T}")]
    [InlineData("{D}, {H}\n{T}\n{P}")]
    [InlineData("{D}, {H}, {P}\n{T}")]
    [InlineData("{D}\n{H}\n{P}\n{T}")]
    [InlineData("{D}\n{H}\n{T}\n{P}")]
    [InlineData("{T}\n{D}, {H}\n{P}")]
    [InlineData("{T}\n{P}\n{D}, {H}")]
    [InlineData("{D}, {H}\n{P}\n{T}\nEintritt frei")]
    [InlineData("Datum: {D}\nUhrzeit: {H}\nOrt: {P}\nVeranstaltung: {T}")]
    public void Each_paragraph_names_its_event(string layout)
    {
        var text = string.Join("\n\n",
            Rows.Select(row => Set(layout, row.Day, row.Hour, row.Place, row.Title)));

        Assert.Equal(Rows.Select(row => (row.Title, row.Place, row.Start)), Read(text));
    }

    [Theory]
    [InlineData("{D}, {H}\n{P}\n{T}")]
    [InlineData("{D}, {H}\n{T}\n{P}")]
    [InlineData("{D}\n{H}\n{P}\n{T}")]
    [InlineData("{D}\n{H}\n{T}\n{P}")]
    [InlineData("{D}, {P}\n{H}: {T}")]
    public void Lines_without_empty_ones_between_are_told_apart_by_their_first(string layout)
    {
        var text = "Unsere Termine\n" + string.Join('\n', Rows.Where(row => row.Title != "Afrika erzählt")
            .Select(row => Set(layout, row.Day, row.Hour, row.Place, row.Title)));

        Assert.Equal(Rows.Where(row => row.Title != "Afrika erzählt")
            .Select(row => (row.Title, row.Place, row.Start)), Read(text));
    }

    [Fact]
    public void Days_below_each_other_share_the_title_below_them()
    {
        var read = AnnouncementReader.Read("Do 6.11. 17.30 Uhr Großer Saal\nMo 10.11. 20.00 Uhr Großer Saal\n"
            + "Nach dem Regen\nDrama, 139 Minuten\n\nFr 7.11. 20.30 Uhr Großer Saal\nLeise Wellen\nKomödie",
            Readers.On(Published)).Events;

        Assert.Equal(["Nach dem Regen", "Nach dem Regen", "Leise Wellen"],
            read.Select(candidate => candidate.Title.Value));
    }

    private static IEnumerable<(string Title, string Place, string Start)> Read(string text) =>
        AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => (
            candidate.Title.Value, candidate.Location?.Value ?? "", ExtractionJson.Format(candidate.Start.Value)));

    private static string Set(string layout, string day, string hour, string place, string title) => layout
        .Replace("{D}", day, StringComparison.Ordinal).Replace("{H}", hour, StringComparison.Ordinal)
        .Replace("{P}", place, StringComparison.Ordinal).Replace("{T}", title, StringComparison.Ordinal);
}
