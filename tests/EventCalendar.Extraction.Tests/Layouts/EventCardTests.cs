using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Events as pages and forms set them out: short lines of fields in any order, with labels or without.
/// </summary>
public sealed class EventCardTests
{
    private static readonly LocalDate Published = new(2026, 11, 22);
    private static readonly string[] Titles =
        ["Orgelmatinee", "Trommelworkshop", "Lesung mit Ada Kern", "Neujahrsempfang", "Tanztee"];

    private static readonly string[] Venues =
        ["Bürgerhaus Nord", "Kirche St. Anna", "Gasthof Zum Hirschen", "Café Kanne", "Alte Schmiede"];

    private static readonly string[] Days =
    [
        "12.01.2027", "Dienstag, 12. Januar 2027", "Di. 12.1.27", "12. Januar", "Di\n12\nJan", "12\nJan\n2027",
    ];

    private static readonly string[] Hours =
        ["19:30 - 21:00", "19.30 Uhr bis 21.00 Uhr", "von 19:30 bis 21:00 Uhr"];

    private static readonly string[] Extras =
    [
        "", "\nEintritt: 8 €", "\nVeranstalter: Förderverein e.V.", "\nZum Kalender hinzufügen",
        "\nKategorie: Kultur",
    ];

    /// <summary>Gets cards of one event with its fields in four ways.</summary>
    public static TheoryData<string, string> Cards
    {
        get
        {
            var made = new TheoryData<string, string>();
            for (var seed = 0u; seed < 60; seed++)
            {
                var turn = new Turn(seed);
                var (title, venue) = (turn.Pick(Titles), turn.Pick(Venues));
                var (day, hours) = (turn.Pick(Days), turn.Pick(Hours));
                var inLine = day.Contains('\n', StringComparison.Ordinal) ? "12.01.2027" : day;
                var card = turn.Pick<string>(
                [
                    $"{title}\n{day}\n{hours}\n{venue}",
                    $"{day}\n{hours}\n{venue}\n{title}",
                    $"{title}\nDatum: {inLine}\nUhrzeit: {hours}\nOrt: {venue}",
                    $"Wann:\n{inLine}\nZeit:\n{hours}\nWo:\n{venue}\n{title}",
                    $"{title}\nDatum {inLine}\nUhrzeit {hours}\nVeranstaltungsort {venue}",
                    $"{inLine} | {hours} | {venue}\n{title}",
                    $"{title}\nBeginn: {inLine}, 19:30 Uhr\nEnde: {inLine}, 21:00 Uhr\nOrt: {venue}",
                    $"Start: {inLine} 19:30\nEnde: {inLine} 21:00\nOrt: {venue}\n{title}",
                    $"{title}\n{inLine} 19:30 - {inLine} 21:00\n{venue}",
                ]);
                made.Add(card + turn.Pick(Extras), $"2027-01-12T19:30 - 2027-01-12T21:00 | {title} | {venue}");
            }

            return made;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_one_event_whatever_the_order_of_its_fields(string card, string expected) =>
        Assert.Equal([expected], Lines(card));

    [Theory]
    [InlineData("Tagung\nBeginn: Freitag, 11.12.2026, 18 Uhr\nEnde: Sonntag, 13.12.2026, 12 Uhr\nOrt: Tagungshaus Aue",
        "2026-12-11T18:00 - 2026-12-13T12:00 | Tagung | Tagungshaus Aue")]
    [InlineData("Winterball\n12.12.2026, 19:30 Uhr - 13.12.2026, 01:00 Uhr\nFesthalle",
        "2026-12-12T19:30 - 2026-12-13T01:00 | Winterball | Festhalle")]
    [InlineData("Winterball\nvon 12.12.2026, 19:30 Uhr\nbis 13.12.2026, 01:00 Uhr\nFesthalle",
        "2026-12-12T19:30 - 2026-12-13T01:00 | Winterball | Festhalle")]
    [InlineData("Startdatum: 12.12.2026\nStartzeit: 19:30\nEnddatum: 12.12.2026\nEndzeit: 22:00\nTitel: Tanztee",
        "2026-12-12T19:30 - 2026-12-12T22:00 | Tanztee | -")]
    public void The_day_of_an_end_is_no_event_of_its_own(string text, string expected) =>
        Assert.Equal([expected], Lines(text));

    [Theory]
    [InlineData("Markt\nBeginn: 12.12.2026, 10 Uhr\nFlohmarkt\nBeginn: 13.12.2026, 9 Uhr")]
    [InlineData("Konzert\n12.12.2026, 19:30 Uhr\nLesung\n13.12.2026, 17:00 Uhr")]
    public void Two_cards_below_each_other_stay_two_events(string text) => Assert.Equal(2, Lines(text).Length);

    [Theory]
    [InlineData("Heute, 19.30 Uhr\nDie Notlügner\nKulturkeller", "2026-11-22T19:30 | Die Notlügner | Kulturkeller")]
    [InlineData("Treffen am 4.12. um 19 Uhr im Café Kontakt", "2026-12-04T19:00 | Treffen | Café Kontakt")]
    [InlineData("Zurück in die Zukunft\n12.12.2026, 19 Uhr\nStadthalle",
        "2026-12-12T19:00 | Zurück in die Zukunft | Stadthalle")]
    [InlineData("Wer zuletzt lacht\n12.12.2026, 19 Uhr\nStadthalle",
        "2026-12-12T19:00 | Wer zuletzt lacht | Stadthalle")]
    [InlineData("Seminar am 4.12., 9 Uhr - 5.12., 17 Uhr im Rathaus",
        "2026-12-04T09:00 - 2026-12-05T17:00 | Seminar | Rathaus")]
    public void Words_that_sound_like_labels_are_none(string text, string expected) =>
        Assert.Equal([expected], Lines(text));

    [Fact]
    public void Leaves_of_a_calendar_take_the_month_above_them() =>
        Assert.Equal(
            [
                "2027-01-16T19:30 | Orgelmatinee | Kirche St. Anna",
                "2027-01-17T11:00 | Basar | Pfarrheim",
            ],
            Lines("Januar 2027\n16\nSamstag\nOrgelmatinee\n19:30\nKirche St. Anna\n17\nSonntag\nBasar\n11:00\nPfarrheim"));

    [Theory]
    [InlineData("Lauftreff\nWochentag Samstag\nStartzeit 15.00\nTreffpunkt Parkplatz Freibad", "FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Chorprobe\nProbentag: Donnerstag\nProbenzeit: 20.00 - 21.45 Uhr\nProbenort: Aula",
        "FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Spieleabend\nWochentag: Freitag\nDatum: 04.12.2026\nUhrzeit: 19.00\nOrt: Pfarrheim", null)]
    [InlineData("Spieleabend\nWochentag: Freitag\nDatum: 2026-12-04\nUhrzeit: 19.00\nOrt: Pfarrheim", null)]
    public void A_field_of_the_weekday_is_a_rhythm_unless_the_card_has_a_date(string text, string? rule) =>
        Assert.Equal(rule, Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events)
            .RecurrenceRule?.Value);

    [Theory]
    [InlineData("Heute, 18:30 Uhr\nLokales\n")]
    [InlineData("Sonntag, 22. November 2026\nStartseite | Termine\n")]
    [InlineData("Termin zum Vormerken\nZuletzt geändert am 22.11.2026\n")]
    public void What_a_page_says_of_itself_is_no_event(string head) =>
        Assert.Equal(["2026-12-03T16:00 - 2026-12-03T20:00 | Blutspende | Turnhalle"],
            Lines(head + "Blut spenden kann man am 3. Dezember von 16 bis 20 Uhr in der Turnhalle.\nNach oben\nGefällt 12 Mal"));

    private static string[] Lines(string text) =>
    [
        .. AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(found =>
            $"{ExtractionJson.Format(found.Start.Value)}{End(found)} | {found.Title.Value} | "
                + (found.Location?.Value ?? "-")),
    ];

    private static string End(EventCandidate found) =>
        found.End is { } end ? " - " + ExtractionJson.Format(end.Value) : "";
}
