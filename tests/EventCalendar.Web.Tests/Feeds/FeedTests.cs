using System.Net;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedTests
{
    private const string All = "/feeds/all.ics";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task An_event_stands_in_the_feeds_it_belongs_to(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        using var other = await host.ClientOfAsync("andere");
        await AddDirectoryAsync(host);
        var published = await client.PublishAsync(
            """{"title":"A","start":"2026-08-20T18:00","categories":["treffen"],"place":"rathaus"}""");

        foreach (var path in new[]
            { All, "/feeds/organizations/nachbarn.ics", "/feeds/categories/treffen.ics", "/feeds/places/rathaus.ics" })
        {
            Assert.Contains($"UID:{published.Text("uid")}", await TextAsync(host.Client, path), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            "BEGIN:VEVENT", await TextAsync(host.Client, "/feeds/organizations/andere.ics"), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_change_shows_at_once_and_without_one_the_bytes_stay(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        var first = await TextAsync(host.Client, All);
        host.Clock.Now += Duration.FromHours(3);
        var later = await TextAsync(host.Client, All);
        using var put = await client.PutAsync(published.Address(), """{"title":"Neuer Titel","start":"2026-08-20T18:00"}""");
        var changed = await TextAsync(host.Client, All);

        Assert.Equal(first, later);
        Assert.Contains("SUMMARY:Neuer Titel", changed, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_restart_gives_the_same_bytes_and_tag(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, Cancel);
        string before;
        string? tagBefore;
        await using (var host = await TestHost.StartAsync(database))
        {
            using var client = await host.ClientOfAsync("nachbarn");
            await client.PublishAsync();
            await client.PublishAsync("""{"title":"Fest ☕","start":"2026-09-05","rrule":"FREQ=WEEKLY;COUNT=3"}""");
            using var response = await host.Client.ReadAsync(All);
            (before, tagBefore) = (await response.Content.ReadAsStringAsync(Cancel), response.Headers.ETag?.Tag);
        }

        await using var restarted = await TestHost.StartAsync(database, now: TestHost.Start + Duration.FromHours(5));
        using var again = await restarted.Client.ReadAsync(All);

        Assert.Equal(before, await again.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(tagBefore, again.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task A_cancelled_event_is_told_until_it_would_have_been_over()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();
        using var delete = await client.SendAsync(HttpMethod.Delete, published.Address(), null);

        var cancelled = await TextAsync(host.Client, All);
        host.Clock.Now = Instant.FromUtc(2026, 8, 21, 10, 0);
        var over = await TextAsync(host.Client, All);

        Assert.Contains("STATUS:CANCELLED", cancelled, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1", cancelled, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", over, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":"A","start":"2026-07-09"}""")]
    [InlineData("""{"title":"A","start":"2028-02-11"}""")]
    [InlineData("""{"title":"A","start":"2026-08-20","visibility":"unlisted"}""")]
    [InlineData("""{"title":"A","start":"2026-08-20","visibility":"subscribers"}""")]
    public async Task What_is_long_over_far_away_or_not_public_is_in_no_feed(string json)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync(json);

        Assert.DoesNotContain("BEGIN:VEVENT", await TextAsync(host.Client, All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":"A","start":"2026-07-10"}""")]
    [InlineData("""{"title":"A","start":"2028-02-09"}""")]
    [InlineData("""{"title":"A","start":"2025-01-01","rrule":"FREQ=WEEKLY"}""")]
    public async Task What_touches_the_window_is_in_the_feed(string json)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync(json);

        Assert.Contains("BEGIN:VEVENT", await TextAsync(host.Client, All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/organizations/nobody.ics")]
    [InlineData("/feeds/categories/none.ics")]
    [InlineData("/feeds/places/nowhere.ics")]
    [InlineData("/feeds/organizations/N%C3%96.ics")]
    [InlineData("/feeds/unknown.ics")]
    [InlineData("/feeds/organizations/nachbarn")]
    public async Task An_unknown_feed_is_a_problem_that_names_it(string path)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync(path, ("Accept", "text/calendar"));

        await response.AssertProblemAsync(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task An_unlisted_event_is_read_by_its_address_and_one_for_subscribers_is_not()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var unlisted = await client.PublishAsync("""{"title":"A","start":"2026-08-20","visibility":"unlisted"}""");
        var inner = await client.PublishAsync("""{"title":"B","start":"2026-08-20","visibility":"subscribers"}""");

        using var readUnlisted = await host.Client.ReadAsync($"/events/{unlisted.Text("id")}.ics");
        using var readInner = await host.Client.ReadAsync($"/events/{inner.Text("id")}.ics");

        Assert.Equal(HttpStatusCode.OK, readUnlisted.StatusCode);
        await readInner.AssertProblemAsync(HttpStatusCode.NotFound, inner.Text("id"));
    }

    [Fact]
    public async Task A_malformed_id_of_an_event_file_is_named()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync("/events/treffen.ics");

        await response.AssertProblemAsync(HttpStatusCode.BadRequest, "32 hex digits, was 'treffen'");
    }

    private static async Task<string> TextAsync(HttpClient client, string path)
    {
        using var response = await client.ReadAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    private static Task<int> AddDirectoryAsync(TestHost host) => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        db.Categories.Add(new Category(GuidId.New<CategoryId>(), Slug.Parse("treffen"), "Treffen"));
        db.Places.Add(new Place(GuidId.New<PlaceId>(), Slug.Parse("rathaus"), "Rathaus", "Markt 1, Marburg"));
        return await db.SaveChangesAsync(Cancel);
    });
}
