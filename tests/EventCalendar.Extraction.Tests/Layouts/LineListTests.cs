using System.Globalization;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Calendars put together from titles, places, days and hours in the layouts that secretaries use: each entry has
/// its own day, hour, name and place.
/// </summary>
public sealed class LineListTests
{
    private static readonly LocalDate Published = new(2027, 3, 2);

    // A name, the place, and what both must be told by.
    private static readonly (string Title, string Key, string Place)[] Entries =
    [
        ("Lampionumzug", "Lampionumzug", "Gasthof Krone"),
        ("Kräuterwanderung", "Kräuterwanderung", "Lindenstraße 12"),
        ("Kochkurs: Brot aus dem Holzofen", "Brot", "Gemeindehaus"),
        ("Filmabend „Die Nähmaschine“", "Nähmaschine", "Bücherei"),
        ("Tag der offenen Gärten", "Gärten", "Dorfplatz"),
        ("Konzert der Blaskapelle Unterlind", "Blaskapelle", "Alte Mühle"),
        ("Nistkastenbau", "Nistkastenbau", "Bauhof"),
        ("Offenes Singen", "Singen", "Lutherkirche"),
        ("Seifenkistenrennen", "Seifenkistenrennen", "Kirchplatz"),
        ("Lesung mit Hanne Wiebold", "Wiebold", "Pfarrsaal"),
        ("Dorfputzete", "Dorfputzete", "Feuerwehrhaus"),
        ("Mundartabend", "Mundartabend", "Museum Alte Post"),
    ];

    private static readonly Func<LocalDate, string>[] Days =
    [
        day => Weekday(day) + ", " + day.ToString("d. MMMM", German),
        day => Short(day) + " " + day.ToString("dd'.'MM'.'", CultureInfo.InvariantCulture),
        day => day.ToString("d'.'M'.'yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("dd'.'MM'.'yy", CultureInfo.InvariantCulture),
        day => Short(day) + "., " + day.ToString("d'.'M'.'", CultureInfo.InvariantCulture),
        day => day.ToString("d. MMMM yyyy", German),
    ];

    private static readonly (string Said, int Hour, int Minute)[] Hours =
        [("19.30 Uhr", 19, 30), ("15 Uhr", 15, 0), ("ab 10 Uhr", 10, 0), ("20.15 Uhr", 20, 15),
            ("8:30 Uhr", 8, 30)];

    private static readonly string[] Heads = ["", "Unsere Termine:\n\n", "Was ist los?\n\n", "Programm\n\n"];

    private static CultureInfo German => CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData("{d}, {h}, {t}, {p}")]
    [InlineData("{d} | {h} | {t} | {p}")]
    [InlineData("{d}\t{h}\t{t}\t{p}")]
    [InlineData("{d}; {h}; {t}; {p}")]
    [InlineData("{d} – {h} – {t} – {p}")]
    [InlineData("{d}  {h}  {t}  {p}")]
    [InlineData("{d}, {h}: {t}, {p}")]
    [InlineData("• {d}, {h}: {t} ({p})")]
    [InlineData("- {d}, {t}, {h}, {p}")]
    [InlineData("{d}, {t}, {p}, {h}")]
    [InlineData("{t}: {d}, {h}, {p}")]
    [InlineData("{t}, {p} ({d}, {h})")]
    [InlineData("{t} – {d}, {h}, {p}")]
    [InlineData("{t} ({p}): {d}, {h}")]
    [InlineData("{p}: {t} ({d}, {h})")]
    [InlineData("{t} | {p} | {d} | {h}")]
    public void A_line_holds_an_event(string line) => Holds(line, "\n");

    [Theory]
    [InlineData("{d}, {h}\n{t}\n{p}")]
    [InlineData("{d}\n{h}\n{t}\n{p}")]
    [InlineData("{t}\n{d}, {h}, {p}")]
    [InlineData("{t}\n{d}, {h}\nOrt: {p}")]
    [InlineData("{t}\nOrt: {p}\n{d}\nBeginn: {h}")]
    [InlineData("{t}\n{p}\n{d}, {h}")]
    [InlineData("Wann: {d}\n{t}\nBeginn: {h}, {p}")]
    [InlineData("Datum: {d}\nBeginn: {h}\n{t}\nTreffpunkt: {p}")]
    [InlineData("{d}, {h}, {p}\n{t}")]
    public void A_block_holds_an_event(string block) => Holds(block, "\n\n");

    [Theory]
    [InlineData("{h}, {t}, {p}")]
    [InlineData("{h} | {t} | {p}")]
    [InlineData("- {h} {t}, {p}")]
    [InlineData("{h}: {t} ({p})")]
    [InlineData("{t}, {h}, {p}")]
    [InlineData("• {t} – {h} – {p}")]
    [InlineData("{h}\t{p}\t{t}")]
    public void A_day_above_holds_for_the_lines_below(string line)
    {
        foreach (var (made, day) in Cases())
        {
            var (first, second) = (made, made + 3);
            var next = day.PlusDays(1);
            var text = Head(made) + DayOf(made, day) + "\n" + Print(line, first, day) + "\n"
                + Print(line, second, day) + "\n\n" + DayOf(made, next) + "\n" + Print(line, made + 5, next);
            Equal(text, [(first, day), (second, day), (made + 5, next)]);
        }
    }

