using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Announcements put together from rhythms, frames, hours, names and places: each is read as a series.
/// </summary>
public sealed class RhythmLayoutTests
{
    // A Wednesday in week 36.
    private static readonly LocalDate Published = new(2027, 9, 8);

    private static readonly (string Subject, string Key)[] Names =
    [
        ("die Häkelrunde", "Häkelrunde"),
        ("der Lauftreff", "Lauftreff"),
        ("das Taizégebet", "Taizégebet"),
        ("der Mittagstisch für Senioren", "Mittagstisch"),
        ("die Linux-Sprechstunde", "Linux"),
    ];

    private static readonly (string Where, string Key)[] Places =
        [("im Gasthof Linde", "Linde"), ("in der Christuskirche", "Christuskirche"),
            ("im Bürgerhaus Nord", "Bürgerhaus")];

    private static readonly (string Said, string Start, string End)[] Hours =
        [("um 15 Uhr", "15:00", ""), ("von 15 bis 16.30 Uhr", "15:00", "16:30"),
            ("15:00–16:30 Uhr", "15:00", "16:30")];

    private static readonly string[] Frames =
    [
        "{S} findet {R} {H} {P} statt. Die Teilnahme kostet nichts.",
        "{S} trifft sich {R} {P}. Die Zeit: {H}. Neue Gesichter sind immer willkommen.",
        "{P} trifft sich {R} {H} {s}.",
        "{S}\n\nWir kommen {R} {H} {P} zusammen.",
        "{S} {P} hat wieder Plätze frei. Eine Anmeldung ist nicht nötig. Treffpunkt ist {R} {H}.",
        "{S} ist {R} {H} {P}. Vor zwei Jahren waren es noch fünf Leute, inzwischen sind es rund 25.",
    ];

