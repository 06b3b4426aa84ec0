using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

/// <summary>A server with events of a choir and a cycling club, and somebody who puts a calendar together.</summary>
internal sealed class PersonalFeedWorld : IAsyncDisposable
{
    public const string Page = "/feeds/my";

    private PersonalFeedWorld(TestHost host) => (Host, Desk) = (host, new Desk(host));

    public TestHost Host { get; }

    public Desk Desk { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<PersonalFeedWorld> StartAsync(
        DatabaseKind kind, IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null) => StartAsync(TestHost.StartAsync(kind, settings, services));

    /// <summary>Sends the form and returns the path of the page that it leads to.</summary>
    public async Task<string> CreateAsync(params (string Name, string Value)[] choice)
    {
        using var created = await Desk.PostAsync(Page, choice);
        Assert.Equal(HttpStatusCode.SeeOther, created.StatusCode);
        return created.Headers.Location!.OriginalString.Split('?')[0];
    }

    /// <summary>Sends a form to a private page, as a browser without cookies does.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Host.Client.PostAsync(new Uri(path, UriKind.Relative), form, Cancel);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        Host.Client.ReadAsync(path, headers);

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    public Task<PersonalFeed> RowAsync() => Host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().PersonalFeeds.AsNoTracking().SingleAsync(Cancel));

    public ValueTask DisposeAsync()
    {
        Desk.Dispose();
        return Host.DisposeAsync();
    }

    private static async Task<PersonalFeedWorld> StartAsync(Task<TestHost> starting)
    {
        var host = await starting;
        foreach (var (organization, title) in new[] { ("chor", "Probe"), ("rad", "Tour") })
        {
            using var client = await host.ClientOfAsync(organization);
            await client.PublishAsync(
                $$"""{"title":"{{title}}","start":"2026-08-20T18:00","end":"2026-08-20T20:00"}""");
        }

        return new PersonalFeedWorld(host);
    }
}
