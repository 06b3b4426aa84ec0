using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ical;
using NodaTime;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes one event, or a series with its differing dates as patches (RFC 8984 §4.3.5).</summary>
internal static class JsCalendarEventWriter
{
    public static void Write(Utf8JsonWriter json, FeedEvent item, IcalWords words, Duration? alarm)
    {
        var instance = FeedInstance.Of(item);
        var calendarEvent = item.Event;
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("uid", calendarEvent.Uid.Value);
        json.WriteString("created", JsCalendarRenderer.Print(calendarEvent.CreatedAt));
        json.WriteString("updated", JsCalendarRenderer.Print(calendarEvent.RevisedAt));
        json.WriteNumber("sequence", calendarEvent.Sequence);
        json.WriteString("method", "publish");
        json.WriteString("title", instance.Title);
        json.WriteString("description", FeedDescription.Of(instance, words));
        json.WriteString("locale", calendarEvent.Language);
        JsCalendarTimes.Write(json, instance.Timing);
        json.WriteString("status", Status(instance.Status));

        // To know of an event is not to be there; nobody's time is taken by a feed.
        json.WriteString("freeBusyStatus", "free");
        JsCalendarPlaces.Write(json, instance);
        WriteKeywords(json, item);
        JsCalendarPlaces.WriteLinks(json, item);
        WriteParticipants(json, item);
        WriteLocalizations(json, calendarEvent);
        JsCalendarTimes.WriteRule(json, calendarEvent);
        WriteOverrides(json, instance, words);
        if (alarm is { } lead && !instance.IsCancelled)
        {
            WriteAlert(json, lead);
        }

        json.WriteEndObject();
    }

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "cancelled",
        EventStatus.Tentative => "tentative",
        _ => "confirmed",
    };

    private static void WriteKeywords(Utf8JsonWriter json, FeedEvent item)
    {
        if (item.CategoryNames.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("keywords");
        foreach (var name in item.CategoryNames.Distinct(StringComparer.Ordinal))
        {
            json.WriteBoolean(name, true);
        }

        json.WriteEndObject();
    }

    private static void WriteParticipants(Utf8JsonWriter json, FeedEvent item)
    {
        if ((item.Event.Organizer ?? item.OrganizationName) is not { Length: > 0 } name)
        {
            return;
        }

        json.WriteStartObject("participants");
        json.WriteStartObject("1");
        json.WriteString("@type", "Participant");
        json.WriteString("name", name);
        json.WriteStartObject("roles");
        json.WriteBoolean("owner", true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocalizations(Utf8JsonWriter json, CalendarEvent calendarEvent)
    {
        if (calendarEvent.Translations.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("localizations");
        foreach (var text in calendarEvent.Translations.DistinctBy(text => text.Language))
        {
            json.WriteStartObject(text.Language);
            json.WriteString("title", text.Title);
            if (text.Description is { } description)
            {
                json.WriteString("description", description);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOverrides(Utf8JsonWriter json, in FeedInstance series, IcalWords words)
    {
        var recurrence = series.Item.Event.Recurrence;
        if (recurrence.IsNone)
        {
            return;
        }

        var dates = FeedInstance.DatesOf(series.Item).ToDictionary(date => date.Key!.Value.OriginalStart);
        var keys = recurrence.Exceptions.Concat(recurrence.Additions).Concat(dates.Keys).Distinct().Order().ToList();
        if (keys.Count == 0)
        {
            return;
        }

        json.WriteStartObject("recurrenceOverrides");
        foreach (var key in keys)
        {
            json.WriteStartObject(JsCalendarTimes.Print(key));
            if (recurrence.Exceptions.Contains(key))
            {
                json.WriteBoolean("excluded", true);
            }
            else if (dates.TryGetValue(key, out var date))
            {
                WritePatch(json, series, date, words);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePatch(Utf8JsonWriter json, in FeedInstance series, in FeedInstance date, IcalWords words)
    {
        if (date.Status != series.Status)
        {
            json.WriteString("status", Status(date.Status));
        }

        if (date.Title != series.Title)
        {
            json.WriteString("title", date.Title);
        }

        var description = FeedDescription.Of(date, words);
        if (description != FeedDescription.Of(series, words))
        {
            json.WriteString("description", description);
        }

        if (date.Timing != series.Timing.StartingAt(date.Key!.Value.OriginalStart))
        {
            JsCalendarTimes.Write(json, date.Timing);
        }

        if (date.Location != series.Location || date.Online != series.Online)
        {
            JsCalendarPlaces.Write(json, date);
        }
    }

    private static void WriteAlert(Utf8JsonWriter json, Duration lead)
    {
        json.WriteStartObject("alerts");
        json.WriteStartObject("1");
        json.WriteString("@type", "Alert");
        json.WriteString("action", "display");
        json.WriteStartObject("trigger");
        json.WriteString("@type", "OffsetTrigger");
        json.WriteString("offset", "-" + IcalTimes.Print(lead));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
