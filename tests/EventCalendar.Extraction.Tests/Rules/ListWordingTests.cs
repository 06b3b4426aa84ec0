using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Tables, month lists and hours that hold for all the days of a list.</summary>
public sealed class ListWordingTests
{
    // A Thursday.
    private static readonly LocalDate Published = new(2026, 7, 2);

    [Theory]
    [InlineData("Der Lesekreis liest vor. Termine sind 11. Juli, 18. Juli und 1. August. Geöffnet hat die Bücherei an diesen Samstagen von 9 bis 13 Uhr. Für die Lesungen ist die Zeit von 10 bis 12 Uhr reserviert.",
        "2026-07-11T10:00 Lesekreis @ Bücherei; 2026-07-18T10:00 Lesekreis @ Bücherei; 2026-08-01T10:00 Lesekreis @ Bücherei")]
    [InlineData("Die Gemeinde lädt zum Mittagstisch in den Marienhof ein. Gegessen wird von 12 bis 13 Uhr. Am 9. Juli ist der nächste. So geht es weiter: 16. Juli, 23. Juli und 30. Juli.",
        "2026-07-09T12:00 Mittagstisch @ Marienhof; 2026-07-16T12:00 Mittagstisch @ Marienhof; 2026-07-23T12:00 Mittagstisch @ Marienhof; 2026-07-30T12:00 Mittagstisch @ Marienhof")]
    [InlineData("Ab Freitag, 10. Juli, lädt das Familienbüro zu einem Frauencafé ein. Einmal im Monat können Frauen dann von 10 bis 11.30 Uhr ins Zentrum kommen.\nZum nächsten Mal findet das Frauencafé am Freitag, 7. August, statt.",
        "2026-07-10T10:00 Frauencafé @ Zentrum; 2026-08-07T10:00 Frauencafé @ Zentrum")]
    [InlineData("Treffen der Jugendfeuerwehr: 3.7. Knotenkunde, 10.7. Löschübung, 17.7. Geländespiel, 24.7. Grillabend. Immer freitags von 18 bis 20 Uhr im Gerätehaus.",
        "2026-07-03T18:00 Treffen der Jugendfeuerwehr: Knotenkunde @ Gerätehaus; 2026-07-10T18:00 Löschübung @ Gerätehaus; 2026-07-17T18:00 Geländespiel @ Gerätehaus; 2026-07-24T18:00 Grillabend @ Gerätehaus")]
    [InlineData("Turnierplan: Sa., 11.7., 10 Uhr: E-Jugend, 13 Uhr: D-Jugend; So., 12.7., 10 Uhr: Bambini.",
        "2026-07-11T10:00 E-Jugend; 2026-07-11T13:00 D-Jugend; 2026-07-12T10:00 Bambini")]
    [InlineData("Konzertreihe im Kloster: 5. Juli Anna Weber, 12. Juli Peter Klein, 19. Juli Trio Klezmer. Beginn jeweils 19 Uhr.",
        "2026-07-05T19:00 Konzertreihe: Anna Weber @ Kloster; 2026-07-12T19:00 Konzertreihe: Peter Klein @ Kloster; 2026-07-19T19:00 Konzertreihe: Trio Klezmer @ Kloster")]
    [InlineData("Datum\tVeranstaltung\tOrt\tBeginn\n3.10.\tErntedankfest\tKirche St. Anna\t10.00 Uhr\n17.10.\tWeinfest\tFestzelt\t18.00 Uhr",
        "2026-10-03T10:00 Erntedankfest @ Kirche St. Anna; 2026-10-17T18:00 Weinfest @ Festzelt")]
    [InlineData("Betreff | Zeitraum | Tag | Datum\nYoga für Anfänger | 18:00–19:30 | Montag | 07.09.2026\nSpanisch A1 | 19:00–20:30 | Dienstag | 08.09.2026",
        "2026-09-07T18:00 Yoga für Anfänger; 2026-09-08T19:00 Spanisch A1")]
    [InlineData("Sa\t11.7.\t15.00\tSpielefest\tSportplatz\nSo\t12.7.\t10.00\tFestgottesdienst\tKirche",
        "2026-07-11T15:00 Spielefest @ Sportplatz; 2026-07-12T10:00 Festgottesdienst @ Kirche")]
    [InlineData("Termine im Juli: 4. Grillabend ab 18 Uhr, 11. Vereinsausflug (Abfahrt 7 Uhr), 19. Kirchweih.",
        "2026-07-04T18:00 Grillabend; 2026-07-11T07:00 Vereinsausflug; 2026-07-19 Kirchweih")]
    [InlineData("SEPTEMBER 2026\nFr 4 Grillabend\nSa 12 Vereinsausflug\nSo 20 Kirchweih",
        "2026-09-04 Grillabend; 2026-09-12 Vereinsausflug; 2026-09-20 Kirchweih")]
    [InlineData("Spielefest Sa. 11.07. 15.00 Sportplatz Flohmarkt Sa. 18.07. 09.00 Schulhof Herbstkonzert Sa. 25.07. 20.00 Kurhaus",
        "2026-07-11T15:00 Spielefest @ Sportplatz; 2026-07-18T09:00 Flohmarkt @ Schulhof; 2026-07-25T20:00 Herbstkonzert @ Kurhaus")]
    [InlineData("Mo 6.7. 19.00 Chorprobe Gemeindehaus\nMi 8.7. 15.00 Seniorennachmittag Pfarrheim",
        "2026-07-06T19:00 Chorprobe @ Gemeindehaus; 2026-07-08T15:00 Seniorennachmittag @ Pfarrheim")]
    public void A_row_gives_the_hour_name_and_place_of_its_event(string text, string events) =>
        Assert.Equal(events, Events(text));

