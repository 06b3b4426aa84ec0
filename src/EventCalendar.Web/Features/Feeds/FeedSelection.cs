using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Picks the events of a feed that lie in its window, the nearest if they are too many.</summary>
internal sealed class FeedSelection(CalendarDb db, NextDates nextDates)
{
    // Rows that are read at a time when series are expanded.
    private const int SeriesAtOnce = 200;

    // Only these can be without a date in a window of more than a year, and RDATE.
    private const int LongestInterval = 6;

    /// <summary>Picks at most <paramref name="max"/> of the events chosen.</summary>
    public async Task<FeedPick> PickAsync(
        IQueryable<CalendarEvent> chosen, FeedSpan span, int max, CancellationToken cancel)
    {
        var inside = Inside(chosen, span);
        var all = await inside.OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(max + 1).ToListAsync(cancel);
        if (all.Count <= max)
        {
            List<CalendarEvent> dated = [.. all.Where(e => HasDateIn(e, span))];
            return new FeedPick(dated, dated.Count);
        }

        var total = await inside.CountAsync(cancel);
        var nearest = await NearestAsync(inside, span, max, cancel);
        var ids = nearest.ToHashSet();
        List<CalendarEvent> events = [.. all.Where(e => ids.Remove(e.Id))];
        events.AddRange(await LoadAsync([.. ids], cancel));
        var rank = nearest.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index);
        return new FeedPick([.. events.OrderBy(e => rank[e.Id])], total);
    }

    /// <summary>Finds the last moments at which the move of the window alone took something out or in.</summary>
    /// <returns>The last end behind the window, the last start inside it, the last end of something called off.</returns>
    public static async Task<(Instant? Left, Instant? Entered, Instant? Dropped)> LastMovesAsync(
        IQueryable<CalendarEvent> chosen, FeedSpan span, CancellationToken cancel)
    {
        var (begin, midnight, end) = (span.Begin, span.Midnight, span.End);
        return (
            await chosen.Where(e => e.EndsAt <= begin).MaxAsync(e => e.EndsAt, cancel),
            await chosen.Where(e => e.StartsAt < end).MaxAsync(e => (Instant?)e.StartsAt, cancel),
            await chosen.Where(e => e.Status == EventStatus.Cancelled && e.EndsAt <= midnight)
                .MaxAsync(e => e.EndsAt, cancel));
    }

    // Only the day decides what is in the window, so that a feed stays the same all day long.
    private static IQueryable<CalendarEvent> Inside(IQueryable<CalendarEvent> chosen, FeedSpan span)
    {
        var (begin, midnight, end) = (span.Begin, span.Midnight, span.End);
        return chosen
            .Where(e => e.StartsAt < end && (e.EndsAt == null || e.EndsAt > begin || e.StartsAt >= begin))
            .Where(e => e.Status != EventStatus.Cancelled || e.EndsAt == null || e.EndsAt > midnight);
    }

    // What is coming by its next start, then what is over, the last first.
    private async Task<List<CalendarEventId>> NearestAsync(
        IQueryable<CalendarEvent> inside, FeedSpan span, int max, CancellationToken cancel)
    {
        var (once, midnight) = (RecurrenceSet.None, span.Midnight);
        var coming = await inside.Where(e => e.EndsAt == null || e.EndsAt > midnight)
            .Where(e => e.Recurrence == once || e.StartsAt >= midnight)
            .OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(max)
            .Select(e => new Dated(e.Id, e.StartsAt)).ToListAsync(cancel);
        coming.AddRange(await RunningAsync(inside, span, cancel));
        List<CalendarEventId> nearest =
            [.. coming.OrderBy(one => one.At).ThenBy(one => one.Id.Value).Take(max).Select(one => one.Id)];
        if (nearest.Count < max)
        {
            nearest.AddRange(await inside.Where(e => e.EndsAt <= midnight)
                .OrderByDescending(e => e.EndsAt).ThenBy(e => e.Id).Take(max - nearest.Count)
                .Select(e => e.Id).ToListAsync(cancel));
        }

        return nearest;
    }

    // Series that began before today and go on.
    private async Task<List<Dated>> RunningAsync(
        IQueryable<CalendarEvent> inside, FeedSpan span, CancellationToken cancel)
    {
        var (once, midnight) = (RecurrenceSet.None, span.Midnight);
        var series = await inside.Where(e => e.EndsAt == null || e.EndsAt > midnight)
            .Where(e => e.Recurrence != once && e.StartsAt < midnight)
            .Select(e => new { e.Id, e.Revision }).ToListAsync(cancel);
        var dated = new List<Dated>(series.Count);
        var unknown = new List<CalendarEventId>();
        foreach (var one in series)
        {
            if (nextDates.Find(one.Id, one.Revision, midnight) is { } next)
            {
                dated.Add(new Dated(one.Id, next));
            }
            else
            {
                unknown.Add(one.Id);
            }
        }

        foreach (var some in unknown.Chunk(SeriesAtOnce))
        {
            dated.AddRange((await LoadAsync(some, cancel))
                .Select(one => new Dated(one.Id, nextDates.Expand(one, midnight))));
        }

        dated.RemoveAll(one => one.At >= span.End);
        return dated;
    }

    private async Task<List<CalendarEvent>> LoadAsync(CalendarEventId[] ids, CancellationToken cancel)
    {
        return ids.Length == 0
            ? []
            : await db.Events.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToListAsync(cancel);
    }

    // The database knows the first and the last date of a series, but not whether one lies between.
    private static bool HasDateIn(CalendarEvent one, FeedSpan span)
    {
        var mayPause = one.Recurrence.Rule is not { } rule
            ? !one.Recurrence.IsNone
            : rule.Frequency == RecurrenceFrequency.Yearly || rule.Interval > LongestInterval;
        return !mayPause || one.StartsAt >= span.Begin
            || !OccurrenceExpander.Expand(one.Content, new Interval(span.Begin, span.End)).IsEmpty;
    }

    private sealed record Dated(CalendarEventId Id, Instant At);
}

/// <summary>What of a feed's events it carries.</summary>
/// <param name="Events">The nearest first if not all are in.</param>
/// <param name="Total">How many lie in the window.</param>
internal sealed record FeedPick(IReadOnlyList<CalendarEvent> Events, int Total);
