using System.Buffers;
using System.Text;
using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class SchemaOrgTests
{
    [Fact]
    public void An_event_is_written_in_full()
    {
        var content = FeedSamples.Content with
        {
            Description = "Mit Kaffee",
            Online = "https://video.example/raum",
            Url = "https://example.org/mehr",
            Image = new EventImage("https://example.org/plakat.jpg", null),
            MovedFrom = new EventTiming.Timed(new LocalDateTime(2026, 8, 13, 18, 0), null, FeedSamples.Berlin),
            Facts = new EventFacts { Price = "5 €", IsFree = false, Audience = "Frauen" },
        };
        var item = FeedSamples.Event(content) with
        {
            Location = "Rathaus",
            Geo = new GeoPoint(50.5, 8.25),
            CategoryNames = ["Bildung", "Kunst"],
            OrganizationUrl = "https://buntes.example/",
        };

        Assert.Equal(
            """
            {"@context":"https://schema.org","@type":"Event","identifier":"00000001000000000000000000000000@eventcalendar","name":"Treffen","description":"Mit Kaffee","inLanguage":"de","url":"https://termine.example/events/e","sameAs":"https://example.org/mehr","image":"https://example.org/plakat.jpg","startDate":"2026-08-20T18:00:00+02:00","endDate":"2026-08-20T20:00:00+02:00","eventStatus":"https://schema.org/EventRescheduled","previousStartDate":"2026-08-13T18:00:00+02:00","eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode","location":[{"@type":"Place","name":"Rathaus","address":"Rathaus","geo":{"@type":"GeoCoordinates","latitude":50.5,"longitude":8.25}},{"@type":"VirtualLocation","url":"https://video.example/raum"}],"organizer":{"@type":"Organization","name":"Bündnis Buntes Marburg","url":"https://buntes.example/"},"isAccessibleForFree":false,"offers":{"@type":"Offer","description":"5 €","url":"https://termine.example/events/e","availability":"https://schema.org/InStock"},"audience":{"@type":"Audience","audienceType":"Frauen"},"keywords":"Bildung, Kunst"}
            """,
            Write(item));
    }

    [Fact]
    public void A_series_tells_its_rule_and_the_date_that_is_next()
    {
        var moved = new OccurrenceOverride.Changed(
            new OccurrenceKey(new LocalDateTime(2026, 8, 28, 18, 0)),
            new EventTiming.Timed(new LocalDateTime(2026, 8, 29, 19, 0), null, FeedSamples.Berlin), "Kino");
        var item = FeedSamples.Event(FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=MONTHLY;BYDAY=3TH,-1FR;COUNT=6") with
            {
                Exceptions = [new LocalDateTime(2026, 9, 17, 18, 0)],
                Overrides = [moved],
            },
        });
        var dates = OccurrenceExpander.Expand(
            item.Event.Content, new Interval(Instant.FromUtc(2026, 8, 21, 0, 0), Instant.FromUtc(2026, 12, 1, 0, 0)));

        var json = JsonDocument.Parse(Write(item, dates[0])).RootElement;

        Assert.Equal("2026-08-29T19:00:00+02:00", json.GetProperty("startDate").GetString());
        Assert.Equal("2026-08-28T18:00:00+02:00", json.GetProperty("previousStartDate").GetString());
        Assert.Equal("https://schema.org/EventRescheduled", json.GetProperty("eventStatus").GetString());
        Assert.Equal("Kino", json.GetProperty("location")[0].GetProperty("name").GetString());
        Assert.Equal(
            """
            {"@type":"Schedule","startDate":"2026-08-20","repeatCount":6,"repeatFrequency":"P1M","byDay":["3TH","-1FR"],"startTime":"18:00:00","endTime":"20:00:00","scheduleTimezone":"Europe/Berlin","exceptDate":["2026-08-28T18:00:00+02:00","2026-09-17T18:00:00+02:00"]}
            """,
            json.GetProperty("eventSchedule").GetRawText());
    }

    [Fact]
    public void A_rule_that_schema_org_cannot_say_is_left_out()
    {
        var item = FeedSamples.Event(FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        });

        Assert.DoesNotContain("eventSchedule", Write(item), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_called_off_free_or_a_whole_day_says_so()
    {
        var item = FeedSamples.Event(FeedSamples.Content with
        {
            Status = EventStatus.Cancelled,
            Timing = new EventTiming.AllDay(new LocalDate(2026, 12, 30), new LocalDate(2026, 12, 31), FeedSamples.Berlin),
            Facts = new EventFacts { IsFree = true, IsBookedOut = true },
            Online = "Zoom",
        });

        var json = JsonDocument.Parse(Write(item)).RootElement;

        Assert.Equal("https://schema.org/EventCancelled", json.GetProperty("eventStatus").GetString());
        Assert.Equal("2026-12-30", json.GetProperty("startDate").GetString());
        Assert.Equal("2026-12-31", json.GetProperty("endDate").GetString());
        Assert.Equal("0", json.GetProperty("offers").GetProperty("price").GetString());
        Assert.Equal("https://schema.org/SoldOut", json.GetProperty("offers").GetProperty("availability").GetString());
        Assert.Equal(
            "https://schema.org/OnlineEventAttendanceMode", json.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal("Zoom", json.GetProperty("location")[0].GetProperty("name").GetString());
    }

    private static string Write(FeedEvent item, Occurrence? date = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
        {
            SchemaOrg.Write(json, item, date);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
