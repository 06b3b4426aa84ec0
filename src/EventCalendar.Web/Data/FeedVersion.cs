namespace EventCalendar.Web.Data;

/// <summary>How often the events of a feed have changed; part of every cache key.</summary>
public sealed class FeedVersion(string path, long version)
{
    /// <summary>Canonical path, such as <c>/feeds/all.ics</c>.</summary>
    public string Path { get; private set; } = path;

    public long Version { get; private set; } = version;
}
