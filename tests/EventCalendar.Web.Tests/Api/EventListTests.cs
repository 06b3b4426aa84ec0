using System.Net;
using System.Text.Json;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class EventListTests
{
    [Theory, EachDatabase]
    public async Task Events_that_are_not_over_come_in_order_of_their_start(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await PublishAsync(client, "c 2026-09-01T10:00", "past 2026-08-09T10:00", "a 2026-08-10", "b 2026-08-10T19:00");

        Assert.Equal(["a", "b", "c"], await TitlesAsync(host.Client, ""));
    }

    [Theory, EachDatabase]
    public async Task Pages_follow_each_other_without_gap_or_repetition(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await PublishAsync(
            client, "a 2026-09-01", "b 2026-09-02", "c 2026-09-02", "d 2026-09-02", "e 2026-09-02", "f 2026-09-03");

        var titles = new List<string>();
        var cursor = "";
        do
        {
            using var response = await host.Client.ReadAsync($"{ApiCalls.Events}?limit=2{cursor}");
            var page = await response.JsonAsync();
            titles.AddRange(Titles(page));
            cursor = page.Text("next") is { Length: > 0 } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);

        Assert.Equal(["a", "b", "c", "d", "e", "f"], titles);
    }

    [Theory]
    [InlineData("?from=2026-09-02", new[] { "b", "c" })]
    [InlineData("?to=2026-09-02", new[] { "a", "b" })]
    [InlineData("?from=2026-09-02&to=2026-09-02", new[] { "b" })]
    [InlineData("?from=2026-08-01&to=2026-08-31", new[] { "past" })]
    [InlineData("?organization=nachbarn&limit=1", new[] { "a" })]
    public async Task A_list_can_be_narrowed(string query, string[] expected)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await PublishAsync(client, "past 2026-08-09", "a 2026-09-01", "b 2026-09-02", "c 2026-09-03");

        Assert.Equal(expected, await TitlesAsync(host.Client, query));
    }

    [Fact]
    public async Task Unlisted_events_are_listed_for_their_organization_only()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        using var other = await host.ClientOfAsync("andere");
        await client.PublishAsync("""{"title":"a","start":"2026-09-01","visibility":"unlisted"}""");

        Assert.Empty(await TitlesAsync(host.Client, ""));
        Assert.Empty(await TitlesAsync(other, ""));
        Assert.Equal(["a"], await TitlesAsync(client, ""));
    }

    [Theory]
    [InlineData("from=morgen", "'morgen'")]
    [InlineData("from=2026-09-02&to=2026-09-01", "'2026-09-01'")]
    [InlineData("limit=0", "'0'")]
    [InlineData("limit=201", "'201'")]
    [InlineData("cursor=x", "'x'")]
    [InlineData("cursor=99999999999999999_1", "'99999999999999999_1'")]
    [InlineData("organization=nope", "'nope'")]
    [InlineData("category=Nope!", "'Nope!'")]
    public async Task A_wrong_parameter_is_named(string query, string named)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync($"{ApiCalls.Events}?{query}");

        await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, named);
    }

    private static async Task PublishAsync(HttpClient client, params string[] events)
    {
        foreach (var parts in events.Select(text => text.Split(' ')))
        {
            await client.PublishAsync($$"""{"title":"{{parts[0]}}","start":"{{parts[1]}}"}""");
        }
    }

    private static async Task<IEnumerable<string>> TitlesAsync(HttpClient client, string query)
    {
        using var response = await client.ReadAsync(ApiCalls.Events + query);
        return Titles(await response.JsonAsync());
    }

    private static IEnumerable<string> Titles(JsonElement page) =>
        [.. page.GetProperty("events").EnumerateArray().Select(item => item.Text("title"))];
}
