using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Web.Features.Home;

/// <summary>What is coming up, day by day. A day without events takes no space.</summary>
internal static class Agenda
{
    /// <summary>Lists the dates of events that fall into a range of days.</summary>
    /// <remarks>
    /// The day of an entry is that of the wall clock in the event's zone. What has a stated end and is over is left
    /// out; what has none stays until its day is over. Events that began before the range stand on its first day.
    /// </remarks>
    /// <param name="events">Events with the names that are listed.</param>
    /// <param name="from">First day.</param>
    /// <param name="days">Number of days.</param>
    /// <param name="zone">Zone of the community, for the borders of the range.</param>
    /// <param name="now">The moment of the request.</param>
    public static ImmutableArray<AgendaDay> Build(
        IEnumerable<AgendaItem> events, LocalDate from, int days, DateTimeZone zone, Instant now) =>
        Arrange(Expand(events, Window(from, days, zone)), from, days, now);

    /// <summary>The time in which dates of a range of days can lie.</summary>
    public static Interval Window(LocalDate from, int days, DateTimeZone zone) =>
        // A day more on either side: the event's zone may be ahead of or behind the community's.
        new(zone.AtStartOfDay(from.PlusDays(-1)).ToInstant(), zone.AtStartOfDay(from.PlusDays(days + 1)).ToInstant());

    /// <summary>Lists the dates of events in a window.</summary>
    public static ImmutableArray<AgendaEntry> Expand(
        IEnumerable<AgendaItem> events, Interval window) =>
    [
        .. events.SelectMany(item => OccurrenceExpander.Expand(item.Event.Content, window)
            .Select(occurrence => new AgendaEntry(item, occurrence))),
    ];

    /// <summary>Lays dates out by day, as <see cref="Build"/> does.</summary>
    public static ImmutableArray<AgendaDay> Arrange(
        IEnumerable<AgendaEntry> entries, LocalDate from, int days, Instant now)
    {
        return
        [
            .. entries
                .Where(entry => entry.LastDay >= from && entry.FirstDay < from.PlusDays(days))
                .Where(entry => !entry.IsOver(now))
                .GroupBy(entry => LocalDate.Max(entry.FirstDay, from))
                .OrderBy(group => group.Key)
                .Select(group => new AgendaDay(
                    group.Key,
                    [
                        .. group.OrderBy(entry => entry.FirstDay == group.Key ? entry.Timing.LocalStart.TimeOfDay : LocalTime.MinValue)
                            .ThenBy(entry => entry.Event.Title.Value, StringComparer.CurrentCulture)
                            .ThenBy(entry => entry.Event.Id.Value),
                    ])),
        ];
    }
}

/// <summary>A day with what is on.</summary>
/// <param name="Date">The day.</param>
/// <param name="Entries">At least one; whole days first, then by time.</param>
internal sealed record AgendaDay(LocalDate Date, ImmutableArray<AgendaEntry> Entries);

/// <summary>An event with the names that its ids stand for.</summary>
/// <param name="Event">The event.</param>
/// <param name="OrganizationName">Who announces it.</param>
/// <param name="Location">Where, in words; <c>null</c> if unknown.</param>
internal sealed record AgendaItem(CalendarEvent Event, string OrganizationName, string? Location);

/// <summary>One date of one event.</summary>
/// <param name="Item">The event.</param>
/// <param name="Occurrence">The date.</param>
internal sealed record AgendaEntry(AgendaItem Item, Occurrence Occurrence)
{
    /// <summary>Gets the event.</summary>
    public CalendarEvent Event => Item.Event;

    /// <summary>Gets who announces it.</summary>
    public string OrganizationName => Item.OrganizationName;

    /// <summary>Gets when it takes place.</summary>
    public EventTiming Timing => Occurrence.Timing;

    /// <summary>Gets where, in words.</summary>
    public string? Location => Occurrence.Location ?? Item.Location;

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay => Timing.LocalStart.Date;

    /// <summary>Gets the last day, inclusive; a night counts to the day it began on.</summary>
    public LocalDate LastDay => Timing switch
    {
        EventTiming.AllDay day => day.Last,
        EventTiming.Timed { End: { } end } when end.TimeOfDay < new LocalTime(6, 0) && end.Date > FirstDay =>
            end.Date.PlusDays(-1),
        _ => Timing.LocalEnd.Date,
    };

    /// <summary>Gets the clock time to show; <c>null</c> for whole days.</summary>
    public LocalTime? Clock => Timing is EventTiming.Timed timed ? timed.Start.TimeOfDay : null;

    /// <summary>Gets the clock time it ends, if it ends on the day it begins.</summary>
    public LocalTime? ClockEnd =>
        Timing is EventTiming.Timed { End: { } end } && LastDay == FirstDay ? end.TimeOfDay : null;

    /// <summary>Gets whether this date, or the whole event, is called off.</summary>
    public bool IsCancelled => Occurrence.IsCancelled || Event.Status == EventStatus.Cancelled;

    /// <summary>Gets whether it was announced for another time before.</summary>
    public bool IsMoved => Event.MovedFrom is not null || Occurrence.Key.OriginalStart != Timing.LocalStart;

    /// <summary>Says whether it is over.</summary>
    public bool IsOver(Instant now) => Timing.OverAt <= now;
}