    [Theory]
    [InlineData("jeden Montag", "2027-09-13", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("immer dienstags", "2027-09-14", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("jede Woche am Freitag", "2027-09-10", "FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Samstag für Samstag", "2027-09-11", "FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("montags und donnerstags", "2027-09-09", "FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("sonn- und feiertags", "2027-09-12", "FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("samstags, sonn- und feiertags", "2027-09-11", "FREQ=WEEKLY;BYDAY=SA,SU")]
    [InlineData("14-tägig ab Dienstag, 14. September,", "2027-09-14", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("am ersten Montag im Monat", "2027-10-04", "FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("am Abend des ersten Montags im Monat", "2027-10-04", "FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("jeden 2. und 4. Freitag im Monat", "2027-09-10", "FREQ=MONTHLY;BYDAY=2FR,4FR")]
    [InlineData("jeweils am letzten Donnerstag des Monats", "2027-09-30", "FREQ=MONTHLY;BYDAY=-1TH")]
    public void A_rhythm_is_read_in_every_frame(string rhythm, string start, string rule)
    {
        for (var made = 0; made < Frames.Length * Names.Length; made++)
        {
            var (subject, key) = Names[made % Names.Length];
            var (where, place) = Places[made % Places.Length];
            var (said, from, to) = Hours[made / 2 % Hours.Length];
            var text = Text(Frames[made % Frames.Length], subject, where, rhythm, said);
            var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);
            Assert.Equal((text, start + "T" + from, to.Length > 0 ? start + "T" + to : "", rule),
                (text, ExtractionJson.Format(found.Start.Value),
                    found.End is { } end ? ExtractionJson.Format(end.Value)
                        : "", found.RecurrenceRule?.Value));
            Assert.Contains(key, found.Title.Value, StringComparison.Ordinal);
            Assert.Contains(place, found.Location!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Der Nähkurs startet am Montag, 13. September, um 17 Uhr im Bürgertreff und dauert acht Wochen.", "2027-09-13T17:00 FREQ=WEEKLY;BYDAY=MO;COUNT=8")]
    [InlineData("Der Leseclub beginnt am 14. September um 17 Uhr. Er läuft über sechs Wochen. Diese Gruppe ist klein.", "2027-09-14T17:00")]
    [InlineData("Die Ausstellung beginnt am 14. September um 17 Uhr im Rathaus und dauert sechs Wochen.", "2027-09-14T17:00")]
    [InlineData("Der Bau der neuen Schule beginnt mit einem Fest am 14. September um 17 Uhr und dauert sechs Wochen.", "2027-09-14T17:00")]
    [InlineData("Der Nähkurs ist voll. Die Ausstellung beginnt am 14. September um 17 Uhr im Rathaus und dauert sechs Wochen.", "2027-09-14T17:00")]
    [InlineData("Di. 14.09. - 02.11., 18-19.30 Uhr: Ausstellung, Rathaus", "2027-09-14T18:00 FREQ=DAILY;UNTIL=20271102T235959")]
    [InlineData("Weihnachtsmarkt: Freitag, 26. November, bis Freitag, 17. Dezember 2027, 14 bis 20 Uhr, Marktplatz", "2027-11-26T14:00 FREQ=DAILY;UNTIL=20271217T235959")]
    [InlineData("Die Ausstellung ist vom Samstag, 2. Oktober, bis Samstag, 30. Oktober, jeweils von 10 bis 18 Uhr im Museum zu sehen.", "2027-10-02T10:00 FREQ=DAILY;UNTIL=20271030T235959")]
    [InlineData("Di. 14.09. - 02.11., 18-19.30 Uhr: Yoga, Realschule", "2027-09-14T18:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20271102T235959")]
    [InlineData("Di. 14.09. - 02.11., 18-19.30 Uhr: Spanischkurs, Realschule", "2027-09-14T18:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20271102T235959")]
    [InlineData("Aquarellmalerei, Mi, 18:30–20:45, 6 Abende, ab 15.09., Alte Schule", "2027-09-15T18:30 FREQ=WEEKLY;BYDAY=WE;COUNT=6")]
    [InlineData("Der Wochenmarkt ist ab sofort auch am Freitag. Bisher gab es ihn nur dienstags. Verkauft wird von 8 bis 12 Uhr.", "2027-09-10T08:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Das Dorfcafé macht nun auch am Donnerstag auf, und zwar von 14 bis 17 Uhr.", "2027-09-09T14:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Der Förderkurs findet regelmäßig statt, und zwar am Montag und am Donnerstag von 14 bis 15 Uhr in Raum 7.", "2027-09-09T14:00 FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("Krabbelgruppe\n\nImmer mittwochs von 9 bis 11 Uhr (nicht in den Ferien) spielen wir im Gemeindehaus.", "2027-09-08T09:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Die Radlergruppe fährt jeden Montag ins Grüne. Abfahrt ist um 13.30 Uhr am Brunnen.", "2027-09-13T13:30 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Der Mittagstisch ist offen für alle. Stattfinden tut er jeweils am ersten Freitag im Monat, außer im August.", "2027-10-01 FREQ=MONTHLY;BYDAY=1FR;BYMONTH=1,2,3,4,5,6,7,9,10,11,12")]
    [InlineData("Lauftreff\nDi 18:30 Uhr\nDo 18:30 Uhr\nTreffpunkt: Parkplatz am Stadion", "2027-09-09T18:30 FREQ=WEEKLY;BYDAY=TH; 2027-09-14T18:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Dorffest\nFr 18 Uhr\nSa 14 Uhr\nFestplatz", "2027-09-10T18:00; 2027-09-11T14:00")]
    [InlineData("Dann ist das Pfarrhaus jeden Montag von 12 bis 16 Uhr als Wärmestube geöffnet.", "2027-09-13T12:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Das Pfarrbüro ist jeden Montag von 12 bis 16 Uhr geöffnet.", "")]
    [InlineData("Der Ortsbus fährt jeden Montag um 13.30 Uhr vom Brunnen zum Bad.", "")]
    [InlineData("Der Flohmarkt ist auch am Samstag von 9 bis 12 Uhr auf dem Kirchplatz.", "2027-09-11T09:00")]
    public void What_tells_how_often_is_a_rule(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Jeden zweiten Montag können Kinder von 16 bis 17 Uhr im Schulgarten gärtnern.", "Gärtnern")]
    [InlineData("Am 14. September um 16 Uhr wird im Museum getöpfert.", "Töpfern")]
    [InlineData("Die Gruppe „Gut Holz“ kegelt alle drei Wochen freitags ab 20 Uhr im Gasthof Stern.", "Kegeln: Gruppe „Gut Holz“")]
    [InlineData("Trainiert wird montags um 18 Uhr in der Halle.", "Training")]
    public void What_one_does_names_what_no_noun_names(string text, string title) =>
        Assert.Equal(title,
            Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events).Title.Value);

    private static string Text(string frame, string subject, string where, string rhythm, string hour)
    {
        var text = frame.Replace("{S}", Capitalized(subject), StringComparison.Ordinal)
            .Replace("{s}", subject, StringComparison.Ordinal)
            .Replace("{R}", rhythm, StringComparison.Ordinal)
            .Replace("{H}", hour, StringComparison.Ordinal)
            .Replace("{P}", where, StringComparison.Ordinal);
        return Capitalized(text);
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
