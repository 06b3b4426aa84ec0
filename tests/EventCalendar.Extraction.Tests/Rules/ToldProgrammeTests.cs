using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ToldProgrammeTests
{
    private static readonly LocalDate Published = new(2026, 7, 2);

    [Theory]
    [InlineData("Das Gemeindefest ist am Sonntag, 12. Juli, ab 11 Uhr auf dem Kirchplatz. Um 15 Uhr startet ein Kinderflohmarkt. Um 17 Uhr folgt das Abschlusskonzert.",
        "2026-07-12T11:00; 2026-07-12T15:00; 2026-07-12T17:00")]
    [InlineData("Die Kirmes beginnt am Freitag, 10. Juli, um 18 Uhr. Ab 20 Uhr steigt die Disco.",
        "2026-07-10T18:00; 2026-07-10T20:00")]
    [InlineData("Die Bücherei lädt für Donnerstag, 9. Juli, 15 Uhr, zum Vorlesen ein. Am selben Tag ist um 19 Uhr Literaturkreis.",
        "2026-07-09T15:00; 2026-07-09T19:00")]
    [InlineData("Gestrickt wird am Montag, 13. Juli, ab 14 Uhr beim Stricktreff, am Abend um 19 Uhr folgt die Gesprächsrunde „Zeit haben“.",
        "2026-07-13T14:00; 2026-07-13T19:00")]
    [InlineData("Am 12. Juli gibt es eine Festmesse (9 Uhr) in St. Anna und einen Familiengottesdienst (11 Uhr) in St. Josef.",
        "2026-07-12T09:00; 2026-07-12T11:00")]
    [InlineData("Der Puppenspieler kommt am 11. Juli in die Aula. Um 10 Uhr heißt es „Der Froschkönig“. Um 15 Uhr ist „Frau Holle“ an der Reihe.",
        "2026-07-11T10:00; 2026-07-11T15:00")]
    [InlineData("Sa., 11. Juli, 10 Uhr: Flohmarkt; 14 Uhr: Kaffeetafel; 19 Uhr: Der Geizige",
        "2026-07-11T10:00; 2026-07-11T14:00; 2026-07-11T19:00")]
    public void An_hour_told_after_the_day_names_a_point_of_its_own(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    [Theory]
    [InlineData("Das Sommerfest am 11. Juli beginnt um 14 Uhr. Einlass ist ab 13 Uhr. Um 15 Uhr tritt die Tanzgruppe auf. Um 22 Uhr ist Schluss.", "2026-07-11T14:00")]
    [InlineData("Das Hoffest am 11. Juli beginnt um 14 Uhr. Um 17 Uhr kommt der Nikolaus mit seinem Schlitten.", "2026-07-11T14:00")]
    [InlineData("Der Vortrag am 9. Juli beginnt um 19 Uhr. Die Bücherei hat bis 18 Uhr geöffnet.", "2026-07-09T19:00")]
    public void What_happens_in_its_course_stays_in_it(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    [Theory]
    [InlineData("Am 24. Dezember ist im Rathaus um 12 Uhr Schluss. Die Bücherei gibt ab 10 Uhr keine Karten mehr aus.")]
    [InlineData("Am Rosenmontag schließen die Ämter um 12 Uhr.")]
    public void A_day_with_an_end_alone_is_none_of_an_event(string text) => Assert.Equal("", Starts(text));

    [Theory]
    [InlineData("Das Puppenspiel ist am Sonnabend (18. Juli), 19 Uhr, im Museum zu sehen. Zweimal hebt sich der Vorhang am Sonntag um 10 Uhr.",
        "2026-07-18T19:00; 2026-07-19T10:00")]
    [InlineData("Am Mittwoch, 15. Juli, 19 Uhr, tagt der Bauausschuss im Rathaus. Am Donnerstag um 18 Uhr kommt der Kulturausschuss zusammen.",
        "2026-07-15T19:00; 2026-07-16T18:00")]
    [InlineData("Am Samstag, 25. Juli, 20 Uhr, ist Tanzabend im Zelt.\n\nDer Sonntag beginnt um 10 Uhr mit dem Festgottesdienst.",
        "2026-07-25T20:00; 2026-07-26T10:00")]
    [InlineData("Am Samstag und Sonntag, 19. Juli, spielt das Theater um 20 Uhr im Rathaus.", "2026-07-18T20:00; 2026-07-19T20:00")]
    [InlineData("Am Freitag, Samstag und Sonntag (17., 18. und 19. Juli) spielt das Theater um 20 Uhr im Rathaus.",
        "2026-07-17T20:00; 2026-07-18T20:00; 2026-07-19T20:00")]
    [InlineData("Am Samstag/Sonntag, 18./19. Juli, ist Flohmarkt in der Lagerhalle.", "2026-07-18")]
    [InlineData("Am Freitag um 19 Uhr und am 18. Juli um 15 Uhr spielt das Theater im Rathaus.", "2026-07-03T19:00; 2026-07-18T15:00")]
    [InlineData("Am 25. Juli feiert der Chor sein Sommerfest. Diesen Samstag um 17 Uhr singt er in St. Anna.",
        "2026-07-25; 2026-07-04T17:00")]
    public void A_weekday_after_a_date_counts_from_it(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    [Theory]
    [InlineData("Am Platz ist jeweils von 17 bis 22 Uhr am 25. und 26. Juli, 1. und 2. August Weinstand.",
        "2026-07-25T17:00; 2026-07-26T17:00; 2026-08-01T17:00; 2026-08-02T17:00")]
    [InlineData("Die Vorträge am 7. Juli (Bienen), 9. Juli (Wespen) und 14. Juli (Hummeln) beginnen um 19 Uhr in der Volkshochschule.",
        "2026-07-07T19:00; 2026-07-09T19:00; 2026-07-14T19:00")]
    [InlineData("Am Sonnabend und Sonntag (18. und 19. Juli) ist Flohmarkt in der Lagerhalle. Die Türen stehen jeweils von 10 bis 18 Uhr offen.",
        "2026-07-18T10:00; 2026-07-19T10:00")]
    [InlineData("Von 16 bis 18 Uhr hat der Bürgermeister Zeit für die Bürger. Die Sprechstunde ist am Donnerstag, 16. Juli, im Rathaus.",
        "2026-07-16T16:00")]
    [InlineData("Zum Frühschoppen trifft man sich am Sonntag, 12. Juli, von 11 bis 13 Uhr, und um 19.30 Uhr liest am 21. Juli die Lyrikerin Sonja Kern im Museum.",
        "2026-07-12T11:00; 2026-07-21T19:30")]
    public void An_hour_stated_once_holds_for_the_days_it_is_told_of(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    [Theory]
    [InlineData("Am 5. August wird die neue Orgel in St. Anna eingeweiht.", "2026-08-05")]
    [InlineData("Am 3. Oktober zeigt der Filmkreis „Casablanca“.", "2026-10-03")]
    [InlineData("Tag der Begegnung am 21. August", "2026-08-21")]
    [InlineData("Um den Verein zu retten, haben die Mitglieder für Donnerstag, 23. Juli, eine weitere Sitzung beschlossen. Sie ist im Rathaus.", "2026-07-23")]
    [InlineData("Freitag, 3. Juli 2026 - 08:51 Uhr | Anmelden\n\nDas Sommerfest ist am 11. Juli um 15 Uhr.", "2026-07-11T15:00")]
    [InlineData("Konzert für die Orgel in Aue | 02.07.2026\n\nAm 11. Juli um 15 Uhr singt der Chor in der Marienkirche.", "2026-07-11T15:00")]
    [InlineData("Lena Kern, Redaktion, 02.07.2026 16:37 Uhr\n\nDas Sommerfest ist am 11. Juli um 15 Uhr.", "2026-07-11T15:00")]
    public void A_day_is_told_by_what_is_said_of_it(string text, string starts) =>
        Assert.Equal(starts, Starts(text));

    private static string Starts(string text) => string.Join("; ",
        AnnouncementReader.Read(text, Readers.On(Published)).Events
            .Select(found => ExtractionJson.Format(found.Start.Value)));
}
