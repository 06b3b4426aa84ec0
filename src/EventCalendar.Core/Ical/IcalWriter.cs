using System.Buffers;
using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes a calendar object (RFC 5545 §3.4) in the order of the events given.</summary>
internal static class IcalWriter
{
    // A series without end may be shown for years; only zones that follow no rule are affected by this bound.
    private const int EndlessYears = 10;

    public static void Write(FeedHead head, ImmutableArray<FeedEvent> events, IBufferWriter<byte> output)
    {
        var lines = new ContentLines(output);
        var words = IcalWords.For(head.Language);
        lines.Name("BEGIN").Value("VCALENDAR");
        WriteHead(lines, head);
        foreach (var (zone, first, last) in ZonesOf(events))
        {
            VTimeZoneWriter.Write(lines, zone, first, last);
        }

        foreach (var item in events)
        {
            IcalEventWriter.Write(lines, item, words);
        }

        lines.Name("END").Value("VCALENDAR");
    }

    private static void WriteHead(ContentLines lines, FeedHead head)
    {
        lines.Name("VERSION").Value("2.0");
        lines.Name("PRODID").Value("-//EventCalendar//Feeds//EN");
        lines.Name("CALSCALE").Value("GREGORIAN");
        lines.Name("METHOD").Value("PUBLISH");

        // RFC 7986 has names for what clients knew as X-WR- and X-PUBLISHED-TTL before; some know only those.
        lines.Name("NAME").Text(head.Name);
        lines.Name("X-WR-CALNAME").Text(head.Name);
        if (head.Description is { } description)
        {
            lines.Name("DESCRIPTION").Text(description);
            lines.Name("X-WR-CALDESC").Text(description);
        }

        lines.Name("X-WR-TIMEZONE").Value(head.ZoneId);
        if (head.RefreshInterval is { } interval)
        {
            lines.Name("REFRESH-INTERVAL").Parameter("VALUE", "DURATION").Value(IcalTimes.Print(interval));
            lines.Name("X-PUBLISHED-TTL").Value(IcalTimes.Print(interval));
        }

        if (head.SelfUrl is { } url)
        {
            lines.Name("SOURCE").Parameter("VALUE", "URI").Value(url);
        }
    }

    // Which zones have to be described, and for which years.
    private static IEnumerable<(DateTimeZone Zone, int First, int Last)> ZonesOf(ImmutableArray<FeedEvent> events) =>
        events
            .SelectMany(TimingsOf)
            .Where(used => used.Timing is EventTiming.Timed && !IcalEventWriter.IsUniversal(used.Timing))
            .GroupBy(used => used.Timing.ZoneId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (
                group.First().Timing.Zone, group.Min(used => used.Timing.LocalStart.Year), group.Max(used => used.Last)));

    private static IEnumerable<(EventTiming Timing, int Last)> TimingsOf(FeedEvent item)
    {
        var (timing, recurrence) = (item.Event.Timing, item.Event.Recurrence);
        var last = item.Event.EndsAt?.InZone(timing.Zone).Year
            ?? Math.Max(timing.LocalStart.Year, item.Event.RevisedAt.InUtc().Year) + EndlessYears;
        yield return (timing, Math.Max(last, timing.LocalEnd.Year));
        foreach (var addition in recurrence.Additions)
        {
            yield return (timing.StartingAt(addition), addition.Year + 1);
        }

        foreach (var changed in recurrence.Overrides.OfType<OccurrenceOverride.Changed>())
        {
            yield return (changed.Timing ?? timing, (changed.Timing ?? timing).LocalEnd.Year);
        }
    }
}
