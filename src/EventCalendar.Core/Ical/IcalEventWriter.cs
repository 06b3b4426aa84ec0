using System.Globalization;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes VEVENT (RFC 5545 §3.6.1): the event, and one more for each of its dates that differs.</summary>
internal static class IcalEventWriter
{
    public static void Write(ContentLines lines, FeedEvent item, IcalWords words)
    {
        var content = item.Event.Content;
        WriteOne(lines, item, content, words, null);
        foreach (var single in content.Recurrence.Overrides.OrderBy(single => single.Key))
        {
            if (!content.Recurrence.Exceptions.Contains(single.Key.OriginalStart))
            {
                WriteOne(lines, item, With(content, single), words, single.Key);
            }
        }
    }

    /// <summary>Says whether a timing is written in UTC, which needs no VTIMEZONE.</summary>
    public static bool IsUniversal(EventTiming timing) =>
        timing.ZoneId is "UTC" or "Etc/UTC" || timing.Zone == DateTimeZone.Utc;

    private static EventContent With(EventContent content, OccurrenceOverride single) => single switch
    {
        OccurrenceOverride.Cancelled => content with
        {
            Timing = content.Timing.StartingAt(single.Key.OriginalStart),
            Status = EventStatus.Cancelled,
        },
        OccurrenceOverride.Changed changed => content with
        {
            Timing = changed.Timing ?? content.Timing.StartingAt(single.Key.OriginalStart),
            Location = changed.Location ?? content.Location,
            Title = changed.Title ?? content.Title,
            Description = changed.Description ?? content.Description,
            Online = changed.Online ?? content.Online,
            MovedFrom = changed.Timing is null ? null : content.Timing.StartingAt(single.Key.OriginalStart),
        },
        _ => content,
    };

    private static void WriteOne(
        ContentLines lines, FeedEvent item, EventContent content, IcalWords words, OccurrenceKey? key)
    {
        lines.Name("BEGIN").Value("VEVENT");
        WriteBookkeeping(lines, item.Event);
        WriteTimes(lines, item.Event.Timing, content, key);
        WriteText(lines, item, content, words);
        lines.Name("END").Value("VEVENT");
    }

    private static void WriteBookkeeping(ContentLines lines, CalendarEvent calendarEvent)
    {
        lines.Name("UID").Text(calendarEvent.Uid.Value);

        // RFC 5545 §3.8.7.2: with a METHOD, DTSTAMP would be the moment of rendering. Then no feed would ever be
        // the same twice; the moment of the last change tells clients more.
        lines.Name("DTSTAMP").Value(IcalTimes.Print(calendarEvent.RevisedAt));
        lines.Name("CREATED").Value(IcalTimes.Print(calendarEvent.CreatedAt));
        lines.Name("LAST-MODIFIED").Value(IcalTimes.Print(calendarEvent.RevisedAt));
        lines.Name("SEQUENCE").Value(calendarEvent.Sequence.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteTimes(ContentLines lines, EventTiming series, EventContent content, OccurrenceKey? key)
    {
        var timing = content.Timing;
        if (key is { } original)
        {
            WriteTime(lines, "RECURRENCE-ID", series, original.OriginalStart);
        }

        WriteTime(lines, "DTSTART", timing, timing.LocalStart);

        // RFC 5545 §3.6.1: DTEND is exclusive, for whole days too. An end that nobody stated is not made up.
        if (timing is EventTiming.AllDay or EventTiming.Timed { End: not null })
        {
            WriteTime(lines, "DTEND", timing, timing.LocalEnd);
        }

        if (key is not null)
        {
            return;
        }

        if (content.Recurrence.Rule is { } rule)
        {
            lines.Name("RRULE").Value(Rule(rule, timing));
        }

        WriteTime(lines, "RDATE", timing, [.. content.Recurrence.Additions]);
        WriteTime(lines, "EXDATE", timing, content.Recurrence.IsNone ? [] : [.. content.Recurrence.Exceptions]);
    }

    private static void WriteTime(ContentLines lines, string name, EventTiming timing, params LocalDateTime[] times)
    {
        if (times.Length == 0)
        {
            return;
        }

        var sorted = times.Distinct().Order();
        if (timing is EventTiming.AllDay)
        {
            lines.Name(name).Parameter("VALUE", "DATE")
                .Value(string.Join(',', sorted.Select(time => IcalTimes.Print(time.Date))));
        }
        else if (IsUniversal(timing))
        {
            lines.Name(name).Value(string.Join(',', sorted.Select(time => IcalTimes.Print(time.InUtc().ToInstant()))));
        }
        else
        {
            lines.Name(name).Parameter("TZID", timing.ZoneId).Value(string.Join(',', sorted.Select(IcalTimes.Print)));
        }
    }

    // RFC 5545 §3.3.10: UNTIL is a date for whole days, else UTC; our rules hold it in wall-clock time.
    private static string Rule(RecurrenceRule rule, EventTiming timing)
    {
        var parts = rule.Text.ToUpperInvariant().Split(';');
        if (rule.Until is { } until)
        {
            var printed = timing is EventTiming.AllDay
                ? IcalTimes.Print(until.In(timing.Zone).Date)
                : IcalTimes.Print(until.ToInstant(timing.Zone));
            var index = Array.FindIndex(parts, part => part.StartsWith("UNTIL=", StringComparison.Ordinal));
            parts[index] = "UNTIL=" + printed;
        }

        return string.Join(';', parts);
    }

    private static void WriteText(ContentLines lines, FeedEvent item, EventContent content, IcalWords words)
    {
        var isCancelled = content.Status == EventStatus.Cancelled;
        lines.Name("SUMMARY").Text((isCancelled ? words.CancelledPrefix : "") + content.Title.Value);
        lines.Name("DESCRIPTION").Text(IcalDescription.Of(content, item.OrganizationName, words));
        if ((content.Location ?? item.Location ?? content.Online) is { } location)
        {
            lines.Name("LOCATION").Text(location);
        }

        if (item.Geo is { } geo && content.Location == item.Event.Location)
        {
            lines.Name("GEO").Value(string.Create(
                CultureInfo.InvariantCulture, $"{geo.Latitude:0.######};{geo.Longitude:0.######}"));
        }

        if (IsWebAddress(content.Online))
        {
            // RFC 7986 §5.11.
            lines.Name("CONFERENCE").Parameter("VALUE", "URI").Parameter("LABEL", words.Online).Value(content.Online!);
        }

        if (item.PageUrl.Length > 0)
        {
            lines.Name("URL").Value(item.PageUrl);
        }

        if (item.CategoryNames.Length > 0)
        {
            lines.Name("CATEGORIES").Texts(item.CategoryNames);
        }

        lines.Name("STATUS").Value(content.Status switch
        {
            EventStatus.Cancelled => "CANCELLED",
            EventStatus.Tentative => "TENTATIVE",
            _ => "CONFIRMED",
        });

        // RFC 5546 §3.2.1 asks for an organizer in what is published. The page stands for the address: any URI will
        // do (RFC 5545 §3.3.3), and a mail address in every feed would be a gift to senders of spam.
        if (item.PageUrl.Length > 0)
        {
            lines.Name("ORGANIZER").Parameter("CN", item.OrganizationName).Value(item.PageUrl);
        }
    }

    private static bool IsWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
