using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using EventCalendar.Core.Events;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes events as Atom (RFC 4287), what was changed last first.</summary>
internal static class AtomRenderer
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // No line break of the machine, no declaration of another encoding than the one that is written.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
    };

    public static void Write(FeedHead head, ImmutableArray<FeedEvent> events, IBufferWriter<byte> output)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, XmlText.Clean(head.Language));
            WriteHead(xml, head, events);
            var words = IcalWords.For(head.Language);
            foreach (var item in events.OrderByDescending(item => item.Event.RevisedAt))
            {
                WriteEntry(xml, item, words);
            }

            xml.WriteEndElement();
        }

        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteHead(XmlWriter xml, FeedHead head, ImmutableArray<FeedEvent> events)
    {
        Element(xml, "id", StableUrn.Of(head.SelfUrl ?? head.Name));
        Element(xml, "title", head.Name);
        if (head.Description is { } description)
        {
            Element(xml, "subtitle", description);
        }

        // An empty feed was never changed, but has to say when; the clock would make it another one each time.
        Element(xml, "updated", Print(events.IsEmpty ? NodaConstants.UnixEpoch : events.Max(item => item.Event.RevisedAt)));
        Element(xml, "generator", "EventCalendar");
        WriteAuthor(xml, head.Name);
        if (WebAddress.Is(head.SelfUrl))
        {
            WriteLink(xml, "self", head.SelfUrl, "application/atom+xml", null);
        }
    }

    private static void WriteEntry(XmlWriter xml, FeedEvent item, IcalWords words)
    {
        var instance = FeedInstance.Of(item);
        var calendarEvent = item.Event;
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, XmlText.Clean(calendarEvent.Language));
        Element(xml, "id", StableUrn.Of(calendarEvent.Uid.Value));
        Element(xml, "title", (instance.IsCancelled ? words.CancelledPrefix : "") + instance.Title);
        Element(xml, "updated", Print(calendarEvent.RevisedAt));
        Element(xml, "published", Print(calendarEvent.CreatedAt));
        WriteAuthor(xml, calendarEvent.Organizer ?? item.OrganizationName);
        WriteLinks(xml, item);
        foreach (var category in item.CategoryNames)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", XmlText.Clean(category));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(XmlText.Clean(Summary(instance, words)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // When and where come first: a reader of feeds has no other field for them.
    private static string Summary(in FeedInstance instance, IcalWords words)
    {
        var series = instance.Item.Event.Recurrence.IsNone ? "" : words.SeveralDates + " ";
        var when = series + FeedDescription.Print(instance.Timing, words) + End(instance.Timing, words);
        var description = FeedDescription.Of(instance, words);
        return string.Join("\n", new[] { when, instance.Location, "", description }.Where(line => line is not null));
    }

    private static string End(EventTiming timing, IcalWords words) => timing switch
    {
        EventTiming.AllDay day when day.Last > day.First => " – " + words.Date.Format(day.Last),
        EventTiming.Timed { End: { } end } => " – " + words.DateTime.Format(end),
        _ => "",
    };

    private static void WriteLinks(XmlWriter xml, FeedEvent item)
    {
        if (WebAddress.Is(item.PageUrl))
        {
            WriteLink(xml, "alternate", item.PageUrl, "text/html", null);
        }

        if (WebAddress.Is(item.Event.Url))
        {
            WriteLink(xml, "related", item.Event.Url, null, null);
        }

        if (WebAddress.Is(item.Event.Image?.Url))
        {
            WriteLink(xml, "enclosure", item.Event.Image.Url, MediaTypes.OfImage(item.Event.Image.Url), item.Event.Image.Alt);
        }

        foreach (var attachment in item.Event.Attachments.Where(attachment => WebAddress.Is(attachment.Url)))
        {
            WriteLink(xml, "enclosure", attachment.Url, attachment.MediaType, attachment.Title);
        }
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? mediaType, string? title)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
        {
            xml.WriteAttributeString("type", XmlText.Clean(mediaType));
        }

        if (title is not null)
        {
            xml.WriteAttributeString("title", XmlText.Clean(title));
        }

        xml.WriteAttributeString("href", XmlText.Clean(WebAddress.Escape(address)));
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, XmlText.Clean(text));

    private static string Print(Instant instant) => InstantPattern.General.Format(instant);
}
