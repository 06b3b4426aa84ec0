using System.Globalization;
using System.Text;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

/// <summary>Events to be written, and what was written.</summary>
internal static class FeedSamples
{
    public const string Berlin = "Europe/Berlin";

    public static FeedHead Head { get; } = new(
        "Termine in Marburg", "Alles, was kommt", "https://termine.example/feeds/all.ics", "de", Berlin,
        Duration.FromHours(1));

    public static EventTiming Thursday { get; } = new EventTiming.Timed(
        new LocalDateTime(2026, 8, 20, 18, 0), new LocalDateTime(2026, 8, 20, 20, 0), Berlin);

    public static EventContent Content { get; } = new() { Title = Title.Parse("Treffen"), Timing = Thursday };

    public static FeedEvent Event(EventContent content, int number = 1)
    {
        var id = new CalendarEventId(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        var published = CalendarEvent.Publish(
            id, Slug.Parse("e" + number.ToString(CultureInfo.InvariantCulture)), new OrganizationId(Guid.CreateVersion7()),
            content, Instant.FromUtc(2026, 7, 1, 10, 0) + Duration.FromSeconds(number));
        return new FeedEvent(published, "Bündnis Buntes Marburg", [], null, "https://termine.example/events/e");
    }

    public static RecurrenceSet Rule(string text)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out var problem), problem);
        return new RecurrenceSet { Rule = rule };
    }

    /// <summary>Renders events, and has another program read them back.</summary>
    public static string Render(params FeedEvent[] events) => Render(Head, events);

    /// <summary>Renders events, and has another program read them back.</summary>
    public static string Render(FeedHead head, params FeedEvent[] events) =>
        Encoding.UTF8.GetString(RenderDocument(head, events).Content.Span);

    /// <summary>Renders events, and has another program read them back.</summary>
    public static FeedDocument RenderDocument(FeedHead head, params FeedEvent[] events)
    {
        var document = FeedRenderer.Render(head, events);
        FeedGuard.Check(document.Content.Span, [.. events.Select(item => item.Event)]);
        return document;
    }

    /// <summary>Gives the content lines, unfolded.</summary>
    public static string[] Lines(string calendar) =>
        calendar.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");

    /// <summary>Gives the content lines of one event, unfolded, without its bookkeeping.</summary>
    public static string[] EventLines(EventContent content) =>
        [.. Lines(Render(Event(content))).SkipWhile(line => line != "BEGIN:VEVENT")];
}
