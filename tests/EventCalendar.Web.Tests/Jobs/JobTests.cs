using System.Net;
using System.Net.Http.Json;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Jobs;

/// <summary>Hangfire really running: in memory with SQLite, in its own schema with PostgreSQL.</summary>
public sealed class JobTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, string?> Running = new()
    {
        ["Jobs:Enabled"] = "true",
        ["Reminders:SweepInterval"] = "PT1S",
    };

    [Theory, EachDatabase]
    public async Task The_clock_sends_what_is_due_without_being_asked(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind, Running);
        using var asked = await host.Client.PostAsJsonAsync(
            "/api/v1/subscriptions",
            new { email = "leser@example.net", feed = "/feeds/all.ics", leads = new[] { "P1D" } },
            TestContext.Current.CancellationToken);

        var outbox = Path.Combine(host.Database.Folder, "outbox");
        var isSent = await HappensAsync(() => Task.FromResult(
            Directory.Exists(outbox) && Directory.GetFiles(outbox, "*.eml").Length == 1));

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.True(isSent, "No mail was written within a minute.");
    }

    [Theory, EachDatabase]
    public async Task A_server_that_works_off_jobs_is_ready(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind, Running);

        var isReady = await HappensAsync(async () =>
        {
            using var answer = await GetAsync(host, "/healthz/ready");
            return answer.StatusCode == HttpStatusCode.OK;
        });

        Assert.True(isReady, "The server did not become ready within a minute.");
    }

    [Theory]
    [InlineData("/hangfire")]
    [InlineData("/hangfire/recurring")]
    public async Task The_dashboard_is_closed_even_to_requests_from_the_machine_itself(string path)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite, Running);

        using var answer = await GetAsync(host, path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    private static Task<HttpResponseMessage> GetAsync(TestHost host, string path) =>
        host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<bool> HappensAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (!await condition())
            {
                await timer.WaitForNextTickAsync(limit.Token);
            }

            return true;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
