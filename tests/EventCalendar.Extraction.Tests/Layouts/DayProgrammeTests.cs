using System.Globalization;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Notices put together from frames, names, hours and places: one day is named once, and each hour below it is an
/// event with its own place.
/// </summary>
public sealed class DayProgrammeTests
{
    private static readonly LocalDate Published = new(2027, 3, 2);
    private static readonly LocalDate Day = new(2027, 3, 14);
    private static readonly LocalTime[] Hours = [new(10, 30), new(13, 0), new(15, 15), new(18, 0)];

    // The article, the accusative and the noun, which a title must have.
    private static readonly (string The, string A, string Some, string To, string Noun)[] Names =
    [
        ("die", "eine", "eine", "zur", "Lampionfahrt"),
        ("der", "ein", "einen", "zum", "Mundartabend"),
        ("das", "ein", "ein", "zum", "Seifenkistenrennen"),
        ("die", "eine", "eine", "zur", "Saatgutbörse"),
        ("der", "ein", "einen", "zum", "Fackelzug"),
        ("das", "ein", "ein", "zum", "Gospelkonzert"),
        ("die", "eine", "eine", "zur", "Rosenkranzandacht"),
    ];

    private static readonly (string Where, string Key)[] Places =
    [
        ("im Gasthof Zum Hirschen", "Hirschen"),
        ("auf dem Lindenplatz", "Lindenplatz"),
        ("in der Kirche St. Vitus", "Vitus"),
        ("am Feuerwehrgerätehaus", "Feuerwehrgerätehaus"),
        ("in der Mühlgasse 14", "Mühlgasse"),
        ("im Seniorenzentrum St. Anna", "Anna"),
        ("in der Aula der Humboldtschule", "Humboldtschule"),
        ("vor dem Rathaus", "Rathaus"),
        ("im Kulturbahnhof", "Kulturbahnhof"),
    ];