    [Theory]
    [InlineData("Martinszüge am 11. November: In Aichach startet der Zug um 17 Uhr an der Grundschule. In Friedberg treffen sich die Kinder um 17.30 Uhr am Marienplatz. Um 18 Uhr geht es in Mering an der Kita los.",
        "2026-11-11T17:00 Zug @ Grundschule, Aichach; 2026-11-11T17:30 Zug @ Marienplatz, Friedberg; 2026-11-11T18:00 Zug @ Kita, Mering")]
    [InlineData("Am 11. Juli um 15 Uhr und um 17 Uhr, am 12. Juli um 11 Uhr und um 15 Uhr zeigt die Puppenbühne „Kasper und der Drache“ im Bürgerhaus.",
        "2026-07-11T15:00 Puppenbühne „Kasper und der Drache“ @ Bürgerhaus; 2026-07-11T17:00 Puppenbühne „Kasper und der Drache“ @ Bürgerhaus; 2026-07-12T11:00 Puppenbühne „Kasper und der Drache“ @ Bürgerhaus; 2026-07-12T15:00 Puppenbühne „Kasper und der Drache“ @ Bürgerhaus")]
    [InlineData("Kino in der Scheune\n10. Juli: Der Hund (20.30 Uhr)\n11. Juli: Die Katze (20.30 Uhr)\n12. Juli: Der kleine Bär (15 Uhr) und Das Pferd (20.30 Uhr)",
        "2026-07-10T20:30 Der Hund @ Kino in der Scheune; 2026-07-11T20:30 Die Katze @ Kino in der Scheune; 2026-07-12T15:00 Der kleine Bär @ Kino in der Scheune; 2026-07-12T20:30 Das Pferd @ Kino in der Scheune")]
    [InlineData("Nächste Spiele: Fr., 10.7., 19.00 Uhr: FC Aue – SV Tal; So., 12.7., 15.00 Uhr: SG Berg – FC Aue.",
        "2026-07-10T19:00 FC Aue – SV Tal; 2026-07-12T15:00 SG Berg – FC Aue")]
    [InlineData("Der Markt ist vom 4. bis 6. und vom 11. bis 13. Dezember im Schloss.",
        "2026-12-04 Markt @ Schloss; 2026-12-11 Markt @ Schloss")]
    [InlineData("Samstag, 11. Juli\n14.00 Uhr: Kinderfest auf dem Dorfplatz\nab 18.00 Uhr: Grillen mit der Feuerwehr\n20.00 Uhr: Tanz mit DJ Mike",
        "2026-07-11T14:00 Kinderfest @ Dorfplatz; 2026-07-11T18:00 Grillen mit der Feuerwehr @ Dorfplatz; 2026-07-11T20:00 Tanz mit DJ Mike @ Dorfplatz")]
    [InlineData("Das Treffen der Klimagruppe ist am 8. Juli um 19 Uhr im Rathaus, und am 18. Juli wird am Bach Müll gesammelt (Treffpunkt 9 Uhr, Brücke).",
        "2026-07-08T19:00 Treffen der Klimagruppe @ Rathaus; 2026-07-18T09:00 Treffen der Klimagruppe @ Brücke")]
    [InlineData("Flohmärkte in der Region: Sonntag, 5. Juli, 8 bis 16 Uhr, Marktplatz Ilmenau; Samstag, 11. Juli, 10 bis 17 Uhr, Schützenhaus Arnstadt.",
        "2026-07-05T08:00 Flohmarkt in der Region @ Marktplatz Ilmenau; 2026-07-11T10:00 Flohmarkt in der Region @ Schützenhaus Arnstadt")]
    [InlineData("Das Fest beginnt am 11. Juli um 14 Uhr in Aichach. Der Bürgermeister war zuvor in Friedberg um 10 Uhr zu Gast.",
        "2026-07-11T14:00 Fest @ Aichach")]
    public void Towns_shows_and_spans_of_one_phrase_are_told_apart(string text, string events) =>
        Assert.Equal(events, Events(text));

    [Theory]
    [InlineData("Im Juli: 3. Platz beim Turnier, 4. Platz in der Liga.")]
    [InlineData("Im Juli 2026: 1. Mannschaft gewinnt, 2. Mannschaft verliert.")]
    public void Ordinals_behind_a_month_are_no_days(string text) => Assert.Equal("", Events(text));

    private static string Events(string text) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(Print));

    private static string Print(EventCandidate found) =>
        ExtractionJson.Format(found.Start.Value) + " " + found.Title.Value
            + (found.Location is { } place ? " @ " + place.Value : string.Empty);
}
