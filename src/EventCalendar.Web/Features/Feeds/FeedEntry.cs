using EventCalendar.Web.Data;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>A feed that is kept, or that there is none at this address.</summary>
/// <param name="address">Canonical.</param>
/// <param name="file">The feed; <c>null</c> if there is none.</param>
/// <param name="state">What had changed when it was rendered.</param>
/// <param name="until">When it is rendered anew even if nothing changes; exclusive.</param>
internal sealed class FeedEntry(string address, FeedFile? file, FeedState state, Instant until)
{
    // The key of a table costs two bytes a character; the rest is objects.
    private const int Overhead = 256;

    private FeedVersionSnapshot? checkedAgainst;

    public string Address => address;

    public FeedFile? File => file;

    /// <summary>When it was last asked for, counted by whoever keeps it.</summary>
    public long UsedAt { get; set; }

    /// <summary>What it is accounted with.</summary>
    public long Size { get; set; }

    /// <summary>Bytes that it takes now.</summary>
    public long CurrentSize => (2 * address.Length) + Overhead + (file?.Size ?? 0);

    /// <summary>Says whether it is still what would be rendered.</summary>
    public bool IsOf(FeedState current, Instant now) => state == current && now < until;

    /// <summary>Remembers that it is as good as these versions are.</summary>
    public void Confirm(FeedVersionSnapshot snapshot) => Volatile.Write(ref checkedAgainst, snapshot);

    /// <summary>Says whether it may be served without asking anybody.</summary>
    public bool IsReady(FeedVersionTable versions, Instant now) =>
        now < until && Volatile.Read(ref checkedAgainst) is { } snapshot && versions.IsCurrent(snapshot);
}
