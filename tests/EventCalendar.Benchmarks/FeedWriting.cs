using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Benchmarks;

/// <summary>How long a feed takes that is not in the cache.</summary>
[MemoryDiagnoser]
public class FeedWriting
{
    private static readonly FeedHead Head = new(
        "Termine in Marburg", "Alles, was kommt", "https://termine.example/feeds/all.ics", "de", "Europe/Berlin",
        Duration.FromHours(1));

    private ImmutableArray<FeedEvent> _events = [];

    [Params(1_000, 5_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void MakeEvents() => _events = [.. Enumerable.Range(1, Events).Select(Make)];

    [Benchmark]
    public FeedDocument Render() => FeedRenderer.Render(Head, _events);

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
