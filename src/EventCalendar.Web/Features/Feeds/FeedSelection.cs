using System.Linq.Expressions;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Picks the events of a feed that lie in its window, the nearest if they are too many.</summary>
internal sealed class FeedSelection(CalendarDb db, NextDates nextDates, EventMemory memory)
{
    // Up to so many in the window, all are looked at here and the database is asked once.
    private const int Few = 3_000;

    // Rows that are read at a time when series are expanded.
    private const int SeriesAtOnce = 200;

    // Only these can be without a date in a window of more than a year, and RDATE.
    private const int LongestInterval = 6;

    private static readonly Expression<Func<CalendarEvent, Candidate>> ToCandidate =
        e => new Candidate(e.Id, e.Revision, e.StartsAt, e.EndsAt, e.Recurrence != RecurrenceSet.None);

    /// <summary>Picks at most <paramref name="max"/> of the events chosen.</summary>
    public async Task<FeedPick> PickAsync(
        IQueryable<CalendarEvent> chosen, FeedSpan span, int max, CancellationToken cancel)
    {
        var inside = Inside(chosen, span);
        var candidates = await inside.OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(Few + 1)
            .Select(ToCandidate).ToListAsync(cancel);
        if (candidates.Count <= max)
        {
            var all = await LoadAsync(candidates, cancel);
            List<CalendarEvent> dated = [.. all.Where(e => HasDateIn(e, span))];
            return new FeedPick(dated, dated.Count, all.Any(MayPause));
        }

        var total = candidates.Count;
        if (total > Few)
        {
            total = await inside.CountAsync(cancel);
            candidates = await NearbyAsync(inside, span.Midnight, max, cancel);
        }

        var nearest = await NearestAsync(candidates, span, max, cancel);
        return new FeedPick(await LoadAsync(nearest, cancel), total, HasPausing: false);
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

    // All that can be among the nearest: of what has one date no more than are picked, and each series that goes on.
    private static async Task<List<Candidate>> NearbyAsync(
        IQueryable<CalendarEvent> inside, Instant midnight, int max, CancellationToken cancel)
    {
        var coming = inside.Where(e => e.EndsAt == null || e.EndsAt > midnight);
        return
        [
            .. await coming.Where(e => e.Recurrence == RecurrenceSet.None || e.StartsAt >= midnight)
                .OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(max).Select(ToCandidate).ToListAsync(cancel),
            .. await coming.Where(e => e.Recurrence != RecurrenceSet.None && e.StartsAt < midnight)
                .Select(ToCandidate).ToListAsync(cancel),
            .. await inside.Where(e => e.EndsAt <= midnight)
                .OrderByDescending(e => e.EndsAt).ThenBy(e => e.Id).Take(max).Select(ToCandidate).ToListAsync(cancel),
        ];
    }

    // What is coming by its next start, then what is over, the last first.
    private async Task<List<Candidate>> NearestAsync(
        List<Candidate> candidates, FeedSpan span, int max, CancellationToken cancel)
    {
        var coming = candidates.Where(one => one.IsComing(span.Midnight)).ToLookup(one => one.IsRunning(span.Midnight));
        var dated = coming[false].Select(one => (One: one, At: one.StartsAt))
            .Concat((await DateAsync([.. coming[true]], span.Midnight, cancel)).Where(one => one.At < span.End));
        var over = candidates.Where(one => !one.IsComing(span.Midnight))
            .OrderByDescending(one => one.EndsAt).ThenBy(one => one.Id.Value);
        return
        [
            .. dated.OrderBy(one => one.At).ThenBy(one => one.One.Id.Value).Select(one => one.One).Concat(over).Take(max),
        ];
    }

    // Finds the next date of series that began before today and go on.
    private async Task<List<(Candidate One, Instant At)>> DateAsync(
        List<Candidate> series, Instant midnight, CancellationToken cancel)
    {
        var dated = new List<(Candidate One, Instant At)>(series.Count);
        var unknown = new List<Candidate>();
        foreach (var one in series)
        {
            if (nextDates.Find(one.Id, one.Revision, midnight) is { } at)
            {
                dated.Add((one, at));
            }
            else
            {
                unknown.Add(one);
            }
        }

        foreach (var some in unknown.Chunk(SeriesAtOnce))
        {
            dated.AddRange(some.Zip(await LoadAsync(some, cancel), (one, read) => (one, nextDates.Expand(read, midnight))));
        }

        return dated;
    }

    private async Task<List<CalendarEvent>> LoadAsync(IReadOnlyCollection<Candidate> candidates, CancellationToken cancel)
    {
        var known = candidates.Select(one => memory.Find(one.Id, one.Revision)).ToList();
        var unknown = candidates.Zip(known).Where(pair => pair.Second is null).Select(pair => pair.First.Id).ToArray();
        if (unknown.Length == 0)
        {
            return [.. known.OfType<CalendarEvent>()];
        }

        var read = await db.Events.AsNoTracking().Where(e => EF.Parameter(unknown).Contains(e.Id))
            .ToDictionaryAsync(e => e.Id, cancel);
        foreach (var one in read.Values)
        {
            memory.Keep(one);
        }

        return [.. candidates.Zip(known).Select(pair => pair.Second ?? read[pair.First.Id])];
    }

    private static bool MayPause(CalendarEvent one) => one.Recurrence.Rule is not { } rule
        ? !one.Recurrence.IsNone
        : rule.Frequency == RecurrenceFrequency.Yearly || rule.Interval > LongestInterval;

    // The database knows the first and the last date of a series, but not whether one lies between.
    private static bool HasDateIn(CalendarEvent one, FeedSpan span) => !MayPause(one) || one.StartsAt >= span.Begin
        || !OccurrenceExpander.Expand(one.Content, new Interval(span.Begin, span.End)).IsEmpty;

    /// <summary>What decides whether an event is among the nearest, without all that it says.</summary>
    private sealed record Candidate(
        CalendarEventId Id, int Revision, Instant StartsAt, Instant? EndsAt, bool IsSeries)
    {
        public bool IsComing(Instant midnight) => EndsAt is not { } end || end > midnight;

        public bool IsRunning(Instant midnight) => IsSeries && StartsAt < midnight;
    }
}

/// <summary>What of a feed's events it carries.</summary>
/// <param name="Events">The nearest first if not all are in.</param>
/// <param name="Total">How many lie in the window.</param>
/// <param name="HasPausing">Whether there are series that may come into the window and leave it on any day.</param>
internal sealed record FeedPick(IReadOnlyList<CalendarEvent> Events, int Total, bool HasPausing);
