using System.Net.Http.Headers;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>The whole server on a free loopback port, with a database of its own and a clock that stands still.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    /// <summary>Where the clock stands: a Monday morning in Marburg, 10 August 2026, 10:00.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 8, 10, 8, 0);

    private readonly WebApplication app;
    private readonly TestDatabase? ownDatabase;

    private TestHost(WebApplication app, TestDatabase database, bool ownsDatabase, TestClock clock)
    {
        (this.app, Clock, Database) = (app, clock, database);
        ownDatabase = ownsDatabase ? database : null;
        Client = NewClient();
    }

    public TestClock Clock { get; }

    public TestDatabase Database { get; }

    /// <summary>Follows no redirects, keeps no cookies, and has every calendar read by another program.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.First());

    /// <summary>What the server printed at its start, such as the set-up link.</summary>
    public string Output { get; private set; } = "";

    public static async Task<TestHost> StartAsync(
        DatabaseKind kind, IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null) =>
        await StartAsync(
            await TestDatabase.CreateAsync(kind, TestContext.Current.CancellationToken), settings, services,
            ownsDatabase: true);

    /// <summary>Starts a server on a database that outlives it.</summary>
    public static Task<TestHost> StartAsync(
        TestDatabase database, IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null, Instant? now = null) =>
        StartAsync(database, settings, services, ownsDatabase: false, now);

    public HttpClient NewClient(bool keepsCookies = false)
    {
        var handler = new FeedReader(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, app.Services);
        return new HttpClient(keepsCookies ? new CookieKeeper(handler) : handler) { BaseAddress = Address };
    }

    /// <summary>Runs a piece of code in a scope of its own, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Adds an organization with a token and returns a client that carries it.</summary>
    public async Task<HttpClient> ClientOfAsync(string organization, TokenRole role = TokenRole.Coordinator)
    {
        var token = Secrets.NewToken();
        await InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var slug = Slug.Parse(organization);
            var owner = db.Organizations.FirstOrDefault(o => o.Slug == slug);
            if (owner is null)
            {
                owner = new Organization(GuidId.New<OrganizationId>(), slug, organization, Clock.Now);
                db.Organizations.Add(owner);
            }

            db.ApiTokens.Add(new ApiToken(
                GuidId.New<ApiTokenId>(), owner.Id, "test", role, Secrets.Hash(token), Clock.Now));
            return await db.SaveChangesAsync();
        });
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (ownDatabase is not null)
        {
            await ownDatabase.DisposeAsync();
        }
    }

    private static async Task<TestHost> StartAsync(
        TestDatabase database, IReadOnlyDictionary<string, string?>? settings, Action<IServiceCollection>? services,
        bool ownsDatabase, Instant? now = null)
    {
        var clock = new TestClock(now ?? Start);
        var app = EventCalendarHost.Build([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["Database:Provider"] = database.Kind.ToString(),
                ["ConnectionStrings:EventCalendar"] = database.Connection,
                ["Site:PublicUrl"] = "https://termine.example.org",
                ["RateLimits:Enabled"] = "false",
                ["Jobs:Enabled"] = "false",
            });
            builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        }, collection =>
        {
            collection.Replace(ServiceDescriptor.Singleton<IClock>(clock));
            collection.Replace(ServiceDescriptor.Scoped<IReminderLedgerClock, ProgramLedgerClock>());
            collection.Replace(ServiceDescriptor.Singleton(new OutboxFolder(Path.Combine(database.Folder, "outbox"))));
            services?.Invoke(collection);
        });
        using var output = new StringWriter();
        await EventCalendarHost.PrepareAsync(app, output, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestHost(app, database, ownsDatabase, clock) { Output = output.ToString() };
    }
}
