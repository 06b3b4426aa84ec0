using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>Decides who is to be reminded of an event, and when.</summary>
public static class ReminderPlanner
{
    // Two calendar days across a clock change, in either direction: expansion may return too much, never too little.
    private static readonly Duration Margin = Duration.FromDays(2);

    /// <summary>Lists the reminders of an event that are due before the window's end.</summary>
    /// <remarks>
    /// Ordered by date, recipient and due time. Cancelled dates, and dates that have begun, give none. Of the lead
    /// times that have passed already only the one that passed last is kept, and is due at once: with seven days, one
    /// day and two hours asked for, an event published five hours before it begins is told of with the lead of one
    /// day, and again two hours before. Lead times that fall on the same instant count once, the first listed.
    /// Grows with dates in the window times recipients times leads.
    /// </remarks>
    /// <param name="calendarEvent">The event.</param>
    /// <param name="wishes">Who wants to know; at most one wish for each recipient.</param>
    /// <param name="window">Moment, horizon and hour of events without a time.</param>
    public static ImmutableArray<PlannedReminder> Plan(
        CalendarEvent calendarEvent, ImmutableArray<RecipientWish> wishes, PlanningWindow window)
    {
        if (wishes.IsEmpty || calendarEvent.Status == EventStatus.Cancelled)
        {
            return [];
        }

        var longest = Duration.FromMinutes(wishes.SelectMany(wish => wish.Leads).Max(lead => lead?.TotalMinutes) ?? 0);
        var dates = OccurrenceExpander.Expand(
            calendarEvent.Content, new Interval(window.Now - Margin, window.Until + longest + Margin));
        var plan = ImmutableArray.CreateBuilder<PlannedReminder>();
        foreach (var date in dates.Where(date => !date.IsCancelled))
        {
            var start = StartOf(date.Timing, window.AllDayAt);
            if (start.ToInstant() > window.Now)
            {
                var told = Tell(calendarEvent, date);
                plan.AddRange(wishes.SelectMany(wish => PlanOne(calendarEvent, date, start, told, wish, window)));
            }
        }

        return plan.ToImmutable();
    }

    /// <summary>Finds the date that a reminder is about, as it is now.</summary>
    /// <param name="calendarEvent">The event as it is now.</param>
    /// <param name="key">Which date.</param>
    /// <param name="startsAt">When it began at planning.</param>
    /// <param name="allDayAt">Local time that counts as the beginning of an event without a time.</param>
    /// <returns>The date; <c>null</c> if it was called off, moved to another instant or taken out.</returns>
    public static Occurrence? Find(CalendarEvent calendarEvent, OccurrenceKey key, Instant startsAt, LocalTime allDayAt)
    {
        if (calendarEvent.Status == EventStatus.Cancelled)
        {
            return null;
        }

        var around = new Interval(startsAt - Margin, startsAt + Margin);
        return OccurrenceExpander.Expand(calendarEvent.Content, around).FirstOrDefault(date =>
            date.Key == key && !date.IsCancelled && StartOf(date.Timing, allDayAt).ToInstant() == startsAt);
    }

    /// <summary>Says when an event begins for those who are reminded of it.</summary>
    /// <remarks>A local time that the clock skips moves forward by the gap; of one that occurs twice the earlier counts.</remarks>
    /// <param name="timing">The timing.</param>
    /// <param name="allDayAt">Local time that counts as the beginning of whole days.</param>
    public static ZonedDateTime StartOf(EventTiming timing, LocalTime allDayAt)
    {
        var local = timing is EventTiming.AllDay day ? day.First + allDayAt : timing.LocalStart;
        return local.InZone(timing.Zone, EventTiming.Resolver);
    }

    private static IEnumerable<PlannedReminder> PlanOne(
        CalendarEvent calendarEvent, Occurrence date, ZonedDateTime start, string told, RecipientWish wish,
        PlanningWindow window)
    {
        var due = wish.Leads
            .Select(lead => (Lead: lead, At: lead.DueBefore(start)))
            .DistinctBy(entry => entry.At)
            .Where(entry => entry.At <= window.Until)
            .OrderBy(entry => entry.At)
            .ToList();
        var overdue = due.Count(entry => entry.At <= window.Now);
        foreach (var (lead, at) in due.Skip(Math.Max(0, overdue - 1)))
        {
            var key = new ReminderKey(
                wish.RecipientId, calendarEvent.Id, date.Key, lead, ReminderKind.Reminder, calendarEvent.Sequence);
            yield return new PlannedReminder(key, start.ToInstant(), at, told);
        }
    }

    /// <summary>Gives a digest of when and where a date takes place, 16 hex digits.</summary>
    /// <param name="calendarEvent">The event.</param>
    /// <param name="date">One of its dates.</param>
    public static string Tell(CalendarEvent calendarEvent, Occurrence date)
    {
        var said = string.Join(
            '\n', LocalText.PrintStart(date.Timing), LocalText.PrintEnd(date.Timing), date.Timing.ZoneId,
            date.Location ?? calendarEvent.Location, calendarEvent.PlaceId?.ToString(), calendarEvent.Online,
            ((int)calendarEvent.Status).ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
    }
}
