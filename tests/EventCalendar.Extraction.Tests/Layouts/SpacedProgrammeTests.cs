using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Programmes as web pages give them away: empty lines, head lines, labels, tips under headings.
/// </summary>
public sealed class SpacedProgrammeTests
{
    private static readonly LocalDate Published = new(2027, 1, 7);
    private static readonly string[] Gaps = ["\n", "\n\n"];
    private static readonly string[] Days = ["Montag, 22. Februar 2027, 19 Uhr", "Mo., 22.2.2027, 19:00 Uhr"];
    private static readonly string[] Notes = ["Eintritt: 5 €", "Leitung: Ute Kern", "keine Anmeldung nötig"];

    /// <summary>Gets programmes of two entries whose parts are parted by one line break or by two.</summary>
    public static TheoryData<string> Programmes
    {
        get
        {
            var made = new TheoryData<string>();
            foreach (var gap in Gaps)
            {
                foreach (var day in Days)
                {
                    foreach (var note in Notes)
                    {
                        made.Add(string.Join(gap, day, "Vortrag: Der Stein im Brett", "Er war einst beliebt.",
                            "Ort: Altes Forstamt", note) + "\n\n"
                            + string.Join(gap, "Mittwoch, 24. Februar 2027, 20 Uhr", "Lesung: Mohn im Korn",
                                "Sie war lange vergessen.", "Ort: Stadtmühle", note));
                    }
                }
            }

            return made;
        }
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Parts_of_an_entry_belong_together_over_empty_lines(string programme) =>
        Assert.Equal(
            [
                "2027-02-22T19:00 | Vortrag: Der Stein im Brett | Altes Forstamt",
                "2027-02-24T20:00 | Lesung: Mohn im Korn | Stadtmühle",
            ],
            Lines(programme));

    [Fact]
    public void Titles_above_their_days_stay_there() =>
        Assert.Equal(
            ["2027-06-05T19:00 | Lesung | -", "2027-06-06T11:00 | Matinee | -"],
            Lines("Lesung\n\n5. Juni 2027, 19 Uhr\n\nAda Kern liest vor.\n\nMatinee\n\n6. Juni 2027, 11 Uhr\n\nEin Trio spielt."));

    [Fact]
    public void Each_list_has_the_hour_of_its_own_head_line() =>
        Assert.Equal(
            [
                "2027-02-11T16:00 | Der Uhu | -", "2027-02-18T16:00 | Die Eule | -",
                "2027-02-10T15:00 | Papier | -", "2027-02-24T15:00 | Filz | -",
            ],
            Lines("Gelesen wird im Februar (jeweils um 16 Uhr):\n- 11. Februar – Der Uhu\n- 18. Februar – Die Eule\n"
                + "Wir basteln auch.\nDie Termine (jeweils um 15 Uhr):\n- 10. Februar – Papier\n- 24. Februar – Filz"));

    [Theory]
    [InlineData("Am Samstag und Sonntag ist jeweils von 10 bis 18 Uhr Markt.", 2)]
    [InlineData("Montag und Mittwoch ist jeweils von 10 bis 18 Uhr Werkstatt.", 1)]
    public void Days_of_a_weekend_with_each_are_no_rhythm(string text, int events)
    {
        var found = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(events, found.Length);
        Assert.Equal(events == 1, found[0].RecurrenceRule is not null);
    }

    [Fact]
    public void The_day_beside_the_name_of_a_day_governs() =>
        Assert.Equal(["2027-03-20T15:00 | Spielfest | Stadtpark"],
            Lines("Zum Weltkindertag am 20. März lädt der Verein um 15 Uhr zum Spielfest in den Stadtpark ein."));

    [Fact]
    public void The_hour_of_the_only_day_stands_in_a_later_paragraph() =>
        Assert.Equal(["2027-02-09T18:30 | Sitzung des Jugendrates | Großer Saal der Mühle"],
            Lines("Am Dienstag, 9. Februar, besuchen die Fraktionen die Sitzung des Jugendrates.\n\n"
                + "Der Rat tagt um 18.30 Uhr im großen Saal der Mühle."));

    [Fact]
    public void Three_weekdays_each_have_their_hour() =>
        Assert.Equal(
            ["2027-02-05T19:30", "2027-02-06T19:00", "2027-02-12T19:30", "2027-02-13T19:00",
                "2027-02-14T17:00"],
            Lines("Gespielt wird am 5. und 6. Februar sowie am 12., 13. und 14. Februar. Freitags hebt sich der Vorhang "
                + "um 19.30 Uhr, samstags um 19 Uhr und sonntags um 17 Uhr.")
                .Select(line => line.Split(' ')[0]));

    [Fact]
    public void Towns_that_offer_something_at_the_same_hour_keep_it() =>
        Assert.Equal(
            ["2027-02-10T19:00 | Fulda: Informationsabend", "2027-02-10T19:00 | Kassel: Mia Lang spricht"],
            Lines("MITTWOCH, 10. FEBRUAR\n\nFulda: Informationsabend im Stadtschloss, ab 19 Uhr.\n\n"
                + "Kassel: Mia Lang spricht im Ständehaus über das Leben, 19 Uhr.")
                .Select(line => line[..line.LastIndexOf(" |", StringComparison.Ordinal)]));

    private static string[] Lines(string text) =>
    [
        .. AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(found =>
            $"{ExtractionJson.Format(found.Start.Value)} | {found.Title.Value} | {found.Location?.Value ?? "-"}"),
    ];
}
