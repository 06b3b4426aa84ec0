using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class FeedRendererTests
{
    [Fact]
    public void An_empty_feed_is_a_calendar_with_its_name()
    {
        var document = FeedSamples.RenderDocument(FeedSamples.Head);

        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EventCalendar//Feeds//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "NAME:Termine in Marburg", "X-WR-CALNAME:Termine in Marburg",
                @"DESCRIPTION:Alles\, was kommt", @"X-WR-CALDESC:Alles\, was kommt", "X-WR-TIMEZONE:Europe/Berlin",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
                "SOURCE;VALUE=URI:https://termine.example/feeds/all.ics", "END:VCALENDAR",
            ],
            FeedSamples.Lines(Encoding.UTF8.GetString(document.Content.Span)));
        Assert.Null(document.LastModified);
        Assert.Equal(0, document.Count);
    }

    [Fact]
    public void A_place_stands_for_a_location_that_was_not_announced_except_where_a_date_names_its_own()
    {
        var elsewhere = new OccurrenceOverride.Changed(
            new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0)), null, "Stadtpark");
        var item = FeedSamples.Event(FeedSamples.Content with
        {
            Online = "Zoom",
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=3") with { Overrides = [elsewhere] },
        }) with
        {
            Location = "Rathaus, Markt 1, Marburg",
        };

        var locations = FeedSamples.Lines(FeedSamples.Render(item))
            .Where(line => line.StartsWith("LOCATION:", StringComparison.Ordinal));

        Assert.Equal([@"LOCATION:Rathaus\, Markt 1\, Marburg", "LOCATION:Stadtpark"], locations);
    }

    [Fact]
    public void An_event_is_written_in_full()
    {
        var content = FeedSamples.Content with
        {
            Description = "Alle sind eingeladen.\nBitte Tassen mitbringen; Kaffee gibt es.",
            Location = "Internationaler Bund, Biegenstraße 3, Marburg",
            Online = "https://video.example/raum",
            Organizer = "Arbeitskreis",
            Url = "https://example.org/mehr",
            Contact = "Frau Kaya, 06421 1234",
            Image = new EventImage("https://example.org/plakat.JPG?v=1", "Plakat"),
            Attachments = [new EventAttachment("https://example.org/programm.pdf", "Programm", "application/pdf")],
            MovedFrom = new EventTiming.Timed(new LocalDateTime(2026, 8, 13, 18, 0), null, FeedSamples.Berlin),
            Facts = new EventFacts
            {
                RegistrationDeadline = new LocalDate(2026, 8, 10),
                Price = "5 €",
                Languages = ["de", "tr", "x-own"],
                IsStepFree = true,
            },
        };
        var item = FeedSamples.Event(content) with
        {
            CategoryNames = ["Bildung", "Kunst, Kultur"],
            Geo = new GeoPoint(50.8090, -8.77),
        };

        var lines = FeedSamples.Lines(FeedSamples.Render(item)).SkipWhile(line => line != "BEGIN:VEVENT");

        Assert.Equal(
            [
                "BEGIN:VEVENT", "UID:00000001000000000000000000000000@eventcalendar", "DTSTAMP:20260701T100001Z",
                "CREATED:20260701T100001Z", "LAST-MODIFIED:20260701T100001Z", "SEQUENCE:0",
                "DTSTART;TZID=Europe/Berlin:20260820T180000", "DTEND;TZID=Europe/Berlin:20260820T200000",
                "SUMMARY:Treffen",
                @"DESCRIPTION:Alle sind eingeladen.\nBitte Tassen mitbringen\; Kaffee gibt es.\n\n"
                    + @"Verlegt von 13.8.2026\, 18:00 Uhr\nAnmeldung bis 10.8.2026\nEintritt: 5 €\n"
                    + @"Sprachen: Deutsch\, Türkisch\, x-own\nStufenlos zugänglich\nVeranstalter: Arbeitskreis\n"
                    + @"Kontakt: Frau Kaya\, 06421 1234\nOnline: https://video.example/raum\n"
                    + @"Programm: https://example.org/programm.pdf\nWeitere Informationen: https://example.org/mehr",
                @"LOCATION:Internationaler Bund\, Biegenstraße 3\, Marburg", "GEO:50.809;-8.77",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=100;"
                    + "X-TITLE=\"Internationaler Bund, Biegenstraße 3, Marburg\":geo:50.809,-8.77",
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Online:https://video.example/raum",
                "URL:https://termine.example/events/e",
                "LINK;VALUE=URI;LINKREL=related;LABEL=Weitere Informationen:https://example.org/mehr",
                "IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/jpeg:https://example.org/plakat.JPG?v=1",
                "ATTACH;FMTTYPE=application/pdf:https://example.org/programm.pdf",
                @"CATEGORIES:Bildung,Kunst\, Kultur", "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT",
                "CONTACT:Frau Kaya\\, 06421 1234",
                "ORGANIZER;CN=Bündnis Buntes Marburg:https://termine.example/events/e", "END:VEVENT", "END:VCALENDAR",
            ],
            lines);
    }

    [Fact]
    public void What_nobody_said_is_not_in_the_feed()
    {
        var content = FeedSamples.Content with
        {
            Timing = new EventTiming.Timed(new LocalDateTime(2026, 8, 20, 18, 0), null, FeedSamples.Berlin),
        };

        var names = FeedSamples.EventLines(content).Select(line => line.Split(':', ';')[0]);

        Assert.Empty(names.Intersect(
            ["DTEND", "DURATION", "LOCATION", "GEO", "CONFERENCE", "CATEGORIES", "RRULE", "ATTENDEE", "BEGIN:VALARM"]));
    }

    [Fact]
    public void Whole_days_end_on_the_day_after()
    {
        var content = FeedSamples.Content with
        {
            Timing = new EventTiming.AllDay(new LocalDate(2026, 12, 30), new LocalDate(2026, 12, 31), FeedSamples.Berlin),
            Recurrence = FeedSamples.Rule("FREQ=YEARLY;UNTIL=20301231T235959"),
        };

        var lines = FeedSamples.Lines(FeedSamples.Render(FeedSamples.Event(content)));

        Assert.Contains("DTSTART;VALUE=DATE:20261230", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270101", lines);
        Assert.Contains("RRULE:FREQ=YEARLY;UNTIL=20301231", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;UNTIL=20261231T180000", "FREQ=WEEKLY;UNTIL=20261231T170000Z")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260831T180000;BYDAY=TH", "FREQ=WEEKLY;UNTIL=20260831T160000Z;BYDAY=TH")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261231", "FREQ=WEEKLY;UNTIL=20261231T225959Z")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261231T170000Z", "FREQ=WEEKLY;UNTIL=20261231T170000Z")]
    [InlineData("FREQ=YEARLY;UNTIL=99991231T235959", "FREQ=YEARLY;UNTIL=99991231T235959Z")]
    [InlineData("FREQ=YEARLY;UNTIL=99991231T235959Z", "FREQ=YEARLY;UNTIL=99991231T235959Z")]
    [InlineData("freq=weekly;count=3", "FREQ=WEEKLY;COUNT=3")]
    public void The_end_of_a_rule_is_written_in_universal_time(string rule, string expected)
    {
        var series = FeedSamples.Event(FeedSamples.Content with { Recurrence = FeedSamples.Rule(rule) });

        // Not read back: Ical.Net leaves the calendar of .NET where a rule ends with it.
        var document = FeedRenderer.Render(FeedSamples.Head, [series]);

        Assert.Contains("RRULE:" + expected, FeedSamples.Lines(Encoding.UTF8.GetString(document.Content.Span)));
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "RRULE:FREQ=WEEKLY;BYDAY=MO", true)]
    [InlineData("FREQ=WEEKLY;COUNT=2;BYDAY=MO", "RRULE:FREQ=WEEKLY;UNTIL=20260831T160000Z;BYDAY=MO", true)]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261030T170000Z", true)]
    [InlineData("FREQ=MONTHLY;BYDAY=3TH;COUNT=3", "RRULE:FREQ=MONTHLY;BYDAY=3TH;COUNT=3", false)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=20;COUNT=3", "RRULE:FREQ=MONTHLY;BYMONTHDAY=20;COUNT=3", false)]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", true)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", null, false)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260821T000000", null, false)]
    public void A_beginning_that_its_rule_does_not_give_is_a_date_to_every_client(string rule, string? expected, bool isApart)
    {
        var series = FeedSamples.Content with { Recurrence = FeedSamples.Rule(rule) };

        var lines = FeedSamples.EventLines(series);

        Assert.Equal(expected, lines.SingleOrDefault(line => line.StartsWith("RRULE:", StringComparison.Ordinal)));
        Assert.Equal(isApart, lines.Contains("RDATE;TZID=Europe/Berlin:20260820T180000"));
    }

    [Fact]
    public void Dates_that_differ_are_events_of_their_own()
    {
        var content = FeedSamples.Content with
        {
            Location = "Rathaus",
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=5") with
            {
                Additions = [new LocalDateTime(2026, 8, 29, 11, 0)],
                Exceptions = [new LocalDateTime(2026, 8, 27, 18, 0), new LocalDateTime(2026, 8, 20, 18, 0)],
                Overrides =
                [
                    new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 9, 3, 18, 0))),
                    new OccurrenceOverride.Changed(
                        new OccurrenceKey(new LocalDateTime(2026, 9, 10, 18, 0)),
                        new EventTiming.Timed(new LocalDateTime(2026, 9, 11, 19, 0), null, FeedSamples.Berlin), "Kino"),
                    new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0))),
                ],
            },
        };

        var lines = FeedSamples.EventLines(content);

        Assert.Equal(3, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Single(lines.Select(line => line).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct());
        Assert.Contains("RDATE;TZID=Europe/Berlin:20260829T110000", lines);
        Assert.Contains("EXDATE;TZID=Europe/Berlin:20260820T180000,20260827T180000", lines);
        Assert.Equal(
            ["RECURRENCE-ID;TZID=Europe/Berlin:20260903T180000", "DTSTART;TZID=Europe/Berlin:20260903T180000"],
            lines.SkipWhile(line => !line.StartsWith("RECURRENCE-ID", StringComparison.Ordinal)).Take(2));
        Assert.Contains("SUMMARY:ABGESAGT: Treffen", lines);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20260911T190000", lines);
        Assert.Contains("LOCATION:Kino", lines);
    }

    [Theory]
    [InlineData("de", "SUMMARY:ABGESAGT: Treffen")]
    [InlineData("en", "SUMMARY:CANCELLED: Treffen")]
    [InlineData("fr", "SUMMARY:CANCELLED: Treffen")]
    public void A_cancelled_event_says_so_twice(string language, string expected)
    {
        var cancelled = FeedSamples.Event(FeedSamples.Content with { Status = EventStatus.Cancelled });

        var lines = FeedSamples.Lines(FeedSamples.Render(FeedSamples.Head with { Language = language }, cancelled));

        Assert.Contains(expected, lines);
        Assert.Contains("STATUS:CANCELLED", lines);
    }

    [Fact]
    public void An_event_in_universal_time_needs_no_time_zone()
    {
        var content = FeedSamples.Content with
        {
            Timing = new EventTiming.Timed(new LocalDateTime(2026, 8, 20, 18, 0), null, "UTC"),
        };

        var calendar = FeedSamples.Render(FeedSamples.Event(content));

        Assert.Contains("DTSTART:20260820T180000Z\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_feed_says_of_itself_has_names_that_old_and_new_clients_know()
    {
        var head = FeedSamples.Head with { Color = "teal", RefreshInterval = Duration.FromMinutes(90) };

        var lines = FeedSamples.Lines(FeedSamples.Render(head, FeedSamples.Event(FeedSamples.Content)))
            .TakeWhile(line => line != "BEGIN:VTIMEZONE");

        Assert.Equal(
            [
                "LAST-MODIFIED:20260701T100001Z", "X-WR-TIMEZONE:Europe/Berlin", "REFRESH-INTERVAL;VALUE=DURATION:PT90M",
                "X-PUBLISHED-TTL:PT90M", "SOURCE;VALUE=URI:https://termine.example/feeds/all.ics", "COLOR:teal",
            ],
            lines.SkipWhile(line => !line.StartsWith("LAST", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_phone_rings_only_if_asked_to_and_never_for_what_is_cancelled()
    {
        var head = FeedSamples.Head with { Alarm = Duration.FromHours(1) };
        var series = FeedSamples.Event(FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=3") with
            {
                Overrides = [new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0)))],
            },
        });
        var cancelled = FeedSamples.Event(FeedSamples.Content with { Status = EventStatus.Cancelled }, 2);

        var asked = FeedSamples.Lines(FeedSamples.Render(head, series, cancelled));
        var unasked = FeedSamples.Lines(FeedSamples.Render(series));

        Assert.Equal(
            [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Treffen", "TRIGGER;RELATED=START:-PT1H", "END:VALARM",
                "END:VEVENT",
            ],
            asked.SkipWhile(line => line != "BEGIN:VALARM").Take(6));
        Assert.Single(asked, line => line == "BEGIN:VALARM");
        Assert.DoesNotContain("BEGIN:VALARM", unasked);
    }

    [Theory]
    [InlineData("2026-08-20T22:00", "2026-08-21T02:00", "Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20260820T220000", "DTEND;TZID=Europe/Berlin:20260821T020000")]
    [InlineData("2026-12-31T20:00", "2027-01-02T04:00", "Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20261231T200000", "DTEND;TZID=Europe/Berlin:20270102T040000")]
    [InlineData("2026-03-29T02:30", "2026-03-29T04:00", "Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20260329T023000", "DTEND;TZID=Europe/Berlin:20260329T040000")]
    [InlineData("2026-10-25T02:30", "2026-10-25T04:00", "Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20261025T023000", "DTEND;TZID=Europe/Berlin:20261025T040000")]
    [InlineData("2026-08-20T22:00", "2026-08-21T02:00", "Asia/Kathmandu", "DTSTART;TZID=Asia/Kathmandu:20260820T220000", "DTEND;TZID=Asia/Kathmandu:20260821T020000")]
    [InlineData("2026-08-20T22:00", "2026-08-21T02:00", "UTC", "DTSTART:20260820T220000Z", "DTEND:20260821T020000Z")]
    public void Times_stay_as_they_were_stated(string start, string end, string zone, string dtStart, string dtEnd)
    {
        Assert.True(LocalText.TryParseDateTime(start, out var from));
        Assert.True(LocalText.TryParseDateTime(end, out var to));

        var lines = FeedSamples.EventLines(FeedSamples.Content with { Timing = new EventTiming.Timed(from, to, zone) });

        Assert.Equal([dtStart, dtEnd], lines.Where(line => line.StartsWith("DT", StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void A_date_that_is_moved_says_when_it_should_have_been_and_one_that_only_ends_later_does_not()
    {
        var moved = new EventTiming.Timed(new LocalDateTime(2026, 8, 28, 19, 0), null, FeedSamples.Berlin);
        var longer = new EventTiming.Timed(
            new LocalDateTime(2026, 9, 3, 18, 0), new LocalDateTime(2026, 9, 3, 23, 0), FeedSamples.Berlin);
        var content = FeedSamples.Content with
        {
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=3") with
            {
                Overrides =
                [
                    new OccurrenceOverride.Changed(new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0)), moved, null),
                    new OccurrenceOverride.Changed(new OccurrenceKey(new LocalDateTime(2026, 9, 3, 18, 0)), longer, null),
                ],
            },
        };

        var descriptions = FeedSamples.EventLines(content)
            .Where(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal));

        Assert.Equal(
            [
                "DESCRIPTION:Veranstalter: Bündnis Buntes Marburg",
                @"DESCRIPTION:Verlegt von 27.8.2026\, 18:00 Uhr\nVeranstalter: Bündnis Buntes Marburg",
                "DESCRIPTION:Veranstalter: Bündnis Buntes Marburg",
            ],
            descriptions);
    }

    [Fact]
    public void The_tag_names_the_bytes_and_the_date_is_that_of_the_youngest()
    {
        var document = FeedSamples.RenderDocument(
            FeedSamples.Head, FeedSamples.Event(FeedSamples.Content, 9), FeedSamples.Event(FeedSamples.Content, 2));

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(document.Content.Span))[..32], document.EntityTag);
        Assert.Equal(Instant.FromUtc(2026, 7, 1, 10, 0, 9), document.LastModified);
        Assert.Equal(2, document.Count);
    }

    [Fact]
    public void Order_and_culture_do_not_change_a_byte()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            Gen.Shuffle(Enumerable.Range(1, 12).ToArray()).Select(Gen.OneOf(new[] { "tr-TR", "ar-SA", "th-TH", "de-DE" }.Select(Gen.Const).ToArray()))
                .Sample((numbers, culture) =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    var shuffled = FeedRenderer.Render(FeedSamples.Head, numbers.Select(Numbered));
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    var sorted = FeedSamples.RenderDocument(FeedSamples.Head, [.. numbers.Order().Select(Numbered)]);
                    return shuffled.EntityTag == sorted.EntityTag
                        && shuffled.Content.Span.SequenceEqual(sorted.Content.Span);
                }, iter: 20, threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static FeedEvent Numbered(int number) => FeedSamples.Event(
        FeedSamples.Content with
        {
            Title = Title.Parse("İstanbul i " + number.ToString(CultureInfo.InvariantCulture)),
            MovedFrom = FeedSamples.Thursday,
            Recurrence = FeedSamples.Rule("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR"),
        },
        number) with
    {
        Geo = new GeoPoint(-50.5 + number, 8.25),
    };
}
