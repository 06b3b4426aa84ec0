using System.Text.Json;
using EventCalendar.Core.Events;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Features.Events;

/// <summary>Says of an event what search engines read (https://schema.org/Event).</summary>
internal static class EventJsonLd
{
    private const string Schema = "https://schema.org/";

    private static readonly OffsetDateTimePattern WithOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    public static void Write(Utf8JsonWriter writer, EventModel page)
    {
        var item = page.Event;
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "Event");
        writer.WriteString("name", item.Title.Value);
        writer.WriteString("url", page.Address);
        writer.WriteString("startDate", Moment(page.Current.Timing, page.Current.Timing.LocalStart));
        WriteEnd(writer, page.Current.Timing);
        WriteStatus(writer, page);
        WriteLocation(writer, page);
        WriteOrganizer(writer, page);
        WriteIfKnown(writer, "description", item.Description);
        writer.WriteString("inLanguage", item.Language);
        if (item.Facts.IsFree is { } isFree)
        {
            writer.WriteBoolean("isAccessibleForFree", isFree);
        }

        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, EventTiming timing)
    {
        // Of whole days schema.org names the last one, as people do.
        var end = timing switch
        {
            EventTiming.AllDay day => LocalText.Print(day.Last),
            EventTiming.Timed { End: { } moment } => Moment(timing, moment),
            _ => null,
        };
        WriteIfKnown(writer, "endDate", end);
    }

    private static void WriteStatus(Utf8JsonWriter writer, EventModel page)
    {
        var status = (page.IsCancelled, page.Event.MovedFrom) switch
        {
            (true, _) => "EventCancelled",
            (false, not null) => "EventRescheduled",
            _ => "EventScheduled",
        };
        writer.WriteString("eventStatus", Schema + status);
        if (page.Event.MovedFrom is { } before)
        {
            writer.WriteString("previousStartDate", Moment(before, before.LocalStart));
        }
    }

    private static void WriteLocation(Utf8JsonWriter writer, EventModel page)
    {
        var mode = (page.Location, page.Event.Online) switch
        {
            (not null, not null) => "MixedEventAttendanceMode",
            (not null, null) => "OfflineEventAttendanceMode",
            (null, not null) => "OnlineEventAttendanceMode",
            _ => null,
        };
        if (mode is null)
        {
            return;
        }

        writer.WriteString("eventAttendanceMode", Schema + mode);
        writer.WriteStartArray("location");
        if (page.Location is { } location)
        {
            WritePlace(writer, page, location);
        }

        if (page.Event.Online is { } online)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "VirtualLocation");
            writer.WriteString(online.StartsWith("http", StringComparison.Ordinal) ? "url" : "name", online);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, EventModel page, string location)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "Place");
        writer.WriteString("name", page.Place?.Name ?? location);
        writer.WriteString("address", page.Place?.Address ?? location);
        if (page.Place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            writer.WriteStartObject("geo");
            writer.WriteString("@type", "GeoCoordinates");
            writer.WriteNumber("latitude", latitude);
            writer.WriteNumber("longitude", longitude);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteOrganizer(Utf8JsonWriter writer, EventModel page)
    {
        writer.WriteStartObject("organizer");
        writer.WriteString("@type", "Organization");
        writer.WriteString("name", page.Event.Organizer ?? page.Organization.Name);
        WriteIfKnown(writer, "url", page.Event.Organizer is null ? page.Organization.Url : null);
        writer.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string Moment(EventTiming timing, LocalDateTime moment) => timing is EventTiming.AllDay
        ? LocalText.Print(moment.Date)
        : WithOffset.Format(moment.InZone(timing.Zone, EventTiming.Resolver).ToOffsetDateTime());
}
