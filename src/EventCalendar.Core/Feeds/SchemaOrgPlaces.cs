using System.Text.Json;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes where an event is held (https://schema.org/Place, https://schema.org/VirtualLocation).</summary>
internal static class SchemaOrgPlaces
{
    public static void Write(Utf8JsonWriter json, in FeedInstance instance)
    {
        var isSomewhere = instance.Location is { Length: > 0 } || instance.Geo is not null;
        var isOnline = instance.Online is { Length: > 0 };
        if (!isSomewhere && !isOnline)
        {
            return;
        }

        var mode = isSomewhere && isOnline ? "Mixed" : isOnline ? "Online" : "Offline";
        json.WriteString("eventAttendanceMode", $"https://schema.org/{mode}EventAttendanceMode");
        json.WriteStartArray("location");
        if (isSomewhere)
        {
            WritePlace(json, instance);
        }

        if (isOnline)
        {
            json.WriteStartObject();
            json.WriteString("@type", "VirtualLocation");
            var isAddress = WebAddress.Is(instance.Online);
            json.WriteString(
                isAddress ? "url" : "name", isAddress ? WebAddress.Escape(instance.Online!) : instance.Online);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, in FeedInstance instance)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Place");

        // What people say of a place is its name and where to find it in one.
        SchemaOrg.WriteIfKnown(json, "name", instance.Location);
        SchemaOrg.WriteIfKnown(json, "address", instance.Location);
        if (instance.Geo is { } geo)
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", geo.Latitude);
            json.WriteNumber("longitude", geo.Longitude);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
