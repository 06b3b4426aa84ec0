using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Says of events what search engines read (https://schema.org/Event, as JSON-LD).</summary>
/// <remarks>The same event and date give the same bytes.</remarks>
public static class SchemaOrg
{
    private const string Schema = "https://schema.org/";

    private static readonly OffsetDateTimePattern WithOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    /// <summary>Writes one event as an object that stands alone.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="item">The event.</param>
    /// <param name="date">The date it is about; <c>null</c> is the first.</param>
    public static void Write(Utf8JsonWriter json, FeedEvent item, Occurrence? date = null)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        WriteProperties(json, FeedInstance.Of(item, date));
        json.WriteEndObject();
    }

    /// <summary>Writes a list of dates, in the order given.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="dates">Events, each with the date it is listed for.</param>
    public static void WriteList(Utf8JsonWriter json, IEnumerable<(FeedEvent Item, Occurrence Date)> dates)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ItemList");
        json.WriteStartArray("itemListElement");
        foreach (var (index, (item, date)) in dates.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteStartObject("item");
            WriteProperties(json, FeedInstance.Of(item, date));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Prints a moment with its offset, or a day.</summary>
    internal static string Print(EventTiming timing, LocalDateTime moment) => timing is EventTiming.AllDay
        ? LocalDatePattern.Iso.Format(moment.Date)
        : WithOffset.Format(moment.InZone(timing.Zone, EventTiming.Resolver).ToOffsetDateTime());

    internal static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteProperties(Utf8JsonWriter json, in FeedInstance instance)
    {
        var (item, calendarEvent) = (instance.Item, instance.Item.Event);
        json.WriteString("@type", "Event");
        json.WriteString("identifier", calendarEvent.Uid.Value);
        json.WriteString("name", instance.Title);
        WriteIfKnown(json, "description", instance.Description);
        json.WriteString("inLanguage", calendarEvent.Language);
        WriteAddress(json, "url", item.PageUrl);
        WriteAddress(json, "sameAs", calendarEvent.Url);
        WriteAddress(json, "image", calendarEvent.Image?.Url);
        json.WriteString("startDate", Print(instance.Timing, instance.Timing.LocalStart));

        // Of whole days schema.org names the last one, as people do.
        WriteIfKnown(json, "endDate", instance.Timing switch
        {
            EventTiming.AllDay day => Print(day, day.Last.AtMidnight()),
            EventTiming.Timed { End: { } end } timed => Print(timed, end),
            _ => null,
        });
        WriteStatus(json, instance);
        SchemaOrgPlaces.Write(json, instance);
        WriteOrganizer(json, item);
        WriteFacts(json, item);
        SchemaOrgSchedule.Write(json, calendarEvent);
    }

    private static void WriteStatus(Utf8JsonWriter json, in FeedInstance instance)
    {
        var status = instance.IsCancelled ? "EventCancelled"
            : instance.MovedFrom is not null ? "EventRescheduled" : "EventScheduled";
        json.WriteString("eventStatus", Schema + status);
        if (instance.MovedFrom is { } before)
        {
            json.WriteString("previousStartDate", Print(before, before.LocalStart));
        }
    }

    private static void WriteOrganizer(Utf8JsonWriter json, FeedEvent item)
    {
        var (organizer, organization) = (item.Event.Organizer, item.OrganizationName);
        if ((organizer ?? organization) is not { Length: > 0 } name)
        {
            return;
        }

        json.WriteStartObject("organizer");
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        WriteAddress(json, "url", organizer is null ? item.OrganizationUrl : null);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, FeedEvent item)
    {
        var facts = item.Event.Facts;
        if (facts.IsFree is { } isFree)
        {
            json.WriteBoolean("isAccessibleForFree", isFree);
        }

        if (facts.Price is not null || facts.IsFree == true || facts.IsBookedOut)
        {
            json.WriteStartObject("offers");
            json.WriteString("@type", "Offer");

            // A price in words is no number with a currency; only that nothing is asked can be said in both.
            if (facts is { IsFree: true, Price: null })
            {
                json.WriteString("price", "0");
                json.WriteString("priceCurrency", "EUR");
            }

            WriteIfKnown(json, "description", facts.Price);
            WriteAddress(json, "url", item.PageUrl);
            json.WriteString("availability", Schema + (facts.IsBookedOut ? "SoldOut" : "InStock"));
            json.WriteEndObject();
        }

        if (facts.Audience is { } audience)
        {
            json.WriteStartObject("audience");
            json.WriteString("@type", "Audience");
            json.WriteString("audienceType", audience);
            json.WriteEndObject();
        }

        if (!item.CategoryNames.IsEmpty)
        {
            json.WriteString("keywords", string.Join(", ", item.CategoryNames));
        }
    }

    private static void WriteAddress(Utf8JsonWriter json, string name, string? address)
    {
        if (WebAddress.Is(address))
        {
            json.WriteString(name, WebAddress.Escape(address));
        }
    }
}
