using System.Diagnostics;
using System.Text;
using EventCalendar.Core.Feeds;
using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Feeds;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedCacheTests
{
    private const string All = "/feeds/all.ics";

    private static readonly FeedState Some = new(1, null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_who_ask_at_once_have_the_feed_rendered_once()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var cache = host.Services.GetRequiredService<FeedCache>();
        var renderings = 0;
        var everybodyAsked = new TaskCompletionSource();
        var work = Work("/feeds/viele.ics", async () =>
        {
            Interlocked.Increment(ref renderings);
            await everybodyAsked.Task;
            return File("viele", 1_000);
        });

        var asking = Enumerable.Range(0, 1_000).Select(_ => cache.GetAsync(work, Cancel)).ToArray();
        everybodyAsked.SetResult();
        var results = await Task.WhenAll(asking);

        Assert.Equal(1, renderings);
        Assert.Single(results.Cast<FeedResult.Found>().Select(found => found.File).Distinct());
    }

    [Fact]
    public async Task A_rendering_that_failed_is_not_kept()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var cache = host.Services.GetRequiredService<FeedCache>();
        var renderings = 0;
        var work = Work("/feeds/erst-kaputt.ics", () => ++renderings == 1
            ? throw new InvalidOperationException("broken")
            : Task.FromResult<FeedFile?>(File("heil", 10)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.GetAsync(work, Cancel));

        Assert.IsType<FeedResult.Found>(await cache.GetAsync(work, Cancel));
    }

    [Fact]
    public async Task What_does_not_exist_is_looked_for_only_now_and_then()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var cache = host.Services.GetRequiredService<FeedCache>();
        var renderings = 0;
        var work = Work("/feeds/organizations/niemand.ics", () =>
        {
            renderings++;
            return Task.FromResult<FeedFile?>(null);
        });

        for (var i = 0; i < 20; i++)
        {
            Assert.IsType<FeedResult.Unknown>(await cache.GetAsync(work, Cancel));
        }

        Assert.Equal(1, renderings);
        host.Clock.Now += Duration.FromSeconds(11);
        await cache.GetAsync(work, Cancel);
        Assert.Equal(2, renderings);
    }

    [Fact]
    public async Task Ten_thousand_different_feeds_stay_within_the_bound()
    {
        var store = new FeedStore(16 * 1024 * 1024);

        for (var i = 0; i < 10_000; i++)
        {
            var file = File($"feed {i}", 4_000);
            store.Keep(Entry($"/feeds/organizations/o{i}.ics", file));
            _ = await file.FormAsync(FeedPreference.Of("gzip"));
            if (i % 100 == 0)
            {
                _ = await file.FormAsync(FeedPreference.Of("br"));
            }

            Assert.InRange(store.Bytes, 1, 16 * 1024 * 1024);
        }

        var kept = Enumerable.Range(0, 10_000).Select(i => store.Find($"/feeds/organizations/o{i}.ics"))
            .OfType<FeedEntry>().ToArray();
        Assert.Equal(kept.Sum(entry => entry.CurrentSize), store.Bytes);
        Assert.Equal(kept.Length, store.Count);
        Assert.InRange(kept.Length, 1_000, 1_600);
    }

    [Theory]
    [InlineData("/feeds/search.ics?q={0}")]
    [InlineData("/feeds/all.ics?from={0}")]
    [InlineData("/events/{0}.ics")]
    public void Addresses_that_anybody_makes_up_do_not_push_out_the_others(string made)
    {
        var store = new FeedStore(16 * 1024 * 1024);
        store.Keep(Entry(All, File("all", 500_000)));

        for (var i = 0; i < 10_000; i++)
        {
            store.Keep(Entry(made.Replace("{0}", $"{i}", StringComparison.Ordinal), File($"{i}", 2_000)));
        }

        Assert.NotNull(store.Find(All));
        Assert.InRange(store.Bytes, 1, (4 * 1024 * 1024) + 600_000);
    }

    [Fact]
    public void What_was_asked_for_lately_stays()
    {
        var store = new FeedStore(16 * 1024 * 1024);
        for (var i = 0; i < 2_000; i++)
        {
            store.Keep(Entry($"/feeds/organizations/o{i}.ics", File($"{i}", 100_000)));
            store.Find("/feeds/organizations/o0.ics");
        }

        Assert.NotNull(store.Find("/feeds/organizations/o0.ics"));
        Assert.Null(store.Find("/feeds/organizations/o1.ics"));
    }

    [Theory, EachDatabase]
    public async Task A_restart_or_a_second_node_gives_the_same_bytes_and_sees_changes_of_the_first(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, Cancel);
        await using var first = await TestHost.StartAsync(database);
        await using var second = await TestHost.StartAsync(database);
        using var client = await first.ClientOfAsync("nachbarn");
        await client.PublishAsync();
        var before = await TagAndBytesAsync(first);
        Assert.Equal(before, await SettledAsync(second, before));

        await client.PublishAsync(ApiCalls.Meeting.Replace("„Ankommen“", "„Bleiben“", StringComparison.Ordinal));
        var after = await TagAndBytesAsync(first);

        Assert.NotEqual(before, after);
        Assert.Equal(after, await SettledAsync(second, after));
    }

    [Fact]
    public async Task What_a_node_has_changed_it_serves_at_once()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var tags = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < 10; i++)
        {
            await client.PublishAsync(ApiCalls.Meeting.Replace("Ankommen", $"Runde {i}", StringComparison.Ordinal));
            using var response = await host.Client.ReadAsync(All);
            tags.Add(response.Headers.ETag!.Tag);
        }

        Assert.Equal(10, tags.Count);
    }

    [Fact]
    public async Task A_hit_allocates_no_more_for_a_large_feed_than_for_a_small_one()
    {
        var small = await AllocatedAsync(1_000);
        var large = await AllocatedAsync(1_000_000);

        Assert.InRange(large - small, -500, 500);
    }

    private static async Task<long> AllocatedAsync(int length)
    {
        var file = File("measured", length);
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptEncoding = "gzip";
        context.Response.Body = Stream.Null;
        for (var i = 0; i < 10; i++)
        {
            await FeedAnswer.WriteAsync(context, file);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = FeedAnswer.WriteAsync(context, file);
        var after = GC.GetAllocatedBytesForCurrentThread();
        await answer;
        return after - before;
    }

    private static FeedWork Work(string address, Func<Task<FeedFile?>> render) =>
        new(address, IsDaily: true, _ => Some, (_, _, _, _) => render());

    private static FeedEntry Entry(string address, FeedFile file) => new(address, file, Some, Instant.MaxValue);

    // Noise, so that the compressed forms take their room as well.
    private static FeedFile File(string seed, int length)
    {
        var bytes = new byte[length];
        new Random(StringComparer.Ordinal.GetHashCode(seed)).NextBytes(bytes);
        return new FeedFile(new FeedDocument(bytes, Convert.ToHexString(Encoding.UTF8.GetBytes(seed)), null, 1), null, null);
    }

    private static async Task<(string Tag, string Content)> TagAndBytesAsync(TestHost host)
    {
        using var response = await host.Client.ReadAsync(All);
        return (response.Headers.ETag?.Tag ?? "", await response.Content.ReadAsStringAsync(Cancel));
    }

    // A node may serve for a second by what it has read.
    private static async Task<(string Tag, string Content)> SettledAsync(TestHost host, (string, string) expected)
    {
        var waiting = Stopwatch.StartNew();
        var found = await TagAndBytesAsync(host);
        while (found != expected && waiting.Elapsed < TimeSpan.FromSeconds(20))
        {
            found = await TagAndBytesAsync(host);
        }

        return found;
    }
}
