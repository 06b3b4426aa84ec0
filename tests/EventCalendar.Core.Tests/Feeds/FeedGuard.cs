using System.Text;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using Ical.Net;
using NodaTime;
using Xunit;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;
using CalendarEvent = EventCalendar.Core.Events.CalendarEvent;
using VEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace EventCalendar.Core.Tests.Feeds;

/// <summary>Stands between every calendar that a test renders and what the test makes of it.</summary>
internal static class FeedGuard
{
    private static readonly Duration Ahead = Duration.FromDays(800);
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Fails if the bytes break RFC 5545 §3.1, or Ical.Net reads other events or dates than were written.</summary>
    public static void Check(ReadOnlySpan<byte> content, IReadOnlyCollection<CalendarEvent> events)
    {
        var calendar = Read(content);
        Assert.Equal(events.Sum(item => 1 + DifferingDates(item)), calendar.Events.Count);
        foreach (var item in events)
        {
            CheckDates(calendar, item);
        }
    }

    /// <summary>Fails if the bytes break RFC 5545 §3.1; else tells what Ical.Net reads in them.</summary>
    public static Calendar Read(ReadOnlySpan<byte> content)
    {
        var text = Strict.GetString(content);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, character => char.IsControl(character) && character != '\t');
        }

        var calendar = Assert.Single(CalendarCollection.Load(text));
        var known = calendar.TimeZones.Select(zone => zone.TzId!).Append("UTC").ToHashSet();
        var used = calendar.Events.SelectMany(item => new[] { item.DtStart, item.DtEnd, item.RecurrenceIdentifier?.StartTime });
        Assert.Subset(known, used.Select(time => time?.TzId).OfType<string>().ToHashSet());
        return calendar;
    }

    /// <summary>Fails if Ical.Net reads other dates of an event than we do.</summary>
    public static void CheckDates(Calendar calendar, CalendarEvent item) =>
        Assert.Equal(Starts(item), ReadStarts(calendar, item));

    private static int DifferingDates(CalendarEvent item) => item.Recurrence.Overrides
        .Count(single => !item.Recurrence.Exceptions.Contains(single.Key.OriginalStart));

    private static Instant From(CalendarEvent item) => Key(item.Timing) - Duration.FromDays(30);

    private static IEnumerable<Instant> Starts(CalendarEvent item) =>
        OccurrenceExpander.Expand(item.Content, new Interval(From(item), From(item) + Ahead + Duration.FromDays(2)))
            .Select(occurrence => Key(occurrence.Timing))
            .Where(start => start >= From(item) && start < From(item) + Ahead)
            .Distinct()
            .Order();

    // Each event is read alone: Ical.Net mixes up the differing dates of several series.
    private static List<Instant> ReadStarts(Calendar calendar, CalendarEvent item)
    {
        var from = From(item).InUtc().LocalDateTime;
        var alone = new Calendar();
        alone.Events.AddRange(calendar.Events.Where(read => read.Uid == item.Uid.Value));
        return alone
            .GetOccurrences<VEvent>(new CalDateTime(from.Year, from.Month, from.Day, 0, 0, 0, "UTC"))
            .Select(occurrence => Utc(occurrence.Period.StartTime))
            .TakeWhile(start => start < From(item) + Ahead + Duration.FromDays(400))
            .Where(start => start >= From(item) && start < From(item) + Ahead)
            .Distinct()
            .Order()
            .ToList();
    }

    private static Instant Utc(CalDateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc));

    // Whole days have no zone in the calendar: both sides count them in UTC here.
    private static Instant Key(EventTiming timing) =>
        timing is EventTiming.AllDay ? timing.LocalStart.InUtc().ToInstant() : timing.StartsAt;
}
