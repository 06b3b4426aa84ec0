using EventCalendar.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace EventCalendar.Browser.Tests;

/// <summary>The whole server on a free loopback port, with a database file of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    /// <summary>Where the clock stands: a Thursday noon in Marburg, 20 August 2026.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 8, 20, 10, 0);

    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private Site(WebApplication app, DirectoryInfo folder) => (this.app, this.folder) = (app, folder);

    public string Address => app.Urls.First();

    public IServiceProvider Services => app.Services;

    /// <summary>Gets the one-time link that the server printed.</summary>
    public string SetUpPath { get; private set; } = "";

    public static async Task<Site> StartAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("eventcalendar-browser-");
        var app = EventCalendarHost.Build([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["ConnectionStrings:EventCalendar"] = $"Data Source={Path.Combine(folder.FullName, "test.db")}",
                ["Site:Place"] = "Marburg",
                ["RateLimits:Enabled"] = "false",
                ["Jobs:Enabled"] = "false",
            });
        }, services => services.Replace(ServiceDescriptor.Singleton<IClock>(new StillClock(Now))));
        using var output = new StringWriter();
        await EventCalendarHost.PrepareAsync(app, output, cancel);
        await app.StartAsync(cancel);
        return new Site(app, folder) { SetUpPath = PathOfLink(output.ToString()) };
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static string PathOfLink(string output) =>
        output[output.IndexOf("/setup/", StringComparison.Ordinal)..].Trim();
}
