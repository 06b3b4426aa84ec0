using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Events as they were read, so that a feed reads again only what has changed of it.</summary>
/// <remarks>
/// A revision never changes, so nothing here is ever wrong. Whoever finds an event must not change it: all feeds share it.
/// </remarks>
internal sealed class EventMemory
{
    /// <summary>Most bytes that the events take, roughly.</summary>
    public const long MaxBytes = 32 * 1024 * 1024;

    // Properties, links and the parsed rule of an event of usual length, as measured.
    private const int Overhead = 1_500;

    private readonly Lock gate = new();

    // What is used goes from the old ones to the young ones; when these have half of the bytes, the old ones go.
    private Dictionary<CalendarEventId, CalendarEvent> young = [];
    private Dictionary<CalendarEventId, CalendarEvent> old = [];
    private long bytes;

    /// <summary>Finds an event; <c>null</c> if this revision of it has to be read.</summary>
    public CalendarEvent? Find(CalendarEventId id, int revision)
    {
        lock (gate)
        {
            if (young.TryGetValue(id, out var found))
            {
                return found.Revision == revision ? found : null;
            }

            if (old.TryGetValue(id, out found) && found.Revision == revision)
            {
                Add(found);
                return found;
            }

            return null;
        }
    }

    /// <summary>Remembers an event that was read without being tracked.</summary>
    public void Keep(CalendarEvent calendarEvent)
    {
        lock (gate)
        {
            Add(calendarEvent);
        }
    }

    private void Add(CalendarEvent calendarEvent)
    {
        if (bytes > MaxBytes / 2)
        {
            (old, young, bytes) = (young, [], 0);
        }

        bytes += SizeOf(calendarEvent);
        if (young.Remove(calendarEvent.Id, out var before))
        {
            bytes -= SizeOf(before);
        }

        young.Add(calendarEvent.Id, calendarEvent);
    }

    private static long SizeOf(CalendarEvent one) => Overhead
        + (2 * ((one.Description?.Length ?? 0) + one.Translations.Sum(t => t.Title.Length + (t.Description?.Length ?? 0))))
        + (250 * (one.Recurrence.Additions.Length + one.Recurrence.Exceptions.Length + one.Recurrence.Overrides.Length));
}
