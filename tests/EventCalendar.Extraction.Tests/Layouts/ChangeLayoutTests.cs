using System.Globalization;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Notices put together from sentence frames, names, days, hours and places: what changes is read in each of
/// them.
/// </summary>
public sealed class ChangeLayoutTests
{
    private static readonly LocalDate Published = new(2027, 3, 2);
    private static readonly LocalDate Old = new(2027, 3, 12);
    private static readonly LocalDate New = new(2027, 3, 27);

    // The name with its article, as subject and as object, its pronoun, and the word that a title must have.
    private static readonly (string Subject, string Object, string Pronoun, string Key)[] Names =
    [
        ("die Pilzwanderung", "die Pilzwanderung", "sie", "Pilzwanderung"),
        ("der Lampionumzug", "den Lampionumzug", "er", "Lampionumzug"),
        ("das Chorkonzert", "das Chorkonzert", "es", "Chorkonzert"),
        ("der Liederabend mit Karin Voss", "den Liederabend mit Karin Voss", "er", "Liederabend"),
        ("die Sitzung des Ortschaftsrats", "die Sitzung des Ortschaftsrats", "sie", "Sitzung"),
        ("der Vortrag „Strom vom Balkon“", "den Vortrag „Strom vom Balkon“", "er", "Strom vom Balkon"),
        ("das Oldtimertreffen", "das Oldtimertreffen", "es", "Oldtimertreffen"),
    ];

    private static readonly (string Where, string Key)[] Places =
    [
        ("im Gasthof Linde", "Linde"),
        ("in der Zehntscheune", "Zehntscheune"),
        ("im Bürgerhaus Nord", "Bürgerhaus"),
    ];

