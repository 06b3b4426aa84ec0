using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Calendar = Ical.Net.Calendar;
using CalendarEvent = EventCalendar.Core.Events.CalendarEvent;
using Duration = NodaTime.Duration;
using RecurrenceRule = EventCalendar.Core.Recurrence.RecurrenceRule;
using VEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace EventCalendar.Benchmarks;

/// <summary>How long a feed takes that is not in the cache.</summary>
[MemoryDiagnoser]
public class FeedWriting
{
    private static readonly FeedHead Head = new(
        "Termine in Marburg", "Alles, was kommt", "https://termine.example/feeds/all.ics", "de", "Europe/Berlin",
        Duration.FromHours(1));

    private ImmutableArray<FeedEvent> _events = [];

    [Params(1_000, 10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void MakeEvents() => _events = [.. Enumerable.Range(1, Events).Select(Make)];

    [Benchmark]
    public FeedDocument Render() => FeedRenderer.Render(Head, _events);

    /// <summary>What publishing would cost with the library that reads calendars for us: build, then serialize.</summary>
    [Benchmark(Baseline = true)]
    public string IcalNet()
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//EventCalendar//Feeds//EN" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone("Europe/Berlin"));
        foreach (var item in _events)
        {
            calendar.Events.Add(ToIcalNet(item));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    [Benchmark]
    public FeedDocument Atom() => FeedRenderer.Render(FeedFormat.Atom, Head, _events);

    [Benchmark]
    public FeedDocument JsCalendar() => FeedRenderer.Render(FeedFormat.JsCalendar, Head, _events);

    private static VEvent ToIcalNet(FeedEvent item)
    {
        var timing = (EventTiming.Timed)item.Event.Timing;
        var written = new VEvent
        {
            Uid = item.Event.Uid.Value,
            DtStamp = Moment(item.Event.RevisedAt),
            Created = Moment(item.Event.CreatedAt),
            LastModified = Moment(item.Event.RevisedAt),
            Sequence = item.Event.Sequence,
            DtStart = Local(timing.Start, timing.ZoneId),
            DtEnd = Local(timing.LocalEnd, timing.ZoneId),
            Summary = item.Event.Title.Value,
            Description = item.Event.Description + "\n\nVeranstalter: " + item.OrganizationName,
            Location = item.Location,
            Url = new Uri(item.PageUrl),
            Categories = [.. item.CategoryNames],
            Status = "CONFIRMED",
            Transparency = "TRANSPARENT",
            Organizer = new Organizer { CommonName = item.OrganizationName, Value = new Uri(item.PageUrl) },
        };
        if (item.Event.Recurrence.Rule is { } rule)
        {
            written.RecurrenceRule = new Ical.Net.DataTypes.RecurrenceRule(rule.Text);
        }

        return written;
    }

    private static CalDateTime Local(LocalDateTime time, string zone) => new(
        time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, zone);

    private static CalDateTime Moment(Instant instant) => Local(instant.InUtc().LocalDateTime, "UTC");

    // Every fourth event is a weekly series, as in a town's calendar.
    private static FeedEvent Make(int number)
    {
        var start = new LocalDateTime(2026, 1, 1, 18, 0).PlusHours(number * 5);
        var rule = RecurrenceRule.TryParse("FREQ=WEEKLY;COUNT=20", out var weekly) && number % 4 == 0 ? weekly : null;
        var content = new EventContent
        {
            Title = Title.Parse("Treffen des Arbeitskreises „Gemeinsam Chancen schaffen“"),
            Description = string.Join('\n', Enumerable.Repeat("Alle sind herzlich eingeladen, Getränke gibt es auch.", 4)),
            Location = "Internationaler Bund, Biegenstraße 3, Marburg",
            Timing = new EventTiming.Timed(start, start.PlusHours(2), "Europe/Berlin"),
            Recurrence = new RecurrenceSet { Rule = rule },
        };
        var published = CalendarEvent.Publish(
            new CalendarEventId(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
            Slug.Parse("e" + number.ToString(CultureInfo.InvariantCulture)),
            new OrganizationId(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), content, Instant.FromUtc(2026, 1, 1, 0, 0));
        return new FeedEvent(published, "Internationaler Bund", ["Bildung"], null, "https://termine.example/events/e");
    }
}
