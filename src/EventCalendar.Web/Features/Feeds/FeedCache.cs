using System.Collections.Concurrent;
using EventCalendar.Core.Feeds;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Keeps feeds ready: each is rendered once for a change and a day, however many ask at once.</summary>
internal sealed partial class FeedCache(
    IServiceScopeFactory scopes, IClock clock, IOptions<SiteOptions> site, ILogger<FeedCache> logger) : IDisposable
{
    // One entry a feed, so what is outdated does not linger; the least used ones give way to the bound.
    private readonly MemoryCache entries = new(new MemoryCacheOptions { SizeLimit = FeedRules.CacheBytes });

    private readonly ConcurrentDictionary<Edition, Lazy<Task<FeedFile?>>> rendering = new();

    /// <summary>Returns a feed as it is now.</summary>
    public async Task<FeedResult> GetAsync(FeedQuery query, CancellationToken cancel)
    {
        try
        {
            var edition = await CurrentAsync(query, cancel);
            var file = Find(query) is { } entry && entry.Edition == edition
                ? entry.File
                : await RenderOnceAsync(query, edition).WaitAsync(cancel);
            return file is null ? new FeedResult.Unknown() : new FeedResult.Found(file);
        }
        catch (Exception exception) when (ProgramFaults.IsDatabase(exception))
        {
            LogDatabaseAway(query.Path, exception);
            return Find(query) is { } last ? new FeedResult.Found(last.File) : new FeedResult.Unavailable();
        }
    }

    public void Dispose() => entries.Dispose();

    private Entry? Find(FeedQuery query) => entries.Get<Entry>(query.Path);

    private async Task<Edition> CurrentAsync(FeedQuery query, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var version = await scope.ServiceProvider.GetRequiredService<FeedSource>().VersionAsync(query, cancel);
        return new Edition(query.Path, version, clock.GetCurrentInstant().InZone(site.Value.Zone).Date);
    }

    // Not cancelled with the request that happened to be first: others wait for the same bytes.
    private async Task<FeedFile?> RenderOnceAsync(FeedQuery query, Edition edition)
    {
        var only = rendering.GetOrAdd(edition, key => new Lazy<Task<FeedFile?>>(() => RenderAsync(query, key)));
        try
        {
            return await only.Value;
        }
        finally
        {
            rendering.TryRemove(KeyValuePair.Create(edition, only));
        }
    }

    private async Task<FeedFile?> RenderAsync(FeedQuery query, Edition edition)
    {
        if (Find(query) is { } entry && entry.Edition == edition)
        {
            return entry.File;
        }

        await using var scope = scopes.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<FeedSource>()
            .RenderAsync(query, edition.Day, CancellationToken.None);
        if (file is not null)
        {
            entries.Set(query.Path, new Entry(edition, file), new MemoryCacheEntryOptions { Size = file.Size });
        }

        return file;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} cannot be brought up to date: the database does not answer")]
    private partial void LogDatabaseAway(string path, Exception exception);

    /// <summary>Names the bytes of a feed: what has changed so far, and the day that its window counts from.</summary>
    private sealed record Edition(string Path, long Version, LocalDate Day);

    private sealed record Entry(Edition Edition, FeedFile File);
}
