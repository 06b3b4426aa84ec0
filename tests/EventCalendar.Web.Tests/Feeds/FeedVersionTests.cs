using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedVersionTests
{
    private static readonly string[] Feeds =
    [
        "/feeds/all.ics", "/feeds/organizations/nachbarn.ics", "/feeds/organizations/andere.ics",
        "/feeds/categories/musik.ics", "/feeds/categories/treffen.ics", "/feeds/places/rathaus.ics",
        "/feeds/search.ics?category=musik&organization=nachbarn", "/feeds/search.ics?category=musik&organization=andere",
        "/feeds/search.ics?q=chor", "/feeds/search.ics?near=rathaus&category=treffen",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_change_moves_the_feeds_that_show_the_event_before_or_after_and_no_others(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await StartAsync(host);
        var published = await client.PublishAsync("""{"title":"A","start":"2026-08-20","categories":["treffen"]}""");
        using var other = await host.ClientOfAsync("andere");
        await other.PublishAsync("""{"title":"B","start":"2026-08-20","categories":["musik"]}""");
        var before = await StatesAsync(host);

        using var put = await client.PutAsync(
            published.Address(), """{"title":"A","start":"2026-08-20","categories":["musik"]}""");

        Assert.Equal(
            [
                "/feeds/all.ics", "/feeds/organizations/nachbarn.ics", "/feeds/categories/musik.ics",
                "/feeds/categories/treffen.ics", "/feeds/search.ics?organization=nachbarn&category=musik",
                "/feeds/search.ics?q=chor", "/feeds/search.ics?category=treffen&near=rathaus",
            ],
            Moved(before, await StatesAsync(host)));
    }

    [Theory, EachDatabase]
    public async Task An_unlisted_event_moves_nothing(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await StartAsync(host);
        var before = await StatesAsync(host);

        await client.PublishAsync("""{"title":"A","start":"2026-08-20","visibility":"unlisted"}""");

        Assert.Empty(Moved(before, await StatesAsync(host)));
    }

    [Theory, EachDatabase]
    public async Task A_new_name_moves_the_feeds_that_show_it(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await StartAsync(host);
        await client.PublishAsync("""{"title":"A","start":"2026-08-20","categories":["treffen"]}""");
        var before = await StatesAsync(host);
        var search = "/feeds/search.ics?organization=nachbarn&category=musik";
        var empty = await host.Client.FeedAsync(search);

        await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var organization = await db.Organizations.SingleAsync(o => o.Slug == Slug.Parse("nachbarn"), Cancel);
            await scope.GetRequiredService<DirectoryStore>()
                .DescribeAsync(organization, "Nachbarschaft e. V.", null, host.Clock.Now, Cancel);
            return true;
        });

        Assert.Equal(
            [
                "/feeds/all.ics", "/feeds/organizations/nachbarn.ics", "/feeds/categories/treffen.ics", search,
                "/feeds/search.ics?q=chor", "/feeds/search.ics?category=treffen&near=rathaus",
            ],
            Moved(before, await StatesAsync(host)));
        Assert.Contains("NAME:nachbarn · Musik & Gesang – Termine", FeedWorld.Lines(empty));
        Assert.Contains(
            "NAME:Nachbarschaft e. V. · Musik & Gesang – Termine", FeedWorld.Lines(await host.Client.FeedAsync(search)));
    }

    [Theory, EachDatabase]
    public async Task A_place_that_moves_takes_its_events_out_of_feeds_and_moves_those_around_it(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await StartAsync(host);
        await client.PublishAsync("""{"title":"A","start":"2026-08-20","place":"rathaus"}""");
        var before = await StatesAsync(host);
        Assert.Single(FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?near=marburg")));

        await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var place = await db.Places.SingleAsync(p => p.Slug == Slug.Parse("rathaus"), Cancel);
            await scope.GetRequiredService<DirectoryStore>().LocateAsync(place, 52.5, 13.4, host.Clock.Now, Cancel);
            return true;
        });

        Assert.Empty(FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?near=marburg")));
        Assert.Contains("/feeds/search.ics?category=treffen&near=rathaus", Moved(before, await StatesAsync(host)));
    }

    [Theory, EachDatabase]
    public async Task The_date_of_a_feed_moves_with_each_change_even_within_a_second(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await StartAsync(host);
        var published = await client.PublishAsync();
        var first = (await StatesAsync(host))["/feeds/all.ics"].ChangedAt!.Value;

        using var put = await client.PutAsync(published.Address(), """{"title":"B","start":"2026-08-20"}""");
        var second = (await StatesAsync(host))["/feeds/all.ics"].ChangedAt!.Value;
        host.Clock.Now += Duration.FromMinutes(5);
        using var delete = await client.SendAsync(HttpMethod.Delete, published.Address(), null);
        var third = (await StatesAsync(host))["/feeds/all.ics"].ChangedAt!.Value;

        Assert.Equal([TestHost.Start, TestHost.Start + Duration.FromSeconds(1), host.Clock.Now], [first, second, third]);
    }

    [Theory, EachDatabase]
    public async Task Last_Modified_moves_when_something_leaves_or_enters_the_window_by_itself(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, Cancel);
        await using var host = await TestHost.StartAsync(database);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync("""{"title":"A","start":"2026-08-20T18:00","end":"2026-08-20T20:00"}""");
        await client.PublishAsync("""{"title":"B","start":"2028-03-01"}""");

        // In on the day eighteen months before, out on the day after the one a month later.
        // Two changes within one second count as two seconds.
        Assert.Equal(TestHost.Start + Duration.FromSeconds(1), await LastModifiedAsync(host, new LocalDate(2026, 8, 31)));
        Assert.Equal(Midnight(2026, 9, 1), await LastModifiedAsync(host, new LocalDate(2026, 9, 1)));
        Assert.Equal(Midnight(2026, 9, 1), await LastModifiedAsync(host, new LocalDate(2026, 9, 20)));
        Assert.Equal(Midnight(2026, 9, 21), await LastModifiedAsync(host, new LocalDate(2026, 9, 21)));
        Assert.Equal(Midnight(2026, 9, 21), await LastModifiedAsync(host, new LocalDate(2026, 12, 31)));
        await using var second = await TestHost.StartAsync(database, now: host.Clock.Now);
        Assert.Equal(Midnight(2026, 9, 21), await LastModifiedAsync(second, new LocalDate(2026, 12, 31)));
    }

    private static Instant Midnight(int year, int month, int day) =>
        new LocalDate(year, month, day).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();

    private static async Task<Instant> LastModifiedAsync(TestHost host, LocalDate day)
    {
        host.Clock.Now = Midnight(day.Year, day.Month, day.Day) + Duration.FromHours(9);
        using var response = await host.Client.ReadAsync("/feeds/organizations/nachbarn.ics");
        return Instant.FromDateTimeOffset(response.Content.Headers.LastModified!.Value);
    }

    private static async Task<HttpClient> StartAsync(TestHost host)
    {
        await host.AddDirectoryAsync();
        using var other = await host.ClientOfAsync("andere");
        return await host.ClientOfAsync("nachbarn");
    }

    private static Task<Dictionary<string, FeedState>> StatesAsync(TestHost host) => host.InScopeAsync(async scope =>
    {
        var versions = scope.GetRequiredService<FeedVersions>();
        var states = new Dictionary<string, FeedState>();
        foreach (var query in Feeds.Select(FeedQuery.Parse))
        {
            states[query.Path] = await versions.StateAsync(query, Cancel);
        }

        return states;
    });

    private static IEnumerable<string> Moved(Dictionary<string, FeedState> before, Dictionary<string, FeedState> after) =>
        before.Where(pair => after[pair.Key].Version > pair.Value.Version).Select(pair => pair.Key);
}
