using System.Text.Json;
using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class JsCalendarRendererTests
{
    [Fact]
    public void A_group_holds_the_events_of_the_feed()
    {
        var group = Read(FeedSamples.Event(FeedSamples.Content, 2), FeedSamples.Event(FeedSamples.Content, 9));

        Assert.Equal("Group", group.GetProperty("@type").GetString());
        Assert.Equal("Termine in Marburg", group.GetProperty("title").GetString());
        Assert.Equal("2026-07-01T10:00:09Z", group.GetProperty("updated").GetString());
        Assert.Equal("https://termine.example/feeds/all.ics", group.GetProperty("source").GetString());
        Assert.Equal(2, group.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void An_event_is_written_in_full()
    {
        var content = FeedSamples.Content with
        {
            Location = "Rathaus",
            Online = "https://video.example/raum",
            Translations = [new EventText("tr", "Toplantı", null)],
        };

        var item = Event(FeedSamples.Event(content) with { CategoryNames = ["Kunst"], Geo = new GeoPoint(50.809, 8.77) });

        Assert.Equal(
            """
            {"@type":"Event","uid":"00000001000000000000000000000000@eventcalendar","created":"2026-07-01T10:00:01Z","updated":"2026-07-01T10:00:01Z","sequence":0,"method":"publish","title":"Treffen","description":"Veranstalter: Bündnis Buntes Marburg\nOnline: https://video.example/raum","locale":"de","start":"2026-08-20T18:00:00","showWithoutTime":false,"timeZone":"Europe/Berlin","duration":"PT2H","status":"confirmed","freeBusyStatus":"free","locations":{"1":{"@type":"Location","name":"Rathaus","coordinates":"geo:50.809,8.77"}},"virtualLocations":{"1":{"@type":"VirtualLocation","uri":"https://video.example/raum"}},"keywords":{"Kunst":true},"links":{"1":{"@type":"Link","href":"https://termine.example/events/e","rel":"alternate","contentType":"text/html"}},"participants":{"1":{"@type":"Participant","name":"Bündnis Buntes Marburg","roles":{"owner":true}}},"localizations":{"tr":{"title":"Toplantı"}}}
            """,
            item.GetRawText());
    }

    [Fact]
    public void A_series_keeps_its_rule_and_patches_the_dates_that_differ()
    {
        var content = FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,TH;BYMONTH=8,10;UNTIL=20271231T180000") with
            {
                Additions = [new LocalDateTime(2026, 8, 29, 11, 0)],
                Exceptions = [new LocalDateTime(2026, 8, 27, 18, 0)],
                Overrides =
                [
                    new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 10, 1, 18, 0))),
                    new OccurrenceOverride.Changed(
                        new OccurrenceKey(new LocalDateTime(2026, 10, 8, 18, 0)),
                        new EventTiming.Timed(new LocalDateTime(2026, 10, 9, 19, 0), null, FeedSamples.Berlin), "Kino"),
                ],
            },
        };

        var item = Event(FeedSamples.Event(content));

        Assert.Equal(
            """
            [{"@type":"RecurrenceRule","frequency":"monthly","interval":2,"byDay":[{"@type":"NDay","day":"fr","nthOfPeriod":-1},{"@type":"NDay","day":"th"}],"byMonth":["8","10"],"until":"2027-12-31T18:00:00"}]
            """,
            item.GetProperty("recurrenceRules").GetRawText());
        Assert.Equal(
            """
            {"2026-08-27T18:00:00":{"excluded":true},"2026-08-29T11:00:00":{},"2026-10-01T18:00:00":{"status":"cancelled"},"2026-10-08T18:00:00":{"description":"Verlegt von 8.10.2026, 18:00 Uhr\nVeranstalter: Bündnis Buntes Marburg","start":"2026-10-09T19:00:00","showWithoutTime":false,"timeZone":"Europe/Berlin","locations":{"1":{"@type":"Location","name":"Kino"}}}}
            """,
            item.GetProperty("recurrenceOverrides").GetRawText());
    }

    [Fact]
    public void A_beginning_beside_its_rule_is_not_counted_among_its_dates()
    {
        var item = Event(FeedSamples.Event(FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;BYDAY=MO;COUNT=2"),
        }));

        var rule = item.GetProperty("recurrenceRules")[0];
        Assert.Equal("2026-08-31T18:00:00", rule.GetProperty("until").GetString());
        Assert.False(rule.TryGetProperty("count", out _));
    }

    [Theory]
    [InlineData("2026-08-20T18:00", "2026-08-20T20:30", "PT2H30M")]
    [InlineData("2026-08-20T18:00", "2026-08-22T17:00", "P1DT23H")]
    [InlineData("2026-03-28T22:00", "2026-03-29T04:00", "PT5H")]
    [InlineData("2026-10-24T22:00", "2026-10-25T04:00", "PT7H")]
    [InlineData("2026-10-24T18:00", "2026-10-25T18:00", "P1D")]
    public void The_length_leads_to_the_end_over_both_clock_changes(string start, string end, string expected)
    {
        Assert.True(LocalText.TryParseDateTime(start, out var from));
        Assert.True(LocalText.TryParseDateTime(end, out var to));

        var item = Event(FeedSamples.Event(FeedSamples.Content with { Timing = new EventTiming.Timed(from, to, FeedSamples.Berlin) }));

        Assert.Equal(expected, item.GetProperty("duration").GetString());
    }

    [Fact]
    public void Whole_days_have_no_zone_and_no_time()
    {
        var days = new EventTiming.AllDay(new LocalDate(2026, 12, 30), new LocalDate(2026, 12, 31), FeedSamples.Berlin);

        var item = Event(FeedSamples.Event(FeedSamples.Content with { Timing = days }));

        Assert.True(item.GetProperty("showWithoutTime").GetBoolean());
        Assert.Equal("P2D", item.GetProperty("duration").GetString());
        Assert.False(item.TryGetProperty("timeZone", out _));
    }

    [Fact]
    public void An_alert_is_only_there_if_it_was_asked_for_and_the_event_takes_place()
    {
        var head = FeedSamples.Head with { Alarm = Duration.FromHours(1) };
        var cancelled = FeedSamples.Content with { Status = EventStatus.Cancelled };

        var asked = Read(head, FeedSamples.Event(FeedSamples.Content), FeedSamples.Event(cancelled, 2)).GetProperty("entries");
        var unasked = Event(FeedSamples.Event(FeedSamples.Content));

        Assert.Equal(
            "-PT1H",
            asked[0].GetProperty("alerts").GetProperty("1").GetProperty("trigger").GetProperty("offset").GetString());
        Assert.False(asked[1].TryGetProperty("alerts", out _));
        Assert.False(unasked.TryGetProperty("alerts", out _));
    }

    [Fact]
    public void Any_text_reads_back()
    {
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((one, two, three) =>
        {
            var nasty = NastyTextTests.Nasty(one, two, three);

            Assert.Equal(nasty.Event.Title.Value, Event(nasty).GetProperty("title").GetString());
        });
    }

    private static JsonElement Event(FeedEvent item) => Read(item).GetProperty("entries")[0];

    private static JsonElement Read(params FeedEvent[] events) => Read(FeedSamples.Head, events);

    private static JsonElement Read(FeedHead head, params FeedEvent[] events)
    {
        var first = FeedRenderer.Render(FeedFormat.JsCalendar, head, events);
        var second = FeedRenderer.Render(FeedFormat.JsCalendar, head, events.Reverse());
        Assert.Equal(first.EntityTag, second.EntityTag);
        return JsonDocument.Parse(first.Content).RootElement;
    }
}
