using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Properties;

public sealed class HostileInputTests
{
    private const int Length = 200_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Patterns =>
    [
        "1234567890", "1.", "1. ", "..", "18 Uhr ", "am 3. Mai um 18 Uhr im Haus ", "Treffen am 3. Mai um 18 Uhr im Haus\n", "„(", "Haus ", "jeden Montag und ",
        "Sommerfest-", "dienstags 9 Uhr\n", "Anmeldung bis 3. Mai. ", "Mo ", "3.–5. Mai ", "in der ", "\r", "\u00AD-\n", "Wetter 5.6.2026 (red) ", "\uD83D", "\u0308\u0323", "Fest\t\t",
        "freitags um 18 Uhr, im Sommer um 19 Uhr. ", "Fest am 3. Mai fällt aus. Nachholtermin ist der 5. Mai. ",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_repeated_without_end_is_read_to_its_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));

        var report = AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 4, 1)));

        Assert.All(report.Events, candidate => Assert.True(candidate.Title.Value.Length <= 200));
    }

    [Theory]
    [InlineData("3. Mai 2027\n", "Aue: 8.00 Uhr Umzug am Rathaus\n")]
    [InlineData("Am 3. Mai 2027 ist viel los. ", "Im Saal gibt es um 9 Uhr ein Konzert. ")]
    [InlineData("Samstag, 3. Mai 2027\n", "8.00 Uhr Konzert # im Rathaus\n")]
    [InlineData("Am 3. Mai 2027 ist Stadtfest. ", "Um 9 Uhr folgt am Grillplatz die Schafschur.\n")]
    [InlineData("", "Gruppe # jeden ersten Montag im Monat\n")]
    public async Task What_goes_on_and_on_below_one_day_is_not_held_against_itself(string day, string pattern)
    {
        var text = day + string.Concat(Enumerable.Range(1, Length / pattern.Length)
            .Select(number => pattern.Replace("#", $"{number}", StringComparison.Ordinal)));

        var report = await Task.Run(
            () => AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 4, 1))),
            TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.NotNull(report);
    }

    [Fact]
    public async Task Tabs_that_divide_nothing_are_looked_through_once()
    {
        var text = "Fest am 3. Mai um 18 Uhr im Haus" + new string('\t', 10 * Length);

        var report = await Task.Run(
            () => AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 4, 1))),
            TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Single(report.Events);
    }

    [Fact]
    public void A_foreign_word_without_letters_of_its_own_is_no_place()
    {
        const string text = "14 Ağustos'ta in yapılması planlanan piknik : Ağustos im Cuma gününe ertelendi.";

        var report = AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 4, 1)));

        Assert.All(report.Events, candidate => Assert.NotEqual("", candidate.Location?.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\0")]
    [InlineData("99.99.9999 99:99 Uhr")]
    [InlineData("31. Februar 2027 um 18 Uhr, Rathaus")]
    public void A_text_that_names_no_day_gives_no_event(string text)
    {
        var report = AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 4, 1)));

        Assert.Empty(report.Events);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void The_ends_of_the_calendar_are_no_reason_to_fail(int year, int month, int day)
    {
        var context = new ReadingContext { Today = new LocalDate(year, month, day), TimeZoneId = "Nowhere/Else" };

        var report = AnnouncementReader.Read("Treffen morgen, am 29.2., am 3. Advent, dienstags und am Freitag um 18 Uhr im Rathaus bis 3.1.", context);

        Assert.Equal(context.Today, report.PublishedOn);
    }
}
