using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;

namespace EventCalendar.Web.Data;

/// <summary>What of an event is searched, beside it, so that reading events does not read this.</summary>
/// <remarks>Folded by us, since the two databases differ in what case and accents mean.</remarks>
public sealed class EventSearchRow
{
    public EventSearchRow(CalendarEventId eventId, string text, string languages) =>
        (EventId, Text, Languages) = (eventId, text, languages);

    public CalendarEventId EventId { get; private set; }

    /// <summary>As <see cref="EventSearchText.Of"/> gives it.</summary>
    public string Text { get; private set; }

    /// <summary>Tags with a space before and after each.</summary>
    public string Languages { get; private set; }

    public static EventSearchRow For(CalendarEvent calendarEvent) => new(
        calendarEvent.Id, EventSearchText.Of(calendarEvent),
        $" {string.Join(' ', EventSearchText.LanguagesOf(calendarEvent))} ");
}
