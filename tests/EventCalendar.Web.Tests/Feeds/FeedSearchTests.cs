using System.Net;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedSearchTests
{
    // Each address with the titles it has to give, on either database and in memory.
    private static readonly (string Address, string Titles)[] Searches =
    [
        ("q=probe", "Chorprobe,Fest"),
        ("q=PROBE+chor", "Chorprobe"),
        ("q=gros", "Fest"),
        ("q=stra%C3%9Fe", "Fest"),
        ("q=gesang", "Chorprobe,Sprechstunde"),
        ("q=kongresshalle", "Lesung"),
        ("q=toplant%C4%B1s%C4%B1", "Sprechstunde"),
        ("q=100%25", "Lesung"),
        ("q=a_b", ""),
        ("q=chor&organization=andere", ""),
        ("organization=nachbarn", "Chorprobe,Fest,Sprechstunde"),
        ("organization=nachbarn,andere&category=musik", "Chorprobe,Sprechstunde"),
        ("category=musik,treffen", "Chorprobe,Lesung,Sprechstunde"),
        ("category=musik&category=treffen&place=halle", "Lesung"),
        ("place=rathaus,halle", "Chorprobe,Lesung"),
        ("language=tr", "Sprechstunde"),
        ("language=de,en", "Chorprobe,Fest,Lesung,Sprechstunde"),
        ("language=en", "Lesung"),
        ("near=Marburg", "Chorprobe,Fest"),
        ("near=marburg&radius=40", "Chorprobe,Fest,Lesung"),
        ("near=50.584,8.678&radius=5", "Lesung"),
        ("near=rathaus&radius=1", "Chorprobe"),
        ("near=halle&organization=andere", "Lesung"),
        ("near=-33.87,151.21", ""),
        ("q=probe&near=rathaus&radius=1&category=musik&language=de&place=rathaus&organization=nachbarn", "Chorprobe"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_search_gives_what_matches_in_all_that_is_asked_for(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);

        foreach (var (parameters, titles) in Searches)
        {
            var feed = await host.Client.FeedAsync("/feeds/search.ics?" + parameters);

            Assert.Equal((parameters, titles), (parameters, string.Join(',', FeedWorld.Titles(feed))));
        }
    }

    [Theory, EachDatabase]
    public async Task One_event_is_held_against_a_search_as_the_database_does(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);

        var found = await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var events = await db.Events.AsNoTracking().ToListAsync(Cancel);
            var places = await db.Places.ToDictionaryAsync(p => p.Id, p => new GeoPoint(p.Latitude!.Value, p.Longitude!.Value), Cancel);
            var matches = new List<(string, string)>();
            foreach (var (parameters, _) in Searches)
            {
                var query = FeedQuery.Parse("/feeds/search.ics?" + parameters);
                var (choice, _) = (await scope.GetRequiredService<FeedChoices>().FindAsync(query, Cancel))!.Value;
                var titles = events
                    .Where(e => choice.Matches(e, e.PlaceId is { } place ? places[place] : null))
                    .Select(e => e.Title.Value).Order(StringComparer.Ordinal);
                matches.Add((parameters, string.Join(',', titles)));
            }

            return matches;
        });

        Assert.Equal(Searches, found);
    }

    [Theory, EachDatabase]
    public async Task A_changed_event_is_found_by_what_it_says_now(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync("""{"title":"Grillfest","start":"2026-08-20"}""");
        Assert.Equal(["Grillfest"], FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?q=grill")));

        using var put = await client.PutAsync(published.Address(), """{"title":"Waffelfest","start":"2026-08-20"}""");

        Assert.Empty(FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?q=grill")));
        Assert.Equal(["Waffelfest"], FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?q=waffel")));
    }

    [Theory, EachDatabase]
    public async Task Events_from_before_there_was_a_search_are_found_after_a_start(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().EventSearch.ExecuteDeleteAsync(Cancel));

        // As two nodes do that start at once.
        await Task.WhenAll(host.Services.MigrateAsync(Cancel), host.Services.MigrateAsync(Cancel));

        Assert.Equal(
            ["Chorprobe", "Fest"], FeedWorld.Titles(await host.Client.FeedAsync("/feeds/search.ics?q=probe")));
    }

    [Fact]
    public async Task The_same_search_in_other_words_is_the_same_feed()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);

        using var one = await host.Client.ReadAsync("/feeds/search.ics?category=musik&organization=andere,nachbarn&near=");
        using var other = await host.Client.ReadAsync("/feeds/search.ics?x=1&organization=Nachbarn&organization=andere&category=musik");

        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
        Assert.Contains(
            "SOURCE;VALUE=URI:https://termine.example.org/feeds/search.ics?organization=andere,nachbarn&category=musik",
            FeedWorld.Lines(await other.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task A_search_is_called_by_all_it_is_narrowed_to()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);

        var feed = await host.Client.FeedAsync("/feeds/search.ics?q=Offener+Chor&organization=nachbarn&category=musik&near=marburg&radius=25");

        var name = Assert.Single(FeedWorld.Lines(feed), line => line.StartsWith("NAME:", StringComparison.Ordinal));
        Assert.StartsWith("NAME:„chor offener“ · nachbarn · Musik & Gesang · Marburg", name, StringComparison.Ordinal);
        Assert.EndsWith(" (25 km) – Termine", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/search.ics?near=Nirgendhausen", HttpStatusCode.UnprocessableEntity, "'nirgendhausen'")]
    [InlineData("/feeds/search.ics?radius=0", HttpStatusCode.UnprocessableEntity, "from 1 to 500, was '0'")]
    [InlineData("/feeds/search.ics?radius=x", HttpStatusCode.BadRequest, "was 'x'")]
    [InlineData("/feeds/all.ics?alarm=soon", HttpStatusCode.BadRequest, "such as PT1H, was 'soon'")]
    [InlineData("/feeds/all.ics?from=2026-13-01", HttpStatusCode.BadRequest, "such as 2026-08-20, was '2026-13-01'")]
    [InlineData("/feeds/all.ics?lang=xx", HttpStatusCode.UnprocessableEntity, "de or en, was 'xx'")]
    [InlineData("/feeds/search.ics?organization=nobody,nachbarn", HttpStatusCode.NotFound, "nachbarn,nobody")]
    public async Task What_cannot_be_answered_is_a_problem_with_the_value_and_a_remedy(
        string address, HttpStatusCode status, string detail)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync(address);

        await response.AssertProblemAsync(status, detail);
    }

    private static async Task<TestHost> StartAsync(DatabaseKind kind)
    {
        var host = await TestHost.StartAsync(kind);
        await host.AddDirectoryAsync();
        using var client = await host.ClientOfAsync("nachbarn");
        using var other = await host.ClientOfAsync("andere");
        await client.PublishAsync(
            """{"title":"Chorprobe","start":"2026-08-20T18:00","categories":["musik"],"place":"rathaus"}""");
        await client.PublishAsync(
            """
            {"title":"Fest","start":"2026-08-21","description":"Große Feier mit Kostproben\nin der Wörthstraße",
             "geo":{"latitude":50.83,"longitude":8.79}}
            """);
        await client.PublishAsync(
            """
            {"title":"Sprechstunde","start":"2026-08-22T10:00","categories":["musik"],"languages":["tr"],
             "description":"Çalışma grubu TOPLANTISI"}
            """);
        await other.PublishAsync(
            """
            {"title":"Lesung","start":"2026-08-23T19:00","categories":["treffen"],"place":"halle","language":"en",
             "description":"100% crime"}
            """);
        return host;
    }
}
