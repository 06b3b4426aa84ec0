using EventCalendar.Extraction;
using EventCalendar.Web.Commands.Seeding;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Commands.Seeding;

public sealed class DemoSeedTests
{
    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-12-30")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("2027-03-26")]
    [InlineData("2027-03-28")]
    [InlineData("2027-10-30")]
    [InlineData("2028-02-15")]
    [InlineData("2028-02-29")]
    public async Task Every_announcement_yields_its_events_whatever_the_day(string day)
    {
        var today = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var seed = await LoadAsync();
        var text = new DemoText(seed.Words, today);

        var reports = seed.Announcements.ToDictionary(
            announcement => announcement.Template, announcement => Read(seed, text.Print(announcement.Template), today));

        Assert.All(seed.Announcements, announcement => Assert.True(
            reports[announcement.Template].Events.Length == announcement.Events, text.Print(announcement.Template)));
        Assert.All(
            reports.Values.SelectMany(report => report.Events),
            candidate => Assert.InRange(candidate.Start.Value.Date, today, today.PlusDays(60)));
    }

    [Fact]
    public async Task The_demonstration_shows_every_kind_of_event()
    {
        var seed = await LoadAsync();
        var today = new LocalDate(2026, 11, 22);
        var text = new DemoText(seed.Words, today);

        var candidates = seed.Announcements.SelectMany(
            announcement => Read(seed, text.Print(announcement.Template), today).Events).ToList();

        Assert.Contains(candidates, candidate => candidate.RecurrenceRule is not null);
        Assert.Contains(candidates, candidate => candidate is { IsAllDay: true, End: not null });
        Assert.Contains(candidates, candidate => candidate.Online is not null);
        Assert.Contains(candidates, candidate => candidate.Status?.Value == CandidateStatus.Cancelled);
        Assert.Contains(candidates, candidate => candidate.Status?.Value == CandidateStatus.Moved);
        Assert.Contains(candidates, candidate => candidate.RegistrationDeadline is not null);
    }

    [Fact]
    public async Task No_event_is_called_after_its_place()
    {
        var seed = await LoadAsync();
        var today = new LocalDate(2026, 11, 22);
        var text = new DemoText(seed.Words, today);

        var titles = seed.Announcements.SelectMany(
            announcement => Read(seed, text.Print(announcement.Template), today).Events.Select(e => e.Title.Value));

        Assert.Empty(titles.Intersect(seed.Places.Select(place => place.Name)));
    }

    [Fact]
    public async Task Announcements_name_only_what_the_seed_holds()
    {
        var seed = await LoadAsync();

        var organizations = seed.Announcements.Select(announcement => announcement.Organization);
        var places = seed.Announcements.Select(announcement => announcement.Place).OfType<string>();
        var categories = seed.Announcements.SelectMany(announcement => announcement.Categories);

        Assert.Empty(organizations.Except(seed.Organizations.Select(item => item.Slug)));
        Assert.Empty(places.Except(seed.Places.Select(item => item.Slug)));
        Assert.Empty(categories.Except(seed.Categories.Select(item => item.Slug)));
    }

    private static Task<DemoSeed> LoadAsync() =>
        DemoSeed.LoadAsync(DemoSeed.FilePath, TestContext.Current.CancellationToken);

    private static ExtractionReport Read(DemoSeed seed, string text, LocalDate today) => AnnouncementReader.Read(
        text,
        new ReadingContext { PublishedOn = today, Today = today, Region = seed.Region, Place = seed.Town });
}