    [Theory]
    [InlineData("{0}. {1}, {h}, {t}, {p}")]
    [InlineData("{0}. {h} {t}, {p}")]
    [InlineData("{1} {0}. – {h} – {t} – {p}")]
    [InlineData("{0}. {1} | {h} | {t} | {p}")]
    public void A_month_above_holds_for_the_lines_below(string line)
    {
        foreach (var (made, day) in Cases())
        {
            var next = day.PlusMonths(1);
            string Row(int at, LocalDate on) => Print(
                Put(Put(line, "{0}", on.Day.ToString(German)), "{1}", Short(on)), at, on);
            var text = Head(made) + day.ToString("MMMM", German) + "\n" + Row(made, day) + "\n"
                + Row(made + 2, day.PlusDays(3)) + "\n" + next.ToString("MMMM", German) + "\n"
                + Row(made + 4, next) + "\n" + Row(made + 5, next.PlusDays(1));
            Equal(text,
                [(made, day), (made + 2, day.PlusDays(3)), (made + 4, next), (made + 5, next.PlusDays(1))]);
        }
    }

    [Theory]
    [InlineData("{h}: {t} ({p})")]
    [InlineData("{h} {t} – {p}")]
    [InlineData("{h}, {t}, {p}")]
    public void A_tip_for_the_weekend_lists_its_hours(string tip)
    {
        for (var made = 0; made < Entries.Length; made++)
        {
            var (saturday, sunday) = (new LocalDate(2027, 3, 6), new LocalDate(2027, 3, 7));
            var text = "Tipps zum Wochenende: Samstag: " + Print(tip, made, saturday) + "; "
                + Print(tip, made + 3, saturday) + ". Sonntag: " + Print(tip, made + 6, sunday) + ".";
            Equal(text, [(made, saturday), (made + 3, saturday), (made + 6, sunday)]);
        }
    }

    [Fact]
    public void A_house_above_holds_for_the_lines_below()
    {
        foreach (var (made, day) in Cases())
        {
            string Row(int at, LocalDate on) => Print("{d}, {h}, {t}", at, on);
            var text =
                "Schützenhaus\n" + Row(made, day) + "\n" + Row(made + 1, day.PlusDays(2)) + "\n\nStadthalle\n"
                + Row(made + 2, day.PlusDays(4));
            var places = AnnouncementReader.Read(text, Readers.On(Published)).Events
                .Select(found => found.Location?.Value ?? "nowhere");
            Assert.Equal(["Schützenhaus", "Schützenhaus", "Stadthalle"], places);
        }
    }

    private static void Holds(string entry, string between)
    {
        foreach (var (made, day) in Cases())
        {
            (int At, LocalDate Day)[] entries =
                [(made, day), (made + 1, day.PlusDays(3)), (made + 2, day.PlusDays(9))];
            Equal(Head(made) + string.Join(between,
                entries.Select(one => Print(entry, made, one.At, one.Day))), entries);
        }
    }

    private static IEnumerable<(int Made, LocalDate Day)> Cases() =>
        Enumerable.Range(0, Entries.Length).Select(made => (made, new LocalDate(2027, 3, 11).PlusDays(made)));

    private static string Head(int made) => Heads[made % Heads.Length];

    private static string DayOf(int form, LocalDate day) => Days[form % Days.Length](day);

    private static string Print(string entry, int at, LocalDate day) => Print(entry, 0, at, day);

    private static string Print(string entry, int form, int at, LocalDate day)
    {
        var (title, _, place) = Entries[at % Entries.Length];
        var when = Put(Put(entry, "{d}", DayOf(form, day)), "{h}", Hours[at % Hours.Length].Said);
        return Put(Put(when, "{t}", title), "{p}", place);
    }

    private static string Put(string text, string sign, string words) =>
        text.Replace(sign, words, StringComparison.Ordinal);

    private static void Equal(string text, (int At, LocalDate Day)[] expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;
        var wanted = expected.OrderBy(one => one.Day.At(TimeOf(one.At))).ToArray();
        var found = events.OrderBy(one => ExtractionJson.Format(one.Start.Value), StringComparer.Ordinal)
            .ToArray();
        Assert.True(wanted.Length == found.Length, text);
        for (var at = 0; at < wanted.Length; at++)
        {
            var (_, key, place) = Entries[wanted[at].At % Entries.Length];
            Assert.True(ExtractionJson.Format(found[at].Start.Value) == wanted[at].Day.At(TimeOf(wanted[at].At))
                .ToString("uuuu'-'MM'-'dd'T'HH':'mm", CultureInfo.InvariantCulture), text);
            Assert.True(found[at].Title.Value.Contains(key, StringComparison.Ordinal), key + " in\n" + text);
            Assert.True(found[at].Location?.Value.Contains(place, StringComparison.Ordinal) == true,
                place + " in\n" + text);
        }
    }

    private static LocalTime TimeOf(int at) =>
        new(Hours[at % Hours.Length].Hour, Hours[at % Hours.Length].Minute);

    private static string Weekday(LocalDate day) =>
        German.DateTimeFormat.GetDayName((DayOfWeek)((int)day.DayOfWeek % 7));

    private static string Short(LocalDate day) => Weekday(day)[..2];
}
