using System.Collections.Concurrent;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Feeds in memory, within a bound; those that were not asked for longest give way.</summary>
/// <remarks>
/// Anybody can make up addresses of searches without end. They and the files of events have a quarter of the bound to
/// themselves, so that they never push out the feeds of organizations, categories and places.
/// </remarks>
/// <param name="maxBytes">The bound, all forms and keys included.</param>
internal sealed class FeedStore(long maxBytes)
{
    private readonly ConcurrentDictionary<string, FeedEntry> entries = new(StringComparer.Ordinal);
    private readonly Share named = new(maxBytes - (maxBytes / 4));
    private readonly Share open = new(maxBytes / 4);
    private readonly Lock gate = new();
    private long uses;

    /// <summary>Bytes that are kept.</summary>
    public long Bytes
    {
        get
        {
            lock (gate)
            {
                return named.Bytes + open.Bytes;
            }
        }
    }

    /// <summary>How many feeds are kept.</summary>
    public int Count => entries.Count;

    /// <summary>Finds a feed as it was last; <c>null</c> if it is not kept.</summary>
    public FeedEntry? Find(string address)
    {
        if (!entries.TryGetValue(address, out var entry))
        {
            return null;
        }

        // Nearly right is enough for choosing who gives way.
        entry.UsedAt = Volatile.Read(ref uses);
        return entry;
    }

    /// <summary>Keeps a feed in place of what was kept of it before.</summary>
    public void Keep(FeedEntry entry)
    {
        entry.UsedAt = Interlocked.Increment(ref uses);
        if (entry.File is { } file)
        {
            file.Grown = () => Account(entry);
        }

        lock (gate)
        {
            if (entries.TryGetValue(entry.Address, out var before))
            {
                ShareOf(before).Bytes -= before.Size;
            }

            entries[entry.Address] = entry;
            entry.Size = 0;
            Add(entry);
        }
    }

    private void Account(FeedEntry entry)
    {
        lock (gate)
        {
            if (entries.TryGetValue(entry.Address, out var kept) && ReferenceEquals(kept, entry))
            {
                Add(entry);
            }
        }
    }

    private void Add(FeedEntry entry)
    {
        var share = ShareOf(entry);
        share.Bytes += entry.CurrentSize - entry.Size;
        entry.Size = entry.CurrentSize;
        if (share.Bytes > share.MaxBytes)
        {
            Trim(share);
        }
    }

    // Some more than needed, so that it is not done for each one that comes.
    private void Trim(Share share)
    {
        foreach (var entry in entries.Values.Where(entry => ShareOf(entry) == share).OrderBy(entry => entry.UsedAt))
        {
            if (share.Bytes <= share.MaxBytes - (share.MaxBytes / 8))
            {
                return;
            }

            entries.TryRemove(entry.Address, out _);
            share.Bytes -= entry.Size;
        }
    }

    private Share ShareOf(FeedEntry entry) =>
        entry.Address.Contains('?', StringComparison.Ordinal)
        || entry.Address.StartsWith(FeedWork.EventFolder, StringComparison.Ordinal)
            ? open
            : named;

    private sealed class Share(long maxBytes)
    {
        public long MaxBytes => maxBytes;

        public long Bytes { get; set; }
    }
}
