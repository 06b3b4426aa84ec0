using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>How often what a feed shows has changed, and when last; part of every cache key.</summary>
public sealed class FeedVersion(string path, long version, Instant changedAt)
{
    /// <summary>Canonical path, such as <c>/feeds/all.ics</c>, or what a name counts under.</summary>
    public string Path { get; private set; } = path;

    public long Version { get; private set; } = version;

    /// <summary>Whole seconds, later with every change, although the clock may have been set back or stand still.</summary>
    public Instant ChangedAt { get; private set; } = changedAt;
}
