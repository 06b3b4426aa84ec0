using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Writes events as a group of JSCalendar (RFC 8984 §1.4.4).</summary>
internal static class JsCalendarRenderer
{
    private const string ProdId = "-//EventCalendar//Feeds//EN";

    // JSON of its own media type is never a part of HTML, and umlauts are read by people too.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(FeedHead head, ImmutableArray<FeedEvent> events, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var words = IcalWords.For(head.Language);
        json.WriteStartObject();
        json.WriteString("@type", "Group");
        json.WriteString("uid", StableUrn.Of(head.SelfUrl ?? head.Name));
        json.WriteString("prodId", ProdId);
        json.WriteString("title", head.Name);
        if (head.Description is { } description)
        {
            json.WriteString("description", description);
        }

        json.WriteString("locale", head.Language);
        if (!events.IsEmpty)
        {
            json.WriteString("updated", Print(events.Max(item => item.Event.RevisedAt)));
        }

        if (head.Color is { } color)
        {
            json.WriteString("color", color);
        }

        if (WebAddress.Is(head.SelfUrl))
        {
            json.WriteString("source", WebAddress.Escape(head.SelfUrl));
        }

        json.WriteStartArray("entries");
        foreach (var item in events)
        {
            JsCalendarEventWriter.Write(json, item, words, head.Alarm);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Prints <c>2026-08-20T16:00:00Z</c> (RFC 8984 §1.4.5).</summary>
    public static string Print(Instant instant) => InstantPattern.General.Format(instant);
}
