using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Tips and previews of local papers in running prose: several events, each with its own day, hour, name and
/// place.
/// </summary>
public sealed class NewspaperProseTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 9, 16);

    [Theory]
    [InlineData("Im Heimatmuseum wird am Samstag um 11 Uhr eine Ausstellung eröffnet.\n\n"
        + "In der Turnhalle beginnt um 17 Uhr das Konzert des Posaunenchors.",
        "2026-09-19T11:00 Ausstellung @ Heimatmuseum; 2026-09-19T17:00 Konzert des Posaunenchors @ "
        + "Turnhalle")]
    [InlineData("Im Heimatmuseum wird am Samstag um 11 Uhr eine Ausstellung eröffnet.\n\n"
        + "Im Schloss Rauenfels ist Museumsnacht. Ab 20 Uhr plaudert die Hofdame aus der Schule.",
        "2026-09-19T11:00 Ausstellung @ Heimatmuseum; 2026-09-19T20:00 Museumsnacht @ Schloss Rauenfels")]
    [InlineData("Im Rathaus spielt am Samstag um 11 Uhr die Stadtkapelle. Eintritt frei.\n\n"
        + "Auf der Wiese vor der Halle dürfen Kinder hüpfen. Um 21 Uhr stellen sie sich zum Umzug auf.",
        "2026-09-19T11:00 Auftritt: Stadtkapelle @ Rathaus")]
    public void A_paragraph_without_a_day_tells_of_the_day_before_it(string text, string expected) =>
        Assert.Equal(expected, Events(text));

    [Theory]
    [InlineData("Geplant sind das Blitzturnier in Pfohren (28. Mai), der Sommerhock im Schulhof (30. "
        + "Juli) und das "
        + "Adventskonzert (11. Dezember).",
        "2027-05-28 Blitzturnier in Pfohren @ Pfohren; 2027-07-30 Sommerhock @ Schulhof; 2026-12-11 "
        + "Adventskonzert @ ")]
    [InlineData("Im Pfarrhof stehen im Sommer ein Hoffest (3. Mai), ein Kinoabend (4. Juni) und ein "
        + "Konzert (5. Juli) "
        + "auf dem Programm.",
        "2027-05-03 Hoffest @ Pfarrhof; 2027-06-04 Kinoabend @ Pfarrhof; 2027-07-05 Konzert @ Pfarrhof")]
    [InlineData("Es laufen „Ida“ (3. Mai, 20 Uhr, Rathaus) und „Roma“ (4. Juni, 19 Uhr, Aula).",
        "2027-05-03T20:00 Ida @ Rathaus; 2027-06-04T19:00 Roma @ Aula")]
    public void In_a_row_of_days_in_brackets_each_has_its_own_place(string text, string expected) =>
        Assert.Equal(expected, Events(text));

    [Theory]
    [InlineData("Als nächste Termine nannte die Vorsitzende das Dorffest (28. Mai) und den Ausflug (30. "
        + "Juli).",
        "2027-05-28 Dorffest @ ; 2027-07-30 Ausflug @ ")]
    [InlineData("Für das Jahr 2027 nannte der Obmann das Dorffest (28. Mai) und den Ausflug (30. Juli).",
        "2027-05-28 Dorffest @ ; 2027-07-30 Ausflug @ ")]
    [InlineData("Der Obmann kündigte für die kommenden Monate das Dorffest (28. Mai) und den Ausflug (30. "
        + "Juli) an.",
        "2027-05-28 Dorffest @ ; 2027-07-30 Ausflug @ ")]
    [InlineData("Der Obmann berichtete über die Termine des Jahres, das Dorffest (28. Mai) und den "
        + "Ausflug (30. Juli).",
        "")]
    [InlineData("Die Mitglieder freuten sich im vergangenen Jahr über das Dorffest (28. Mai) und den "
        + "Ausflug (30. Juli).",
        "")]
    [InlineData("Kassier Udo Kern gab einen Rückblick auf die Veranstaltungen, das Weinfest (28. Mai) und "
        + "die Kirmes (30. Juli).",
        "")]
    [InlineData("Als Höhepunkte stellte der Obmann das Weinfest (28. Mai) und die Kirmes (30. Juli) heraus.",
        "")]
    [InlineData("In ihrem Bericht verlas die Obfrau einen Überblick über die Veranstaltungen, das Weinfest "
        + "(28. Mai) und die Kirmes (30. Juli).",
        "")]
    [InlineData("Für 2026 nannte die Obfrau das Weinfest (28. Mai) und die Kirmes (30. Juli).", "")]
    public void What_a_report_announces_is_to_come_and_what_it_reports_is_not(string text, string expected) =>
        Assert.Equal(expected, Events(text));

    [Theory]
    [InlineData("Das Osterfeuer wird am Samstag um 19. 30 Uhr auf dem Burgberg entzündet.",
        "2026-09-19T19:30")]
    [InlineData("Das Osterfeuer wird am Samstag ab 14. 15 Uhr auf dem Burgberg entzündet.",
        "2026-09-19T14:15")]
    [InlineData("Das Osterfeuer wird am 3. 10 Uhr auf dem Burgberg entzündet.", "")]
    public void A_space_may_slip_into_an_hour(string text, string expected) =>
        Assert.Equal(expected,
            EventLines.Starts(AnnouncementReader.Read(text, Readers.On(Published)).Events));

    [Theory]
    [InlineData("Zeltnacht am Samstag.\n\nKelterfest Rauenfels: Most und Musik gibt es am Wochenende. "
        + "Los geht es am Samstag um 11 Uhr mit dem Klang der Glocke.",
        "2026-09-19T11:00 Kelterfest Rauenfels")]
    [InlineData("Kelterfest Rauenfels: Most und Musik gibt es. Am Samstag um 11 Uhr läutet die Glocke.\n\n"
        + "Am Sonntag um 14 Uhr beginnt das Apfelfest. Am Samstag um 9 Uhr ist dort Flohmarkt.",
        "2026-09-19T11:00 Kelterfest Rauenfels; 2026-09-20T14:00 Apfelfest; 2026-09-19T09:00 Flohmarkt")]
    public void The_name_before_a_colon_is_that_of_the_events_below(string text, string expected) =>
        Assert.Contains(expected, EventLines.Titles(text, Published), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kelterfest: Alles ist bereit. Am 3. Oktober um 15 Uhr spielen die Bläser im Park. "
        + "Am 4. Oktober um 10 Uhr putzen die Helfer den Hof.",
        "Kelterfest")]
    [InlineData("Rückblick aufs Kelterfest: Der Wirt dankt allen. Am 3. Oktober um 10 Uhr putzen die Helfer den "
        + "Hof.\n\nAm 4. Oktober um 14 Uhr ist Flohmarkt.",
        "Rückblick")]
    [InlineData("Kelterfest Aue: Viele Gäste kamen und lobten den Most. Am 3. Oktober um 10 Uhr putzen die "
        + "Helfer den Hof.\n\nAm 4. Oktober um 14 Uhr ist Flohmarkt.",
        "Kelterfest Aue")]
    public void A_name_over_several_days_or_a_report_calls_none(string text, string name)
    {
        var read = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(2, read.Length);
        Assert.All(read, found => Assert.DoesNotContain(name, found.Title.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- Trödelmarkt am 5. Dezember im Pfarrheim\n- Tortenspenden am 5. Dezember abgeben",
        "2026-12-05 Trödelmarkt @ Pfarrheim")]
    [InlineData("Die Kurbühne spielt: Fr 4.12., 19 Uhr – Sa 5.12., 20 Uhr – So 6.12., 15 Uhr",
        "2026-12-04T19:00 Auftritt: Kurbühne @ Kurbühne; 2026-12-05T20:00 Auftritt: Kurbühne @ Kurbühne; "
        + "2026-12-06T15:00 Auftritt: Kurbühne @ Kurbühne")]
    public void A_line_or_a_dash_alone_parts_and_binds_no_days(string text, string expected) =>
        Assert.Equal(expected, Events(text));

    [Fact]
    public void Two_events_at_one_hour_in_two_houses_stay_two() =>
        Assert.Equal("2026-09-19T18:00 Grillfest @ Gerätehaus; "
            + "2026-09-19T18:00 Vortrag über Bienen @ Pfarrheim",
            Events("Die Feuerwehr lädt am Samstag um 18 Uhr zum Grillfest am Gerätehaus ein.\n\n"
                + "Im Pfarrheim beginnt am Samstag um 18 Uhr ein Vortrag über Bienen."));

    [Fact]
    public void Where_people_meet_stands_once_below_the_days_of_a_sentence() =>
        Assert.Equal("2026-09-19T11:00 Führung durch die Geschichte @ Terrasse hinter dem Rauenhaus; "
            + "2026-09-20T14:00 Führung durch die Geschichte @ Terrasse hinter dem Rauenhaus",
            Events("Am Samstag um 11 Uhr und am Sonntag um 14 Uhr führt Karl Auer durch die Geschichte. "
                + "Man trifft sich auf der Terrasse hinter dem Rauenhaus."));

    [Fact]
    public void What_the_last_paragraph_tells_is_no_place_of_those_above() =>
        Assert.Contains("Führung durchs Neue Schloss Rauenfels @ Schloss Rauenfels",
            Events("Das Trio spielt am Sonntag um 11 Uhr auf.\n\nKinder führt Ute Wolf am Sonntag um 14.30 Uhr "
                + "durchs Neue Schloss Rauenfels.\n\nDen Patronatstag begehen die Schützen am Sonntag. Um 9 "
                + "Uhr setzt sich am Dorfplatz der Zug in Bewegung."), StringComparison.Ordinal);

    private static string Events(string text) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(found =>
            $"{ExtractionJson.Format(found.Start.Value)} {found.Title.Value} @ {found.Location?.Value}"));
}
