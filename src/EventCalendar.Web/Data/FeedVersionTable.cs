using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>The versions of all feeds in memory, at most a second old: polling phones cost one query a second.</summary>
/// <remarks>
/// What this process commits is seen at once (<see cref="Forget"/>), what other nodes commit within
/// <see cref="MaxAge"/>. While requests come, the next reading begins before the last one is too old, so that none of
/// them waits for it.
/// </remarks>
internal sealed class FeedVersionTable(IServiceScopeFactory scopes, MonotonicTime time)
{
    /// <summary>How old the versions may be that a feed is served by.</summary>
    public static readonly Duration MaxAge = Duration.FromSeconds(1);

    /// <summary>How long a request waits for a database that does not refuse, but does not answer either.</summary>
    public static readonly Duration MaxWait = Duration.FromSeconds(2);

    // Whoever asks again after a failure shall not wait long for the next one.
    private static readonly Duration WaitAfterFailure = Duration.FromMilliseconds(250);

    private static readonly Duration ReadAheadAge = Duration.FromMilliseconds(500);

    private readonly Lock gate = new();
    private State? state;
    private Reading? reading;
    private Failure? failure;
    private long writes;

    /// <summary>Says whether these versions are still the ones to serve by; never waits.</summary>
    public bool IsCurrent(FeedVersionSnapshot snapshot)
    {
        if (Volatile.Read(ref state) is not { } known || !ReferenceEquals(known.Snapshot, snapshot)
            || known.Write != Volatile.Read(ref writes))
        {
            return false;
        }

        var age = AgeOf(known.ReadAt);
        if (age > ReadAheadAge)
        {
            _ = Begin();
        }

        return age <= MaxAge;
    }

    /// <summary>Returns versions that are not older than <see cref="MaxAge"/> and know of all that was forgotten.</summary>
    /// <exception cref="TimeoutException">The database does not answer in time.</exception>
    public async ValueTask<FeedVersionSnapshot> CurrentAsync(CancellationToken cancel)
    {
        var (asked, write) = (time.GetTimestamp(), Volatile.Read(ref writes));
        while (true)
        {
            // What was begun after the question is new enough, however long it took.
            if (Volatile.Read(ref state) is { } known && known.Write >= write
                && (known.ReadAt >= asked || AgeOf(known.ReadAt) <= MaxAge))
            {
                return known.Snapshot;
            }

            var current = Begin();
            await current.Task.WaitAsync(RestOf(current).ToTimeSpan(), time, cancel);
        }
    }

    /// <summary>Makes the next request read anew: this process has committed a change.</summary>
    public void Forget() => Interlocked.Increment(ref writes);

    private Duration AgeOf(long timestamp) => Duration.FromTimeSpan(time.GetElapsedTime(timestamp));

    // One at a time; after a failure none for a while, so that a database that comes back is not run over.
    private Reading Begin()
    {
        lock (gate)
        {
            if (reading is { Task.IsCompleted: false } || IsFailing())
            {
                return reading!;
            }

            var began = time.GetTimestamp();
            var write = Volatile.Read(ref writes);
            var wait = failure is null ? MaxWait : WaitAfterFailure;

            // Elsewhere: SQLite waits for a lock on the thread that asks.
            reading = new Reading(Task.Run(() => ReadAsync(began, write)), began, wait);
            _ = reading.Task.ContinueWith(
                static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
            return reading;
        }
    }

    private bool IsFailing() => Volatile.Read(ref failure) is { } last && AgeOf(last.At) < MaxAge;

    private Duration RestOf(Reading current) => Duration.Max(Duration.Zero, current.Wait - AgeOf(current.Began));

    private async Task ReadAsync(long began, long write)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var versions = scope.ServiceProvider.GetRequiredService<CalendarDb>().FeedVersions.AsNoTracking();

            // A version only grows, so the sum tells whether any of them has.
            var sum = await versions.SumAsync(version => version.Version);
            var known = Volatile.Read(ref state);
            var snapshot = known is not null && known.Snapshot.Sum == sum
                ? known.Snapshot
                : new FeedVersionSnapshot(await versions.ToListAsync());
            Volatile.Write(ref state, new State(snapshot, began, write));
            Volatile.Write(ref failure, null);
        }
        catch
        {
            Volatile.Write(ref failure, new Failure(time.GetTimestamp()));
            throw;
        }
    }

    private sealed record State(FeedVersionSnapshot Snapshot, long ReadAt, long Write);

    private sealed record Failure(long At);

    private sealed record Reading(Task Task, long Began, Duration Wait);
}

/// <summary>The versions of all feeds at one moment.</summary>
/// <param name="versions">Each path once.</param>
internal sealed class FeedVersionSnapshot(IReadOnlyCollection<FeedVersion> versions)
{
    private readonly FrozenDictionary<string, FeedVersion> versionsByPath =
        versions.ToFrozenDictionary(version => version.Path, StringComparer.Ordinal);

    /// <summary>All versions added up: grows with every change.</summary>
    public long Sum { get; } = versions.Sum(version => version.Version);

    /// <summary>Finds a feed; <c>null</c> before its first event.</summary>
    public FeedVersion? Find(string path) => versionsByPath.GetValueOrDefault(path);
}
