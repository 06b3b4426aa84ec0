using EventCalendar.Core.Events;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>What has to happen in the same transaction whenever an event is written.</summary>
internal interface IEventWriteHook
{
    /// <summary>Adds its own changes to the same context. Does not save.</summary>
    Task OnWritingAsync(CalendarEvent calendarEvent, Instant now, CancellationToken cancel);
}
