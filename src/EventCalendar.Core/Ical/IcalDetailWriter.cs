using System.Globalization;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;

namespace EventCalendar.Core.Ical;

/// <summary>Writes what an event is about, where it is held and what belongs to it.</summary>
/// <remarks>
/// Only addresses of the web get a property of their own: what a phone opens on a tap must be nothing else. What is
/// written as another address is still read in the description.
/// </remarks>
internal sealed class IcalDetailWriter(ContentLines lines, IcalWords words)
{
    public void Write(in FeedInstance instance)
    {
        lines.Name("DESCRIPTION"u8).BeginText();
        FeedDescription.Write(lines, instance, words);
        lines.End();
        WritePlace(instance);
        WriteAddresses(instance);
        if (!instance.Item.CategoryNames.IsEmpty)
        {
            lines.Name("CATEGORIES"u8).Texts(instance.Item.CategoryNames.AsSpan());
        }

        lines.Name("STATUS"u8).Value(instance.Status switch
        {
            EventStatus.Cancelled => "CANCELLED"u8,
            EventStatus.Tentative => "TENTATIVE"u8,
            _ => "CONFIRMED"u8,
        });

        // RFC 5545 §3.8.2.7: to know of an event is not to be there; nobody's time is taken by a feed.
        lines.Name("TRANSP"u8).Value("TRANSPARENT"u8);
        if (instance.Item.Event.Contact is { Length: > 0 } contact)
        {
            lines.Name("CONTACT"u8).Text(contact);
        }

        // RFC 5546 §3.2.1 asks for an organizer in what is published. The page stands for the address: any URI will
        // do (RFC 5545 §3.3.3), and a mail address in every feed would be a gift to senders of spam.
        if (WebAddress.Is(instance.Item.PageUrl))
        {
            lines.Name("ORGANIZER"u8).Parameter("CN"u8, instance.Item.OrganizationName).Uri(instance.Item.PageUrl);
        }
    }

    private void WritePlace(in FeedInstance instance)
    {
        if ((instance.Location ?? instance.Online) is { Length: > 0 } location)
        {
            lines.Name("LOCATION"u8).Text(location);
        }

        if (instance.Geo is not { } geo)
        {
            return;
        }

        var point = string.Create(CultureInfo.InvariantCulture, $"{geo.Latitude:0.######};{geo.Longitude:0.######}");
        lines.Name("GEO"u8).Value(point);
        if (instance.Location is { Length: > 0 } name)
        {
            // Apple's calendar shows a map, and when to leave, for this only; the others pass it over.
            lines.Name("X-APPLE-STRUCTURED-LOCATION"u8).Parameter("VALUE"u8, "URI"u8)
                .Parameter("X-APPLE-RADIUS"u8, "100"u8).Parameter("X-TITLE"u8, name)
                .Value("geo:" + point.Replace(';', ','));
        }
    }

    private void WriteAddresses(in FeedInstance instance)
    {
        var calendarEvent = instance.Item.Event;
        if (WebAddress.Is(instance.Online))
        {
            // RFC 7986 §5.11.
            lines.Name("CONFERENCE"u8).Parameter("VALUE"u8, "URI"u8).Parameter("FEATURE"u8, "VIDEO"u8)
                .Parameter("LABEL"u8, words.Online).Uri(instance.Online);
        }

        if (WebAddress.Is(instance.Item.PageUrl))
        {
            lines.Name("URL"u8).Uri(instance.Item.PageUrl);
        }

        if (WebAddress.Is(calendarEvent.Url))
        {
            // RFC 9253 §8.2.
            lines.Name("LINK"u8).Parameter("VALUE"u8, "URI"u8).Parameter("LINKREL"u8, "related"u8)
                .Parameter("LABEL"u8, words.MoreInformation).Uri(calendarEvent.Url);
        }

        if (WebAddress.Is(calendarEvent.Image?.Url))
        {
            // RFC 7986 §5.10.
            lines.Name("IMAGE"u8).Parameter("VALUE"u8, "URI"u8).Parameter("DISPLAY"u8, "BADGE"u8);
            WriteMediaType(MediaTypes.OfImage(calendarEvent.Image.Url));
            lines.Uri(calendarEvent.Image.Url);
        }

        foreach (var attachment in calendarEvent.Attachments)
        {
            if (WebAddress.Is(attachment.Url))
            {
                lines.Name("ATTACH"u8);
                WriteMediaType(attachment.MediaType);
                lines.Uri(attachment.Url);
            }
        }
    }

    private void WriteMediaType(string? mediaType)
    {
        if (mediaType is not null)
        {
            lines.Parameter("FMTTYPE"u8, mediaType);
        }
    }
}
