using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using EventCalendar.Core.Ical;
using NodaTime;

namespace EventCalendar.Core.Feeds;

/// <summary>Renders events as a feed.</summary>
public static class FeedRenderer
{
    // 128 bits name the bytes; no client needs more.
    private const int EntityTagBytes = 16;

    /// <summary>Renders events as iCalendar (RFC 5545, RFC 7986).</summary>
    /// <param name="head">What the feed says of itself.</param>
    /// <param name="events">Events with different UIDs; may be empty.</param>
    public static FeedDocument Render(FeedHead head, IEnumerable<FeedEvent> events) =>
        Render(FeedFormat.ICalendar, head, events);

    /// <summary>Renders events in one of the formats.</summary>
    /// <remarks>
    /// The same events give the same bytes, whatever their order, the culture or the zone of the machine, and
    /// whenever it is done: events are sorted by UID, their differing dates by RECURRENCE-ID, and DTSTAMP is the
    /// moment of the last change. Grows with the number of events; 1,000 of them take some milliseconds.
    /// </remarks>
    /// <param name="format">The form they are written in.</param>
    /// <param name="head">What the feed says of itself.</param>
    /// <param name="events">Events with different UIDs; may be empty.</param>
    public static FeedDocument Render(FeedFormat format, FeedHead head, IEnumerable<FeedEvent> events)
    {
        var sorted = events.OrderBy(item => item.Event.Uid.Value, StringComparer.Ordinal).ToImmutableArray();
        using var output = new PooledBytes(1024 * (sorted.Length + 1));
        Write(format, head, sorted, output);
        var entityTag = Convert.ToHexStringLower(SHA256.HashData(output.Written).AsSpan(0, EntityTagBytes));
        Instant? lastModified = sorted.IsEmpty ? null : sorted.Max(item => item.Event.RevisedAt);
        return new FeedDocument(output.Written.ToArray(), entityTag, lastModified, sorted.Length) { Format = format };
    }

    private static void Write(
        FeedFormat format, FeedHead head, ImmutableArray<FeedEvent> events, PooledBytes output)
    {
        switch (format)
        {
            case FeedFormat.ICalendar:
                IcalWriter.Write(head, events, output);
                break;
            case FeedFormat.Atom:
                AtomRenderer.Write(head, events, output);
                break;
            case FeedFormat.JsCalendar:
                JsCalendarRenderer.Write(head, events, output);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