    private static readonly Func<LocalDate, string>[] Days =
    [
        day => "Sonntag, " + day.ToString("d. MMMM", German),
        day => "Sonntag, den " + day.ToString("d. MMMM yyyy", German),
        day => "Sonntag (" + day.ToString("d. MMMM", German) + ")",
        day => day.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture),
    ];

    private static CultureInfo German => CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData("Am {D} ist in der Gemeinde einiges los. Um {0} beginnt {P0} {T0}. {p1} findet um {1} {A1} statt. Gegen {2} gibt es {P2} {S2}.")]
    [InlineData("Am {D} laden Vereine und Kirchen zum Heimattag ein. Um {0} lädt der Chor {P0} {Z0} ein. {p1} steht um {1} {A1} auf dem Programm. {a2} folgt um {2} {P2}.")]
    [InlineData("Zum Bürgertag am {D} haben die Vereine ein Programm vorbereitet.\nWeiter geht es um {0} {P0} mit einem Kelterfest. Ab {1} ist {P1} {N1}. Für {2} ist {P2} {A2} geplant.")]
    [InlineData("Am {D} beginnt um {0} {P0} {T0}, um {1} folgt {P1} {T1}, und um {2} schließt sich {P2} {A2} an.")]
    [InlineData("Am {D}: {0} {P0}: {N0}; {1} {P1}: {N1}; {2} {P2}: {N2}.")]
    [InlineData("Am {D} stehen auf dem Programm: {0} {N0} {P0}, {1} {N1} {P1}, {2} {N2} {P2}.")]
    [InlineData("Am {D} gibt es {S0} {P0} ({0}), {S1} {P1} ({1}) sowie {S2} {P2} ({2}).")]
    [InlineData("Am {D} laden viele Orte zum Mitfeiern ein. In Kleinlindau beginnt {P0} {A0} ({0}). {a1} ({1}) erwartet die Besucher {P1}. {p2} folgt {A2} ({2}).")]
    public void Each_hour_has_its_name_and_place(string frame) => Holds(frame, 3, null);

    [Theory]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein. {p0} erklingt die Musik um {0}, {P1} um {1}. {p2} wird um {2} gespielt. Zur letzten Station kommen die Musiker um {3} {P3}.", 4)]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein. Los geht es um {0} {P0}, weiter um {1} {P1}, dann um {2} {P2} und zuletzt um {3} {P3}.", 4)]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein. Die Stationen: {0} {P0}, {1} {P1} und {2} {P2}.", 3)]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein.\n{0}: {P0}\n{1}: {P1}\n{2}: {P2}", 3)]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein.\n- {p0}: {0}\n- {p1}: {1}\n- {p2}: {2}", 3)]
    [InlineData("Zum Adventsblasen lädt der Verein am {D} ein. Erste Station ist um {0} {P0}. Gegen {1} machen die Aktiven {P1} Halt.", 2)]
    public void What_has_no_name_is_the_same_elsewhere(string frame, int count) =>
        Holds(frame, count, "Adventsblasen");

    [Theory]
    [InlineData("{D}\n{0} {N0} {P0}\n{1} {N1} {P1}\n{2} {N2} {P2}")]
    [InlineData("{D}\nBischheim: {0} {N0} {P0}\nKleinlindau: {1} {N1} {P1}\nAue: {2} {N2} {P2}")]
    [InlineData("{D}:\n{0}, {P0}: {N0}\n{1}, {P1}: {N1}\n{2}, {P2}: {N2}")]
    public void Lines_have_their_own_places(string frame) => Holds(frame, 3, null);

    [Fact]
    public void Several_showings_are_called_by_who_is_on() =>
        Assert.Equal(
            "2027-03-14T11:00 Dorffest @ Wasserschloss; 2027-03-14T14:30 Tanzgruppe Sprungfeder @ Bürgerhaus; "
                + "2027-03-14T16:00 Tanzgruppe Sprungfeder @ Bürgerhaus",
            Printed("Am 14. März beginnt um 11 Uhr im Wasserschloss das Dorffest. Die Tanzgruppe Sprungfeder tritt um "
                + "14.30 und um 16 Uhr im Bürgerhaus auf."));

    [Theory]
    [InlineData("Weinfest am 13. und 14. März auf dem Lindenplatz\nSamstag\n14 Uhr Gospelkonzert\n16 Uhr Fackelzug\nSonntag\n10 Uhr Matinee",
        "2027-03-13 Weinfest @ Lindenplatz; 2027-03-13T14:00 Gospelkonzert @ Lindenplatz; "
            + "2027-03-13T16:00 Fackelzug @ Lindenplatz; 2027-03-14T10:00 Matinee @ Lindenplatz")]
    [InlineData("Einladung zum Sommerfest\nSonntag, 14. März im Pfarrsaal\nProgramm:\n11 Uhr\nTrödelmarkt\n12 Uhr\nGospelkonzert\n14 Uhr\nFilzwerkstatt",
        "2027-03-14T11:00 Trödelmarkt @ Pfarrsaal; 2027-03-14T12:00 Gospelkonzert @ Pfarrsaal; "
            + "2027-03-14T14:00 Filzwerkstatt @ Pfarrsaal")]
    [InlineData("Am 14. März ist Internationaler Museumstag. Das Torfmuseum in Roth öffnet von 10 bis 17 Uhr. Im Glasmuseum in Malente gibt es um 11 Uhr einen Mundartabend.",
        "2027-03-14T10:00 Museumstag @ Torfmuseum, Roth; 2027-03-14T11:00 Mundartabend @ Glasmuseum, Malente")]
    [InlineData("Blutspende am Sonntag, 14. März: 15 bis 19 Uhr in der Turnhalle Roth, 16 bis 20 Uhr im Pfarrsaal Malente.",
        "2027-03-14T15:00 Blutspende @ Turnhalle Roth; 2027-03-14T16:00 Blutspende @ Pfarrsaal Malente")]
    [InlineData("Das Lindenfest im Schlosspark startet am 14. März um 15 Uhr. Gegen 18 Uhr ist mit dem Ende zu rechnen.",
        "2027-03-14T15:00 Lindenfest @ Schlosspark")]
    public void Days_and_hours_may_stand_on_their_own_lines(string text, string events) =>
        Assert.Equal(events, Printed(text));

    [Theory]
    [InlineData("Konzert am 14. März um 19 Uhr in der Stadthalle. Der Bus hält um 18 Uhr am Rathaus und um 18.15 Uhr an der Schule.")]
    [InlineData("Am 14. März ist von 9 bis 12 Uhr Tag der offenen Tür im Gymnasium. Um 9 Uhr werden die Gäste in der Aula begrüßt. Ab 10 Uhr kann man in der Mensa plaudern.")]
    [InlineData("Wanderung am 14. März: Start ist um 9 Uhr am Sportheim. Um 12 Uhr wird in der Waldhütte eingekehrt, gegen 16 Uhr ist man wieder am Sportheim.")]
    [InlineData("Konzert am 14. März um 19 Uhr in der Stadthalle. Karten gibt es von 9 bis 12 Uhr im Rathaus und von 14 bis 17 Uhr in der Buchhandlung.")]
    public void The_course_of_one_event_stays_one(string text) =>
        Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    private static void Holds(string frame, int count, string? title)
    {
        for (var made = 0; made < Names.Length * Places.Length; made++)
        {
            var text = frame.Replace("{D}", Days[made % Days.Length](Day), StringComparison.Ordinal);
            for (var point = 0; point < count; point++)
            {
                // 7 names, 4 days and 9 places have no common factor: any two of them meet.
                text = Filled(text, point, Names[(made + (2 * point)) % Names.Length],
                    Places[(made + (2 * point)) % Places.Length].Where, made / Names.Length % 3);
            }

            var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

            Assert.True(events.Length == count, text + " – " + Print(events));
            for (var point = 0; point < count; point++)
            {
                var noun = point == 0 && frame.Contains("Kelterfest", StringComparison.Ordinal) ? "Kelterfest"
                    : title ?? Names[(made + (2 * point)) % Names.Length].Noun;
                Assert.True(events[point].Start.Value == new EventMoment(Day, Hours[point])
                    && events[point].Title.Value.Contains(noun, StringComparison.Ordinal)
                    && events[point].Location?.Value.Contains(
                        Places[(made + (2 * point)) % Places.Length].Key, StringComparison.Ordinal) == true,
                    text + " – " + Print(events));
            }
        }
    }

    private static string Filled(string text, int point,
        (string The, string A, string Some, string To, string Noun) name, string where, int typography)
    {
        var hour = Hours[point];
        var clock = typography switch
        {
            0 => hour.Minute == 0 ? hour.ToString("%H", German) : hour.ToString("H'.'mm", German),
            1 => hour.ToString("H':'mm", German),
            _ => hour.ToString("HH'.'mm", German),
        };
        return text
            .Replace($"{{{point}}}", clock + " Uhr", StringComparison.Ordinal)
            .Replace($"{{P{point}}}", where, StringComparison.Ordinal)
            .Replace($"{{p{point}}}", Capital(where), StringComparison.Ordinal)
            .Replace($"{{T{point}}}", name.The + " " + name.Noun, StringComparison.Ordinal)
            .Replace($"{{A{point}}}", name.A + " " + name.Noun, StringComparison.Ordinal)
            .Replace($"{{a{point}}}", Capital(name.A) + " " + name.Noun, StringComparison.Ordinal)
            .Replace($"{{S{point}}}", name.Some + " " + name.Noun, StringComparison.Ordinal)
            .Replace($"{{Z{point}}}", name.To + " " + name.Noun, StringComparison.Ordinal)
            .Replace($"{{N{point}}}", name.Noun, StringComparison.Ordinal);
    }

    private static string Capital(string words) => char.ToUpper(words[0], German) + words[1..];

    private static string Printed(string text) =>
        Print(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    private static string Print(IEnumerable<EventCandidate> events) =>
        string.Join("; ", events.Select(found =>
            $"{ExtractionJson.Format(found.Start.Value)} {found.Title.Value} @ {found.Location?.Value}"));
}
