using System.Collections.Concurrent;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Keeps feeds ready: each is rendered once for a change and a day, however many ask at once.</summary>
internal sealed partial class FeedCache(
    IServiceScopeFactory scopes, FeedVersionTable versions, IClock clock, IOptions<SiteOptions> site,
    IOptions<FeedOptions> options, ILogger<FeedCache> logger) : IDisposable
{
    // How long nobody looks whether there is an organization of this name now.
    private static readonly Duration UnknownFor = Duration.FromSeconds(10);

    // How long a request waits for a rendering: longer than any takes, unless the database stands still.
    private static readonly Duration MaxRendering = Duration.FromSeconds(5);

    private static readonly Duration LogInterval = Duration.FromSeconds(30);

    private readonly FeedStore store = new(options.Value.CacheBytes);
    private readonly ConcurrentDictionary<Edition, Lazy<Task<FeedEntry>>> rendering = new();

    // Thousands of different feeds at once take their turn, so that each is done soon.
    private readonly SemaphoreSlim turns = new(2 * Environment.ProcessorCount);

    private Instant loggedAt = Instant.MinValue;

    /// <summary>What is kept.</summary>
    public FeedStore Store => store;

    /// <summary>Finds a feed that can be served at once; neither waits nor allocates.</summary>
    /// <param name="address">As it was asked for; only the canonical address is found.</param>
    public FeedFile? FindReady(string address) =>
        store.Find(address) is { File: { } file } entry && entry.IsReady(versions, clock.GetCurrentInstant())
            ? file
            : null;

    /// <summary>Returns a feed as it is now.</summary>
    public async Task<FeedResult> GetAsync(FeedWork work, CancellationToken cancel)
    {
        try
        {
            var snapshot = await versions.CurrentAsync(cancel);
            var (state, now) = (work.State(snapshot), clock.GetCurrentInstant());
            if (store.Find(work.Address) is not { } entry || !entry.IsOf(state, now))
            {
                entry = await RenderOnceAsync(work, state, now).WaitAsync(MaxRendering.ToTimeSpan(), cancel);
            }

            entry.Confirm(snapshot);
            return entry.File is { } file ? new FeedResult.Found(file, IsStale: false) : new FeedResult.Unknown();
        }
        catch (Exception exception) when (ProgramFaults.IsDatabase(exception))
        {
            LogDatabaseAway(exception);
            return store.Find(work.Address)?.File is { } last
                ? new FeedResult.Found(last, IsStale: true)
                : new FeedResult.Unavailable();
        }
    }

    public void Dispose() => turns.Dispose();

    // Not cancelled with the request that happened to be first: others wait for the same bytes.
    private async Task<FeedEntry> RenderOnceAsync(FeedWork work, FeedState state, Instant now)
    {
        var day = now.InZone(site.Value.Zone).Date;
        var edition = new Edition(work.Address, state, day);
        var only = rendering.GetOrAdd(
            edition, key => new Lazy<Task<FeedEntry>>(() => Task.Run(() => RenderAsync(work, key, now))));
        try
        {
            return await only.Value;
        }
        finally
        {
            rendering.TryRemove(KeyValuePair.Create(edition, only));
        }
    }

    private async Task<FeedEntry> RenderAsync(FeedWork work, Edition edition, Instant now)
    {
        if (!await turns.WaitAsync(MaxRendering.ToTimeSpan()))
        {
            throw new TimeoutException("Too many feeds are being rendered.");
        }

        try
        {
            // Whoever came between looking and being the first finds it done.
            if (store.Find(work.Address) is { } done && done.IsOf(edition.State, now))
            {
                return done;
            }

            await using var scope = scopes.CreateAsyncScope();
            await using var reading = await scope.ServiceProvider.GetRequiredService<CalendarDb>()
                .BeginReadAsync(CancellationToken.None);
            var file = await work.RenderAsync(
                scope.ServiceProvider.GetRequiredService<FeedSource>(), edition.State, edition.Day,
                CancellationToken.None);
            var entry = new FeedEntry(work.Address, file, edition.State, EndOf(work, edition, file, now));
            store.Keep(entry);
            return entry;
        }
        finally
        {
            turns.Release();
        }
    }

    private Instant EndOf(FeedWork work, Edition edition, FeedFile? file, Instant now)
    {
        if (file is null)
        {
            return now + UnknownFor;
        }

        return work.IsDaily ? site.Value.Zone.AtStartOfDay(edition.Day.PlusDays(1)).ToInstant() : Instant.MaxValue;
    }

    // Without the address, which may be somebody's secret, and not once a request.
    private void LogDatabaseAway(Exception exception)
    {
        var now = clock.GetCurrentInstant();
        if (loggedAt == Instant.MinValue || now - loggedAt >= LogInterval)
        {
            loggedAt = now;
            LogNotCurrent(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Feeds cannot be brought up to date: the database does not answer")]
    private partial void LogNotCurrent(Exception exception);

    /// <summary>Names the bytes of a feed: what has changed so far, and the day that its window counts from.</summary>
    private sealed record Edition(string Address, FeedState State, LocalDate Day);
}
