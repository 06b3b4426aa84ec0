using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedWindowTests
{
    private const string All = "/feeds/all.ics";

    private static readonly LocalDate Today = new(2026, 8, 10);

    [Theory, EachDatabase]
    public Task Of_too_many_events_the_nearest_are_in_and_the_feed_says_so(DatabaseKind kind) =>
        AssertNearestAsync(kind, 1_200, "1.206");

    [Theory, EachDatabase]
    public Task Of_more_events_than_are_looked_at_one_by_one_the_database_finds_the_nearest(DatabaseKind kind) =>
        AssertNearestAsync(kind, 3_100, "3.106");

    [Fact]
    public async Task Events_too_long_for_a_megabyte_are_cut_further()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await host.AddEventsAsync("nachbarn", Enumerable.Range(0, 400).Select(number =>
            Single($"Termin {number}", Today.PlusDays(1 + number)) with { Description = new string('x', 4_000) }));

        var feed = await host.Client.FeedAsync(All + "?lang=en");
        var titles = FeedWorld.Titles(feed);

        Assert.InRange(feed.Length, 800_000, 1_000_000);
        Assert.Contains(
            "DESCRIPTION:Events from one month back to eighteen months ahead. "
            + $"These are the nearest {titles.Count} of 400 events.",
            FeedWorld.Lines(feed).Select(line => line.Replace("\\,", ",", StringComparison.Ordinal)));
        Assert.Contains("Termin 0", titles);
        Assert.DoesNotContain("Termin 399", titles);
    }

    [Theory, EachDatabase]
    public async Task Other_days_can_be_asked_for(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync("""{"title":"Damals","start":"2020-05-01T23:30","end":"2020-05-02T01:00"}""");
        await client.PublishAsync("""{"title":"Demnächst","start":"2029-05-01"}""");

        async Task<string> InAsync(string parameters) =>
            string.Join(',', FeedWorld.Titles(await host.Client.FeedAsync(All + parameters)));

        Assert.Equal("", await InAsync(""));
        Assert.Equal("Damals", await InAsync("?from=2020-01-01"));
        Assert.Equal("Damals", await InAsync("?from=2020-05-02&to=2020-05-02"));
        Assert.Equal("", await InAsync("?from=2020-05-03&to=2020-12-31"));
        Assert.Equal("Demnächst", await InAsync("?from=2029-05-01"));
        Assert.Equal("Demnächst", await InAsync("?to=2029-05-01"));
        Assert.Equal("Damals,Demnächst", await InAsync("?from=2020-01-01&to=2030-01-01"));
        Assert.Contains(
            "DESCRIPTION:Termine vom 1.1.2020 bis zum 1.1.2030.",
            FeedWorld.Lines(await host.Client.FeedAsync(All + "?from=2020-01-01&to=2030-01-01")));
    }

    [Fact]
    public async Task A_series_that_pauses_throughout_the_window_is_out_until_it_goes_on()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await host.AddEventsAsync("nachbarn", [Series("Alle zehn Jahre", new LocalDate(2019, 6, 1), "FREQ=YEARLY;INTERVAL=10")]);

        var before = await host.Client.FeedAsync(All);
        host.Clock.Now = Instant.FromUtc(2028, 6, 1, 12, 0);
        using var after = await host.Client.ReadAsync(All);

        Assert.Empty(FeedWorld.Titles(before));
        Assert.Single(FeedWorld.Titles(await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(
            Instant.FromUtc(2028, 5, 31, 22, 0),
            Instant.FromDateTimeOffset(after.Content.Headers.LastModified!.Value));
    }

    [Fact]
    public async Task The_window_moves_at_midnight_in_the_zone_of_the_community()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync("""{"title":"Fern","start":"2028-02-11"}""");

        host.Clock.Now = Instant.FromUtc(2026, 8, 10, 21, 59);
        var before = await host.Client.FeedAsync(All);
        host.Clock.Now = Instant.FromUtc(2026, 8, 10, 22, 0);
        var after = await host.Client.FeedAsync(All);

        Assert.Empty(FeedWorld.Titles(before));
        Assert.Equal(["Fern"], FeedWorld.Titles(after));
    }

    private static async Task AssertNearestAsync(DatabaseKind kind, int count, string total)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await host.AddEventsAsync("nachbarn", Enumerable.Range(0, count).Select(number =>
            Single($"Termin {number}", Today.PlusDays(1 + (number / 6)), 12 + (number % 6))));
        await host.AddEventsAsync("nachbarn",
        [
            Single("Gestern", Today.PlusDays(-1)),
            Series("Alte Reihe", new LocalDate(2019, 8, 14), "FREQ=WEEKLY"),
            Series("Ferne Reihe", new LocalDate(2020, 12, 24), "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24;COUNT=9"),
            Series("Fernste Reihe", new LocalDate(2020, 1, 10), "FREQ=YEARLY;INTERVAL=8"),
            Series("Künftige Reihe", Today.PlusDays(3), "FREQ=WEEKLY"),
            Series("Späte Reihe", Today.PlusDays(500), "FREQ=WEEKLY"),
        ]);

        var feed = await host.Client.FeedAsync(All);
        var titles = FeedWorld.Titles(feed).ToHashSet();

        Assert.Equal(1_000, titles.Count);
        Assert.Contains("Alte Reihe", titles);
        Assert.Contains("Ferne Reihe", titles);
        Assert.Contains("Künftige Reihe", titles);
        Assert.DoesNotContain("Späte Reihe", titles);
        Assert.DoesNotContain("Fernste Reihe", titles);
        Assert.DoesNotContain("Gestern", titles);
        Assert.Contains("Termin 996", titles);
        Assert.DoesNotContain("Termin 997", titles);
        Assert.Contains(
            "DESCRIPTION:Termine von einem Monat zurück bis achtzehn Monate voraus. "
            + $"Enthalten sind die nächsten 1.000 von {total} Terminen.",
            FeedWorld.Lines(feed));
    }

    private static EventContent Single(string title, LocalDate day, int hour = 18) => new()
    {
        Title = Title.Parse(title),
        Timing = new EventTiming.Timed(
            day.At(new LocalTime(hour, 0)), day.At(new LocalTime(hour + 1, 0)), "Europe/Berlin"),
    };

    private static EventContent Series(string title, LocalDate first, string rule) => Single(title, first) with
    {
        Recurrence = new RecurrenceSet { Rule = RecurrenceRule.TryParse(rule, out var parsed) ? parsed : null },
    };
}
