using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

/// <summary>What phones get while the database is away: what they got before, or the word to come again.</summary>
public sealed class FeedOutageTests
{
    private const string All = "/feeds/all.ics";
    private const string NeverAsked = "/feeds/organizations/nachbarn.ics";

    public static bool HasPostgres => PostgresServer.IsInstalled;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task While_every_query_fails_the_last_good_bytes_are_sent_or_503(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var good = await PublishAndReadAsync(host);
        await host.InScopeAsync(async scope =>
        {
            var database = scope.GetRequiredService<CalendarDb>().Database;
            await database.ExecuteSqlRawAsync("ALTER TABLE \"FeedVersions\" RENAME TO \"Gone1\"", Cancel);
            return await database.ExecuteSqlRawAsync("ALTER TABLE \"Events\" RENAME TO \"Gone2\"", Cancel);
        });

        await AssertAwayAsync(host.Client, good);
        using var api = await host.Client.ReadAsync(good.Api);

        await api.AssertProblemAsync(HttpStatusCode.ServiceUnavailable, "database");
        Assert.NotNull(api.Headers.RetryAfter);
    }

    [Fact]
    public async Task While_the_file_of_the_database_is_gone_the_last_good_bytes_are_sent_or_503()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var good = await PublishAndReadAsync(host);
        using (var connection = new SqliteConnection(host.Database.Connection))
        {
            File.Delete(connection.DataSource);
            SqliteConnection.ClearPool(connection);
        }

        await AssertAwayAsync(host.Client, good);
    }

    [Fact(SkipUnless = nameof(HasPostgres), Skip = "PostgreSQL is not installed; install the package postgresql.")]
    public async Task While_the_server_is_stopped_the_last_good_bytes_are_sent_and_afterwards_new_ones()
    {
        await using var server = await PostgresServer.StartOwnAsync(Cancel);
        await using var database = await TestDatabase.CreateAsync(server, Cancel);
        await using var host = await TestHost.StartAsync(database);
        var good = await PublishAndReadAsync(host);
        await server.HaltAsync();

        await AssertAwayAsync(host.Client, good);
        await server.ResumeAsync();

        await UntilAsync(host.Client, NeverAsked, HttpStatusCode.OK);
    }

    [Fact(SkipUnless = nameof(HasPostgres), Skip = "PostgreSQL is not installed; install the package postgresql.")]
    public async Task While_the_server_takes_for_ever_the_last_good_bytes_are_sent_in_time()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.PostgreSql);
        var good = await PublishAndReadAsync(host);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CalendarDb>();
        await using var locking = await db.Database.BeginTransactionAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync("LOCK TABLE \"FeedVersions\", \"Events\" IN ACCESS EXCLUSIVE MODE", Cancel);

        // Less than what a command may take in the driver: without a bound of our own this ends the test.
        using var impatient = host.NewClient();
        impatient.Timeout = TimeSpan.FromSeconds(15);
        await AssertAwayAsync(impatient, good);
    }

    private static async Task<Good> PublishAndReadAsync(TestHost host)
    {
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();
        var file = $"/events/{published.Text("id")}.ics";
        return new Good(
            await host.Client.GetStringAsync(new Uri(All, UriKind.Relative), Cancel), file,
            await host.Client.GetStringAsync(new Uri(file, UriKind.Relative), Cancel), published.Address());
    }

    private static async Task AssertAwayAsync(HttpClient client, Good good)
    {
        await UntilAsync(client, NeverAsked, HttpStatusCode.ServiceUnavailable);
        using var never = await client.ReadAsync(NeverAsked);
        using var feed = await client.ReadAsync(All);
        using var file = await client.ReadAsync(good.File);

        await never.AssertProblemAsync(HttpStatusCode.ServiceUnavailable, "database");
        Assert.NotNull(never.Headers.RetryAfter);
        Assert.Equal("no-store", never.Headers.CacheControl?.ToString());
        Assert.Equal(good.Feed, await feed.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("max-age=30", feed.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal(good.FileContent, await file.Content.ReadAsStringAsync(Cancel));
    }

    // What was read less than a second ago may still be served by; a feed that is not kept is not found by it.
    private static async Task UntilAsync(HttpClient client, string path, HttpStatusCode expected)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            limit.Token.ThrowIfCancellationRequested();
            using var response = await client.ReadAsync(path);
            if (response.StatusCode == expected)
            {
                // Until the versions themselves are known to be out of reach, what is ready counts as current.
                using var ready = await client.ReadAsync(All);
                if (expected == HttpStatusCode.OK
                    || ready.Headers.CacheControl?.MaxAge == TimeSpan.FromSeconds(30))
                {
                    return;
                }
            }
        }
    }

    private sealed record Good(string Feed, string File, string FileContent, string Api);
}
