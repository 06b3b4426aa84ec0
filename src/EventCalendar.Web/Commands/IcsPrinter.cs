using System.Security.Cryptography;
using System.Text;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Extraction;
using NodaTime;

namespace EventCalendar.Web.Commands;

/// <summary>Prints events as one calendar (RFC 5545) that any phone opens.</summary>
/// <param name="zoneId">The zone of the calendar.</param>
/// <param name="now">When it is printed: these events have no revision of their own.</param>
internal sealed class IcsPrinter(string zoneId, Instant now) : IExtractPrinter
{
    private const string Language = "de";

    public void Print(IReadOnlyList<ExtractedFile> files, TextWriter output)
    {
        // Two files may tell of the same event; a calendar must not hold one UID twice (RFC 5545 §3.8.4.7).
        var events = files.SelectMany(file => file.Report.Events).Select(Read).OfType<FeedEvent>()
            .DistinctBy(item => item.Event.Uid);
        var head = new FeedHead("EventCalendar", null, null, Language, zoneId, null);
        output.Write(Encoding.UTF8.GetString(FeedRenderer.Render(head, events).Content.Span));
    }

    private FeedEvent? Read(EventCandidate candidate)
    {
        var fields = DraftReader.Read(candidate).Fields;
        if (EventFieldsReader.Read(fields, new EventFieldsDefaults()) is not EventFieldsResult.Valid(var content))
        {
            // A reading that no calendar can hold, such as a title of many lines, is left to the other formats.
            return null;
        }

        var id = CalendarEventId.From(ToGuid(fields));
        var calendarEvent = CalendarEvent.Publish(
            id, Slug.From(content.Title.Value, "event"), default, content, now);
        return new FeedEvent(calendarEvent, content.Organizer ?? "", [], null, "");
    }

    // What tells two events apart: read again, an announcement updates the entry on the phone instead of doubling it.
    private static Guid ToGuid(EventFields fields)
    {
        var name = string.Join('\n', fields.Title, fields.Start, fields.TimeZone, fields.Location);
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