    private static readonly Func<LocalDate, string>[] Days =
    [
        day => Weekday(day) + ", " + day.ToString("d. MMMM", German),
        day => day.ToString("d. MMMM", German),
        day => Weekday(day) + ", " + day.ToString("d'.'M'.'", CultureInfo.InvariantCulture),
        day => day.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture),
    ];

    private static readonly string[] Tails =
        ["", " Die Karten behalten ihre Gültigkeit.", " Auskunft gibt Anne Pohl, Telefon 07123 / 55 18 20."];

    private static CultureInfo German => CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData("{S} wird vom {O} auf den {N} verschoben. Beginn ist um 18 Uhr {P}.")]
    [InlineData("{S} {P} muss wegen einer Erkrankung von {O} auf {N} verlegt werden. Los geht es um 18 Uhr.")]
    [InlineData("{S} am {O} fällt aus und wird am {N} um 18 Uhr {P} nachgeholt.")]
    [InlineData("{S} findet nicht am {O}, sondern erst am {N} um 18 Uhr {P} statt.")]
    [InlineData("Statt am {O} findet {s} nun am {N} um 18 Uhr {P} statt.")]
    [InlineData("Terminänderung: {S} ist nicht, wie angekündigt, am {O}, sondern am {N} um 18 Uhr {P}.")]
    [InlineData("Eigentlich sollte {s} am {O} {P} stattfinden. Neuer Termin ist nun der {N} um 18 Uhr.")]
    [InlineData("{S} war zunächst für den {O} geplant. Jetzt steht fest: Neuer Termin ist der {N}, 18 Uhr, {P}.")]
    [InlineData("{S}, geplant für den {O}, geht erst am {N} um 18 Uhr {P} über die Bühne.")]
    [InlineData("{S} {P} findet wegen Terminüberschneidung erst am {N} um 18 Uhr statt. Vorgesehen war der {O}.")]
    [InlineData("Aus organisatorischen Gründen musste {s} am {O} abgesagt werden. Nachgeholt wird {p} am {N} um 18 Uhr {P}.")]
    [InlineData("{S} am {O} ist abgesagt. Ersatztermin ist der {N}, um 18 Uhr, {P}.")]
    [InlineData("Wir verschieben {A} vom {O} auf den {N}. Treffpunkt ist um 18 Uhr {P}.")]
    [InlineData("Wer sich den {O} für {A} notiert hat, muss umplanen: Neuer Termin ist der {N}, um 18 Uhr, {P}.")]
    [InlineData("{S} {P} am {O} wurde verschoben. Der neue Termin steht fest: {N}, um 18 Uhr.")]
    [InlineData("Korrektur: Im letzten Blatt stand für {A} der {O}. Richtig ist: {N}, um 18 Uhr, {P}.")]
    [InlineData("Achtung, neuer Termin! {S} ist am {N} um 18 Uhr {P} (nicht am {O}).")]
    [InlineData("{S} am {O} fällt auf einen Feiertag. Deshalb wird {p} auf {N}, 18 Uhr, verlegt. Treffpunkt ist {P}.")]
    public void What_moves_keeps_its_old_day(string frame) =>
        Holds(frame, new LocalDateTime(2027, 3, 27, 18, 0), CandidateStatus.Moved, "2027-03-12");

    [Theory]
    [InlineData("{S} war für {O}, 18 Uhr, {P} angekündigt und wird um eine Woche verschoben.", 7)]
    [InlineData("{S} {P} am {O} um 18 Uhr wird um zwei Wochen verschoben.", 14)]
    [InlineData("{S} {P} muss um eine Woche verschoben werden. Vorgesehen war der {O} um 18 Uhr.", 7)]
    [InlineData("{S} am {O} {P} wird einen Tag vorgezogen. Beginn ist am Donnerstag um 18 Uhr.", -1)]
    [InlineData("{S} am {O} wird auf Samstag verschoben. Beginn ist wie geplant um 18 Uhr {P}.", 1)]
    public void A_new_day_is_counted_from_the_old_one(string frame, int days) =>
        Holds(frame, Old.PlusDays(days).At(new LocalTime(18, 0)), CandidateStatus.Moved, "2027-03-12");

    [Theory]
    [InlineData("{S} am {O} {P} beginnt nicht um 19 Uhr, sondern schon um 18 Uhr.")]
    [InlineData("{S} am {O} {P} beginnt bereits um 18 Uhr und nicht, wie im Mitteilungsblatt gemeldet, um 19 Uhr.")]
    [InlineData("Neue Uhrzeit: {S} am {O} {P} beginnt um 18 statt um 19 Uhr.")]
    [InlineData("{S} am {O} {P} wird um eine Stunde vorverlegt, von 19 auf 18 Uhr.")]
    public void Another_hour_is_a_change(string frame) =>
        Holds(frame, Old.At(new LocalTime(18, 0)), CandidateStatus.Moved, "2027-03-12T19:00");

    [Theory]
    [InlineData("{S} am {O} um 18 Uhr {P} fällt wegen einer Erkrankung aus.")]
    [InlineData("ABGESAGT! {S} am {O} um 18 Uhr {P} findet nicht statt.")]
    [InlineData("{S} am {O}, um 18 Uhr wird {P} leider nicht stattfinden.")]
    [InlineData("{S} hätte am {O} um 18 Uhr {P} stattfinden sollen. Nun hat der Vorstand alles abgesagt.")]
    [InlineData("Am {O} um 18 Uhr sollte {P} {s} beginnen. Daraus wird nichts.")]
    [InlineData("{S} am {O} um 18 Uhr {P} wird auf unbestimmte Zeit verschoben.")]
    [InlineData("Der Verein teilt mit, dass {s} am {O} um 18 Uhr {P} aus organisatorischen Gründen entfällt.")]
    [InlineData("{S} am {O} um 18 Uhr {P} ist abgeblasen. Ob es einen neuen Termin gibt, ist offen.")]
    public void What_is_off_stays_on_its_day(string frame) =>
        Holds(frame, Old.At(new LocalTime(18, 0)), CandidateStatus.Cancelled, "");

    [Theory]
    [InlineData("Entgegen anderslautenden Gerüchten findet {s} am {O} um 18 Uhr {P} statt.")]
    [InlineData("{S} wird nicht noch einmal verschoben und findet am {O} um 18 Uhr {P} statt.")]
    [InlineData("Nachdem {s} im vergangenen Jahr ausfallen musste, ist es am {O} um 18 Uhr {P} wieder so weit.")]
    [InlineData("{S} am {O} findet um 18 Uhr {P} bei jedem Wetter statt. Die Bushaltestelle am Markt ist verlegt.")]
    [InlineData("Anders als zunächst gemeldet fällt {s} am {O} nicht aus. Beginn ist um 18 Uhr {P}.")]
    [InlineData("Vor zwei Jahren wurde alles abgesagt. In diesem Jahr findet {s} am {O} um 18 Uhr {P} statt.")]
    [InlineData("{S} am {O} um 18 Uhr findet {P} und nicht wie gewohnt in der Stadthalle statt.")]
    [InlineData("Neuer Raum: {S} am {O} um 18 Uhr findet {P} statt und nicht in der Stadthalle.")]
    public void What_is_not_off_is_confirmed(string frame) =>
        Holds(frame, Old.At(new LocalTime(18, 0)), CandidateStatus.Confirmed, "");

    [Theory]
    [InlineData("Aus dem Auftritt von Ina Amrhein heute Abend im Kulturhaus wird nichts. Eine Infektion hat sie ins Bett gezwungen. Die Rundreise war zu viel. Dazu kam der Schnee. Das ließ sie heute ausrichten. Ina Amrhein kommt nun am 12. April um 20 Uhr ins Kulturhaus.", "2027-04-12T20:00 moved 2027-03-02")]
    [InlineData("Folgende Veranstaltungen fallen aus:\n- Seniorentreff am 13.3.\n- Flohmarkt am 14.3.\nDer Vortrag am 17.3. um 19 Uhr im Rathaus findet statt.", "2027-03-13 cancelled; 2027-03-14 cancelled; 2027-03-17T19:00")]
    [InlineData("13.3. Singkreis, 15 Uhr\n17.3. Vortrag über Bienen, 15 Uhr (neuer Termin, ursprünglich 9.3.)\n24.3. Kaffeenachmittag, 14.30 Uhr – verlegt in den Gasthof Rose", "2027-03-13T15:00; 2027-03-17T15:00 moved 2027-03-09; 2027-03-24T14:30")]
    [InlineData("Für die abgesagte Vorstellung am 12. März gibt es einen Ersatztermin am 27. März, 20 Uhr.", "2027-03-27T20:00 moved 2027-03-12")]
    [InlineData("Das Dorfquiz, das wegen Krankheit am 21. Februar ausfiel, steigt am 12. März um 20 Uhr im Sportheim.", "2027-03-12T20:00 moved 2027-02-21")]
    [InlineData("Die Straßensperrung in der Ulmer Straße verschiebt sich um eine Woche auf den 14. März.", "")]
    public void Notices_of_several_sentences_tell_each_state(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    private static string Weekday(LocalDate day) =>
        German.DateTimeFormat.GetDayName((DayOfWeek)((int)day.DayOfWeek % 7));

    private static void Holds(string frame, LocalDateTime start, CandidateStatus status, string former)
    {
        for (var made = 0; made < Names.Length * Days.Length; made++)
        {
            // 7 names, 4 days and 3 places have no common factor: any two of them meet. Tails go by rounds.
            var name = Names[made % Names.Length];
            var (where, place) = Places[made % Places.Length];
            var tail = Tails[made / Names.Length % Tails.Length];
            var text = Text(frame, name, where, Days[made % Days.Length]) + tail;
            var found = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);
            Assert.True(
                found.Start.Value.Date == start.Date && found.Start.Value.Time == start.TimeOfDay
                && found.Status!.Value == status
                && (found.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : "") is var from
                && (former.Length == 0 ? from.Length == 0 : from.StartsWith(former, StringComparison.Ordinal))
                && found.Title.Value.Contains(name.Key, StringComparison.Ordinal)
                && found.Location!.Value.Contains(place, StringComparison.Ordinal),
                text + " is read as " + EventLines.States([found]) + ", " + found.Title.Value + ", "
                + found.Location?.Value);
        }
    }

    private static string Text(string frame, (string Subject, string Object, string Pronoun, string Key) name,
        string where, Func<LocalDate, string> day) =>
        frame.Replace("{S}", char.ToUpperInvariant(name.Subject[0]) + name.Subject[1..],
            StringComparison.Ordinal)
            .Replace("{s}", name.Subject, StringComparison.Ordinal)
            .Replace("{A}", name.Object, StringComparison.Ordinal)
            .Replace("{p}", name.Pronoun, StringComparison.Ordinal)
            .Replace("{O}", day(Old), StringComparison.Ordinal)
            .Replace("{N}", day(New), StringComparison.Ordinal)
            .Replace("{P}", where, StringComparison.Ordinal);
}
