using System.Collections.Immutable;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Events told in running sentences, put together from parts: day, hour, name and place of each are right,
/// whatever the frame of the sentence, and no list knows the names.
/// </summary>
public sealed class ProseEventsTests
{
    // A Tuesday.
    private static readonly LocalDate Published = new(2024, 5, 14);

    private static readonly (string Noun, char Gender)[] Names =
    [
        ("Schafschur", 'f'), ("Mostpressen", 'n'), ("Obstbaumschnitt", 'm'), ("Entrümpelung", 'f'),
            ("Seifenkistenrennen", 'n'),
        ("Ahnenforschertreff", 'm'),
    ];

    private static readonly (string Words, string Place)[] Places =
    [
        ("im Gasthof Zum Hirschen", "Gasthof Zum Hirschen"), ("in der Martinskirche", "Martinskirche"),
        ("auf dem Lindenplatz", "Lindenplatz"), ("im Stellwerk 7", "Stellwerk 7"),
        ("in der Mühlgasse 14", "Mühlgasse 14"), ("am Feuerwehrgerätehaus", "Feuerwehrgerätehaus"),
    ];

    private static readonly (string Words, string Day)[] Days =
    [
        ("am Sonntag, 2. Juni,", "2024-06-02"), ("am 4.6.", "2024-06-04"), ("tags darauf", "2024-06-02"),
        ("eine Woche später", "2024-06-08"), ("am Abend zuvor", "2024-05-31"),
            ("bereits am Vorabend", "2024-05-31"),
        ("am Freitag (7. Juni)", "2024-06-07"),
    ];

    // {D} day, {P} place, {N} {A} {M} noun in its case, {Z} "zur Schafschur"
    private static readonly string[] Frames =
    [
        "{D} folgt um 16 Uhr {N} {P}.",
        "{D} steht um 16 Uhr {P} {N} auf dem Programm.",
        "{D} schließt sich um 16 Uhr {P} {N} an.",
        "{D} wartet um 16 Uhr {P} {N} auf die Besucher.",
        "{D} gibt es {P} {A}, und zwar um 16 Uhr.",
        "{D} lädt der Heimatverein um 16 Uhr {Z} {P} ein.",
        "{D} richtet der Heimatverein um 16 Uhr {P} {A} aus.",
        "{D} öffnen sich {P} um 15 Uhr die Türen {Z}; los geht es um 16 Uhr.",
        "Den Abschluss bildet {D} um 16 Uhr {N} {P}.",
        "Weiter geht es {D} um 16 Uhr {P} mit {M}.",
        "Um 16 Uhr beginnt {D} {P} {N}.",
        "Der Ortsbeirat bietet {D} {P} {A} an (16 Uhr).",
    ];

    public static TheoryData<string> FrameData => [.. Frames];

