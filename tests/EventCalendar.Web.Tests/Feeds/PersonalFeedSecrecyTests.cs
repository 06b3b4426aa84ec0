using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class PersonalFeedSecrecyTests
{
    private static readonly Dictionary<string, string?> Everything = new()
    {
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft"] = "Trace",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Trace",
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Trace",
        ["Logging:LogLevel:Hangfire"] = "Trace",
    };

    [Fact]
    public async Task No_log_and_no_trace_names_the_token_whatever_happens()
    {
        using var keeper = new LogKeeper();
        await using var world = await PersonalFeedWorld.StartAsync(
            DatabaseKind.Sqlite, Everything, services => services.AddSingleton<ILoggerProvider>(keeper));
        var path = await world.CreateAsync(("organization", "chor"));
        var spelled = "/Feeds/%4Dy/" + path.Split('/')[^1];

        foreach (var way in new[] { path + ".ics", path + ".atom", path, path + "/", spelled + ".ics", "/webcal:/" + path })
        {
            using var answer = await world.GetAsync(way, ("Accept-Encoding", "br"));
        }

        using var tagged = await world.GetAsync(path + ".ics?alarm=PT1H", ("If-None-Match", "*"));
        using var wrong = await world.GetAsync(path + ".json?alarm=x");
        using var unknown = await world.GetAsync(path + "x.ics");
        using var method = await world.Host.Client.DeleteAsync(new Uri(path + ".ics", UriKind.Relative), TestContext.Current.CancellationToken);
        using var refused = await world.PostAsync(path, ("near", "Nirgendheim"));
        using var saved = await world.PostAsync(path, ("organization", "rad"));
        using var revoked = await world.PostAsync(path, ("Revoke", "true"));
        using var gone = await world.GetAsync(path + ".ics");
        await BreakAsync(world.Host);
        using var away = await world.GetAsync(path + ".ics");
        using var broken = await world.GetAsync(path);

        var token = path.Split('/')[^1];
        Assert.Contains(keeper.Lines, line => line.Contains("/feeds/my/withheld.ics", StringComparison.Ordinal));
        Assert.Contains(keeper.Lines, line => line.StartsWith("activity", StringComparison.Ordinal));
        Assert.Contains(keeper.Lines, line => line.Contains("Gone", StringComparison.Ordinal));
        Assert.DoesNotContain(keeper.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/feeds/my/abc.ics", "abc", "/feeds/my/withheld.ics")]
    [InlineData("/feeds/my/abc", "abc", "/feeds/my/withheld")]
    [InlineData("/Feeds/My/abc.atom", "abc", "/feeds/my/withheld.atom")]
    [InlineData("/feeds/my/abc/def.json", "abc/def", "/feeds/my/withheld.json")]
    [InlineData("/feeds/my/abc.html", "abc.html", "/feeds/my/withheld")]
    [InlineData("/feeds/my/", "", "/feeds/my/withheld")]
    [InlineData("//feeds/my/abc.ics", "abc", "//feeds/my/withheld.ics")]
    public void What_stands_in_place_of_a_token_is_taken_out_of_the_request(string path, string token, string left)
    {
        var features = RequestFor(path);

        PrivateAddress.Withhold(features);

        var request = features.Get<IHttpRequestFeature>()!;
        Assert.Equal(new PrivateAddress(token, path), features.Get<PrivateAddress>());
        Assert.Equal((left, left + "?lang=en"), (request.Path, request.RawTarget));
    }

    [Theory]
    [InlineData("/feeds/my")]
    [InlineData("/feeds/mystery.ics")]
    [InlineData("/feeds/all.ics")]
    [InlineData("/")]
    public void Other_requests_are_left_alone(string path)
    {
        var features = RequestFor(path);

        PrivateAddress.Withhold(features);

        var request = features.Get<IHttpRequestFeature>()!;
        Assert.Null(features.Get<PrivateAddress>());
        Assert.Equal((path, path + "?lang=en"), (request.Path, request.RawTarget));
    }

    private static FeatureCollection RequestFor(string path)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Path = path,
            QueryString = "?lang=en",
            RawTarget = path + "?lang=en",
        });
        return features;
    }

    // Every query fails, as it does when the server is gone.
    private static Task<int> BreakAsync(TestHost host) => host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().Database.ExecuteSqlRawAsync(
            "ALTER TABLE \"PersonalFeeds\" RENAME TO \"Gone\"", TestContext.Current.CancellationToken));
}
