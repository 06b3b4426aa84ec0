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
    private const int EndlessYears = 40;

    // Whatever a feed holds, its zones are told for these years: one description a zone is kept for nearly all feeds,
    // and who looks at another year, or adds an event to what was taken over, reads the right time there as well.
    private const int ToldFrom = 2000;
    private const int ToldTo = 2040;

    public static void Write(FeedHead head, ImmutableArray<FeedEvent> events, IBufferWriter<byte> output)
    {
        var lines = new ContentLines(output);
        lines.Name("BEGIN"u8).Value("VCALENDAR"u8);
        WriteHead(lines, head, events);
        foreach (var (zoneId, years) in YearsByZone(events))
        {
            lines.Ready(VTimeZoneCache.Lines(DateTimeZoneProviders.Tzdb[zoneId], years.First, years.Last));
        }

        var writer = new IcalEventWriter(lines, IcalWords.For(head.Language), head.Alarm);
        foreach (var item in events)
        {
            writer.Write(item);
        }

        lines.Name("END"u8).Value("VCALENDAR"u8);
    }

    private static void WriteHead(ContentLines lines, FeedHead head, ImmutableArray<FeedEvent> events)
    {
        lines.Name("VERSION"u8).Value("2.0"u8);
        lines.Name("PRODID"u8).Value("-//EventCalendar//Feeds//EN"u8);
        lines.Name("CALSCALE"u8).Value("GREGORIAN"u8);
        lines.Name("METHOD"u8).Value("PUBLISH"u8);

        // RFC 7986 has names for what clients knew as X-WR- and X-PUBLISHED-TTL before; some know only those.
        lines.Name("NAME"u8).Text(head.Name);
        lines.Name("X-WR-CALNAME"u8).Text(head.Name);
        if (head.Description is { } description)
        {
            lines.Name("DESCRIPTION"u8).Text(description);
            lines.Name("X-WR-CALDESC"u8).Text(description);
        }

        if (!events.IsEmpty)
        {
            lines.Name("LAST-MODIFIED"u8).Moment(events.Max(item => item.Event.RevisedAt));
        }

        lines.Name("X-WR-TIMEZONE"u8).Value(head.ZoneId);
        if (head.RefreshInterval is { } interval)
        {
            lines.Name("REFRESH-INTERVAL"u8).Parameter("VALUE"u8, "DURATION"u8).Value(IcalTimes.Print(interval));
            lines.Name("X-PUBLISHED-TTL"u8).Value(IcalTimes.Print(interval));
        }

        if (WebAddress.Is(head.SelfUrl))
        {
            lines.Name("SOURCE"u8).Parameter("VALUE"u8, "URI"u8).Uri(head.SelfUrl);
        }

        if (head.Color is { } color)
        {
            lines.Name("COLOR"u8).Text(color);
        }
    }

    // Which zones have to be described, and for which years.
    private static SortedDictionary<string, (int First, int Last)> YearsByZone(ImmutableArray<FeedEvent> events)
    {
        var years = new SortedDictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            var (timing, recurrence) = (item.Event.Timing, item.Event.Recurrence);
            Add(years, timing, recurrence.IsNone ? timing.LocalEnd.Year : LastYear(item.Event));
            foreach (var addition in recurrence.Additions)
            {
                Add(years, timing.StartingAt(addition), addition.Year + 1);
            }

            foreach (var changed in recurrence.Overrides.OfType<OccurrenceOverride.Changed>())
            {
                var own = changed.Timing ?? timing;
                Add(years, own, own.LocalEnd.Year);
            }
        }

        return years;
    }

    private static int LastYear(CalendarEvent series)
    {
        var timing = series.Timing;
        var last = series.EndsAt?.InZone(timing.Zone).Year
            ?? Math.Max(timing.LocalStart.Year, series.RevisedAt.InUtc().Year) + EndlessYears;
        return Math.Max(last, timing.LocalEnd.Year);
    }

    private static void Add(SortedDictionary<string, (int First, int Last)> yearsByZone, EventTiming timing, int last)
    {
        if (timing is EventTiming.AllDay || IcalEventWriter.IsUniversal(timing))
        {
            return;
        }

        var first = timing.LocalStart.Year;
        yearsByZone[timing.ZoneId] = yearsByZone.TryGetValue(timing.ZoneId, out var known)
            ? (Math.Min(known.First, first), Math.Max(known.Last, last))
            : (Math.Min(ToldFrom, first), Math.Max(ToldTo, last));
    }
}