    [Theory]
    [MemberData(nameof(FrameData))]
    public void A_frame_gives_each_event_its_own_day_hour_name_and_place(string frame)
    {
        var wrong = new List<string>();
        foreach (var ((noun, gender), (place, house), (day, date)) in Parts())
        {
            var text =
                "Am Samstag, 1. Juni, um 14 Uhr ist im Rathaus Konzert. " + Told(frame, noun, gender, place,
                    day);
            var expected = $"2024-06-01T14:00 Konzert @ Rathaus; {date}T16:00 {noun} @ {house}";
            if (Events(text) is var found && found != expected)
            {
                wrong.Add(text + "\n  " + found);
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("in Marburg am 17., in Kassel am 20. und in Gießen am 21. Juni, jeweils um 15 Uhr")]
    [InlineData("am 17. Juni in Marburg, am 20. in Kassel und am 21. in Gießen, jeweils um 15 Uhr")]
    [InlineData("in Marburg am 17. Juni um 15 Uhr, in Kassel am 20. Juni um 15 Uhr und in Gießen am 21. Juni um 15 Uhr")]
    [InlineData("am Montag, 17. Juni, in Marburg, am Donnerstag, 20. Juni, in Kassel und am Freitag, 21. Juni, in Gießen. Beginn ist jeweils um 15 Uhr")]
    public void A_tour_gives_each_stop_its_own_day_and_place(string stops)
    {
        var text = "Einen Workshop „Kräuter und Salben“ gibt es " + stops + ".";

        Assert.Equal("2024-06-17T15:00 Marburg; 2024-06-20T15:00 Kassel; 2024-06-21T15:00 Gießen",
            string.Join("; ",
            Read(text)
                .Select(found => $"{ExtractionJson.Format(found.Start.Value)} {found.Location?.Value}")));
    }

    [Theory]
    [InlineData("Fr 20 Uhr Skat, Sa 14 Uhr Heimspiel, So 10 Uhr Hochamt.")]
    [InlineData("Fr. 20 Uhr Skat; Sa. 14 Uhr Heimspiel; So. 10 Uhr Hochamt.")]
    [InlineData("Freitag, 20 Uhr, Skat; Samstag, 14 Uhr, Heimspiel; Sonntag, 10 Uhr, Hochamt.")]
    public void Short_weekdays_with_an_hour_and_a_name_are_days_to_come(string text) =>
        Assert.Equal("2024-05-17T20:00 Skat; 2024-05-18T14:00 Heimspiel; 2024-05-19T10:00 Hochamt",
            EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Das Büro ist besetzt: Mo 9–12 Uhr, Di 14–17 Uhr, Do 9–12 Uhr.")]
    [InlineData("Sprechzeiten: Mo 9 Uhr Bürgerbüro, Do 14 Uhr Standesamt.")]
    [InlineData("Am Tag zuvor hatte der Verein um 18 Uhr noch geprobt.")]
    [InlineData("Wer Obst hat, bringt es am Tag davor zwischen 15 und 17 Uhr vorbei.")]
    public void Hours_of_a_house_and_what_was_or_is_done_beside_are_no_events(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Am 5. Juni zeigt der Heimatverein im Bootshaus „Nordwind“ (20 Uhr). Am 6. Juni um 20 Uhr singt der Chor im Rathaus.",
        "2024-06-05T20:00 Nordwind @ Bootshaus")]
    [InlineData("Das Hoffest wird vom 7. bis 8. Juni am Lindenplatz gefeiert. Freitag 18 Uhr Orgelnacht und 20 Uhr Bilderbuchkino.",
        "2024-06-07T20:00 Bilderbuchkino @ Lindenplatz")]
    [InlineData("An den Donnerstagen 6., 13. und 20. Juni gibt es in der Martinskirche jeweils um 19 Uhr eine Serenade.",
        "2024-06-06T19:00 Serenade @ Martinskirche")]
    [InlineData("Am Samstag, 1. Juni, um 10 Uhr ein Hochamt in St. Anna; um 14 Uhr ein Gospelkonzert auf dem Lindenplatz.",
        "2024-06-01T14:00 Gospelkonzert @ Lindenplatz")]
    public void What_is_shown_or_when_it_is_is_no_place(string text, string expected) =>
        Assert.Contains(expected, Events(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Die Schafschur ist am 3. Juni um 14 Uhr im Schlosspark, das Mostpressen am 5. Juni um 15 Uhr in der Zehntscheune und die Entrümpelung am 8. Juni um 9 Uhr im Bootshaus.",
        "2024-06-03T14:00 Schafschur @ Schlosspark; 2024-06-05T15:00 Mostpressen @ Zehntscheune; 2024-06-08T09:00 Entrümpelung @ Bootshaus")]
    [InlineData("Die nächsten Termine: Schafschur im Schlosspark (3. Juni, 14 Uhr), Entrümpelung im Bootshaus (Samstag, 8. Juni, 9 Uhr).",
        "2024-06-03T14:00 Schafschur @ Schlosspark; 2024-06-08T09:00 Entrümpelung @ Bootshaus")]
    [InlineData("Am Montag, 3. Juni, um 14 Uhr ist im Schlosspark Konzert. Zwei Tage später (am 5. Juni) folgt um 15 Uhr eine Lesenacht im Bootshaus.",
        "2024-06-03T14:00 Konzert @ Schlosspark; 2024-06-05T15:00 Lesenacht @ Bootshaus")]
    [InlineData("Am 3. Juni beginnt um 10 Uhr in der Martinskirche das Schachturnier. Am Nachmittag (14 Uhr) schließt sich ein Bücherbasar an. Am Abend folgt um 19 Uhr eine Schafschur.",
        "2024-06-03T10:00 Schachturnier @ Martinskirche; 2024-06-03T14:00 Bücherbasar @ Martinskirche; 2024-06-03T19:00 Schafschur @ Martinskirche")]
    [InlineData("Das Kelterfest beginnt am 3. Juni um 10 Uhr im Pfarrsaal. Dasselbe noch einmal am 5. Juni um 15 Uhr im Bootshaus.",
        "2024-06-03T10:00 Kelterfest @ Pfarrsaal; 2024-06-05T15:00 Kelterfest @ Bootshaus")]
    [InlineData("Das Kelterfest beginnt am 3. Juni um 10 Uhr im Pfarrsaal. Am 5. Juni folgt zur gleichen Zeit eine weitere Auflage im Bootshaus.",
        "2024-06-03T10:00 Kelterfest @ Pfarrsaal; 2024-06-05T10:00 Kelterfest @ Bootshaus")]
    [InlineData("Das Puppentheater Zaunkönig gastiert mit „Nordwind“ am 3. Juni im Pfarrsaal und am 5. Juni im Bootshaus, jeweils um 15 Uhr.",
        "2024-06-03T15:00 Nordwind @ Pfarrsaal; 2024-06-05T15:00 Nordwind @ Bootshaus")]
    [InlineData("Über Schlafstörungen im Alter spricht Ada Kern am 3. Juni um 19 Uhr im Pfarrsaal. Am 5. Juni um 15 Uhr ist im Bootshaus Konzert.",
        "2024-06-03T19:00 Vortrag über Schlafstörungen @ Pfarrsaal; 2024-06-05T15:00 Konzert @ Bootshaus")]
    [InlineData("Vom 7. bis 9. Juni feiert Lindenau im Schlosspark Kirmes. Am Sonntag ist um 10 Uhr ein Hochamt, und um 14 Uhr setzt sich am Bahnhof der Laternenumzug in Bewegung.",
        "2024-06-07 Kirmes @ Schlosspark; 2024-06-09T10:00 Hochamt @ Schlosspark; 2024-06-09T14:00 Laternenumzug @ Bahnhof")]
    [InlineData("Am Mittwoch, 5. Juni, wird ab 18 Uhr im Vereinsheim ein Skatabend ausgerichtet, am Freitag, 7. Juni, um 19 Uhr ist dort Spieleabend.",
        "2024-06-05T18:00 Skatabend @ Vereinsheim; 2024-06-07T19:00 Spieleabend @ Vereinsheim")]
    public void Clauses_that_share_a_verb_an_hour_or_a_day_keep_apart_what_is_their_own(string text,
        string events) =>
        Assert.Equal(events, Events(text));

    private static IEnumerable<((string, char), (string, string), (string, string))> Parts()
    {
        for (var at = 0; at < Names.Length * Days.Length; at++)
        {
            yield return (Names[at % Names.Length], Places[(at + (at / Names.Length)) % Places.Length],
                Days[at % Days.Length]);
        }
    }

    private static string Told(string frame, string noun, char gender, string place, string day)
    {
        var (definite, accusative, dative, to) = gender switch
        {
            'f' => ("die", "eine", "der", "zur"),
            'n' => ("das", "ein", "dem", "zum"),
            _ => ("der", "einen", "dem", "zum"),
        };
        var told = frame.Replace("{D}", day, StringComparison.Ordinal)
            .Replace("{P}", place, StringComparison.Ordinal)
            .Replace("{N}", $"{definite} {noun}", StringComparison.Ordinal)
            .Replace("{A}", $"{accusative} {noun}", StringComparison.Ordinal)
            .Replace("{M}", $"{dative} {noun}", StringComparison.Ordinal)
            .Replace("{Z}", $"{to} {noun}", StringComparison.Ordinal);
        return char.ToUpperInvariant(told[0]) + told[1..];
    }

    private static ImmutableArray<EventCandidate> Read(string text) =>
        AnnouncementReader.Read(text, Readers.On(Published)).Events;

    private static string Events(string text) => string.Join("; ", Read(text).Select(found =>
        $"{ExtractionJson.Format(found.Start.Value)} {found.Title.Value}{(found.Location is { } place ? " @ " + place.Value : "")}"));
}
