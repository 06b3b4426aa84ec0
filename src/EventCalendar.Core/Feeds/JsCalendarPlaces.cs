using System.Globalization;
using System.Text.Json;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes where an event is held and what belongs to it (RFC 8984 §4.2.5, §4.2.6, §4.2.7).</summary>
internal static class JsCalendarPlaces
{
    public static void Write(Utf8JsonWriter json, in FeedInstance instance)
    {
        if (instance.Location is { Length: > 0 } || instance.Geo is not null)
        {
            json.WriteStartObject("locations");
            json.WriteStartObject("1");
            json.WriteString("@type", "Location");
            if (instance.Location is { Length: > 0 } name)
            {
                json.WriteString("name", name);
            }

            if (instance.Geo is { } geo)
            {
                // RFC 5870.
                json.WriteString("coordinates", string.Create(
                    CultureInfo.InvariantCulture, $"geo:{geo.Latitude:0.######},{geo.Longitude:0.######}"));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        // A virtual location must have an address; a mere word, such as Zoom, stands in the description.
        if (WebAddress.Is(instance.Online))
        {
            json.WriteStartObject("virtualLocations");
            json.WriteStartObject("1");
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("uri", WebAddress.Escape(instance.Online));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    public static void WriteLinks(Utf8JsonWriter json, FeedEvent item)
    {
        var (calendarEvent, image) = (item.Event, item.Event.Image);
        Link[] links =
        [
            new(item.PageUrl, "alternate", "text/html", null, null),
            new(calendarEvent.Url, "related", null, null, null),
            new(image?.Url, "icon", image is null ? null : MediaTypes.OfImage(image.Url), image?.Alt, "badge"),
            .. calendarEvent.Attachments.Select(
                attachment => new Link(attachment.Url, "enclosure", attachment.MediaType, attachment.Title, null)),
        ];
        var known = links.Where(link => WebAddress.Is(link.Address)).ToList();
        if (known.Count == 0)
        {
            return;
        }

        json.WriteStartObject("links");
        foreach (var (number, link) in known.Index())
        {
            json.WriteStartObject((number + 1).ToString(CultureInfo.InvariantCulture));
            json.WriteString("@type", "Link");
            json.WriteString("href", WebAddress.Escape(link.Address!));
            json.WriteString("rel", link.Relation);
            WriteIfKnown(json, "contentType", link.MediaType);
            WriteIfKnown(json, "title", link.Title);
            WriteIfKnown(json, "display", link.Display);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private sealed record Link(string? Address, string Relation, string? MediaType, string? Title, string? Display);
}
