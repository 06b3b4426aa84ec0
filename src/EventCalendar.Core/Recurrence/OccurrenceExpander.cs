using System.Collections.Immutable;
using EventCalendar.Core.Events;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Turns an event into its dates.</summary>
/// <remarks>
/// The event's own start is a date of it even where its rule does not match it: this is how calendars show it.
/// </remarks>
public static class OccurrenceExpander
{
    /// <summary>Most occurrences that one call returns.</summary>
    public const int MaxOccurrences = 10_000;

    // No zone skips more than a day, and none is further from UTC than that: enough to look around a window.
    private const int MarginDays = 2;

    // The calendar ends with the year 9999; an event that began on its last day could not end.
    private const int LastYear = 9_900;

    /// <summary>Lists the occurrences of an event that overlap a window.</summary>
    /// <remarks>
    /// Sorted by start. Exceptions are left out, also where an override names them. Cancelled occurrences are
    /// included and marked; changed ones appear at the new time, also if the rule no longer gives their old one
    /// (RFC 5545 §3.8.4.4). A start inside a DST gap shifts forward by the gap; in an overlap the earlier instant is
    /// taken. Grows with the number of occurrences up to the window's end if the rule has a COUNT, else with those in
    /// the window; at most <see cref="MaxOccurrences"/> are returned.
    /// </remarks>
    /// <param name="content">The event.</param>
    /// <param name="window">
    /// Half-open: an event that ends exactly at the window's start is outside. Its start may be open.
    /// </param>
    /// <exception cref="ArgumentException">The window has no end.</exception>
    public static ImmutableArray<Occurrence> Expand(EventContent content, Interval window)
    {
        if (!window.HasEnd)
        {
            throw new ArgumentException("The window has no end.", nameof(window));
        }

        var timing = content.Timing;
        var length = Period.DaysBetween(timing.LocalStart.Date, timing.LocalEnd.Date);
        var from = window.HasStart && window.Start > Instant.FromUtc(1, 1, 10, 0, 0) + Duration.FromDays(length)
            ? window.Start.InZone(timing.Zone).LocalDateTime.PlusDays(-length - MarginDays)
            : timing.LocalStart;
        var to = window.End < Instant.FromUtc(9999, 12, 20, 0, 0)
            ? window.End.InZone(timing.Zone).LocalDateTime.PlusDays(MarginDays)
            : LocalDateTime.MaxIsoValue;

        var overrides = content.Recurrence.Overrides.ToLookup(item => item.Key);
        var regular = Starts(timing, content.Recurrence, from)
            .TakeWhile(start => start < to)
            .Select(start => new OccurrenceKey(start))
            .Where(key => !overrides[key].OfType<OccurrenceOverride.Changed>().Any())
            .Select(key => Regular(content, key, overrides[key].Any()))
            .Where(occurrence => Overlaps(occurrence.Timing, window))
            .Take(MaxOccurrences);
        var changed = ChangedOf(content.Recurrence)
            .Select(change => Changed(content, change))
            .Where(occurrence => Overlaps(occurrence.Timing, window));
        return
        [
            .. regular.Concat(changed)
                .OrderBy(occurrence => occurrence.Timing.StartsAt)
                .ThenBy(occurrence => occurrence.Key)
                .Take(MaxOccurrences),
        ];
    }

    /// <summary>Says when the last date is over; <c>null</c> for a series without end.</summary>
    /// <remarks>
    /// A date is over as <see cref="EventTiming.OverAt"/> says; cancelled ones count as if they took place. A series of more than <see cref="MaxOccurrences"/> dates is taken
    /// to be without end; so the cost is bounded.
    /// </remarks>
    /// <param name="timing">First date.</param>
    /// <param name="recurrence">How it repeats.</param>
    public static Instant? LastEnd(EventTiming timing, RecurrenceSet recurrence)
    {
        if (recurrence.Rule is { IsEndless: true })
        {
            return null;
        }

        var starts = Starts(timing, recurrence, timing.LocalStart).Take(MaxOccurrences + 1).ToList();
        var moved = ChangedOf(recurrence).ToLookup(change => change.Key.OriginalStart);
        var ends = starts
            .Where(start => !moved[start].Any())
            .Select(start => OnTheClock(timing, start).OverAt)
            .Concat(ChangedOf(recurrence).Select(change => TimingOf(timing, change).OverAt))
            .DefaultIfEmpty(timing.OverAt);
        return starts.Count > MaxOccurrences ? null : ends.Max();
    }

    /// <summary>Says whether a date is one of the event, however it differs from the others.</summary>
    /// <param name="content">The event.</param>
    /// <param name="key">The date asked for. One that falls out is none.</param>
    public static bool Contains(EventContent content, OccurrenceKey key) =>
        ChangedOf(content.Recurrence).Any(change => change.Key == key)
        || (!content.Recurrence.Exceptions.Contains(key.OriginalStart)
            && Planned(content.Timing, content.Recurrence, key.OriginalStart, key.OriginalStart).Any());

    /// <summary>Lists the starts that a series gives between two moments, both inclusive, exceptions or not.</summary>
    internal static IEnumerable<LocalDateTime> Planned(
        EventTiming timing, RecurrenceSet recurrence, LocalDateTime from, LocalDateTime to) =>
        Starts(timing, recurrence with { Exceptions = [] }, from)
            .SkipWhile(start => start < from).TakeWhile(start => start <= to).Take(MaxOccurrences);

    /// <summary>Lists the starts that a rule gives, those that its COUNT counts.</summary>
    internal static IEnumerable<LocalDateTime> Ruled(EventTiming timing, RecurrenceRule rule) =>
        new RuleStarts(rule, timing.LocalStart, timing.Zone, timing is EventTiming.AllDay).Starts(timing.LocalStart);

    private static IEnumerable<LocalDateTime> Starts(
        EventTiming timing, RecurrenceSet recurrence, LocalDateTime from)
    {
        var isAllDay = timing is EventTiming.AllDay;
        var ruled = recurrence.Rule is { } rule
            ? new RuleStarts(rule, timing.LocalStart, timing.Zone, isAllDay).Starts(from)
            : [];
        var exceptions = recurrence.Exceptions.ToHashSet();
        var stated = recurrence.Additions.Append(timing.LocalStart).Order();
        return Merge(ruled, stated)
            .TakeWhile(start => start.Year <= LastYear)
            .Where(start => !exceptions.Contains(start));
    }

    // Both are sorted; the rule's may go on for ever.
    private static IEnumerable<LocalDateTime> Merge(IEnumerable<LocalDateTime> ruled, IEnumerable<LocalDateTime> stated)
    {
        var waiting = new Queue<LocalDateTime>(stated.Distinct());
        foreach (var start in ruled)
        {
            while (waiting.TryPeek(out var next) && next <= start)
            {
                waiting.Dequeue();
                if (next < start)
                {
                    yield return next;
                }
            }

            yield return start;
        }

        foreach (var start in waiting)
        {
            yield return start;
        }
    }

    private static IEnumerable<OccurrenceOverride.Changed> ChangedOf(RecurrenceSet recurrence) =>
        recurrence.Overrides
            .OfType<OccurrenceOverride.Changed>()
            .Where(change => !recurrence.Exceptions.Contains(change.Key.OriginalStart));

    private static Occurrence Regular(EventContent content, OccurrenceKey key, bool isCancelled) => new(
        key, OnTheClock(content.Timing, key.OriginalStart), null,
        isCancelled || content.Status == EventStatus.Cancelled);

    private static Occurrence Changed(EventContent content, OccurrenceOverride.Changed change)
    {
        var (planned, timing) = (OnTheClock(content.Timing, change.Key.OriginalStart), TimingOf(content.Timing, change));
        return new Occurrence(change.Key, timing, change.Location, content.Status == EventStatus.Cancelled)
        {
            Title = change.Title,
            Description = change.Description,
            Online = change.Online,
            MovedFrom = timing.LocalStart == planned.LocalStart ? null : planned,
        };
    }

    private static EventTiming TimingOf(EventTiming timing, OccurrenceOverride.Changed change) =>
        change.Timing ?? OnTheClock(timing, change.Key.OriginalStart);

    // The wall clock of that day shows the shifted time, so this is what people are told.
    private static EventTiming OnTheClock(EventTiming timing, LocalDateTime start) =>
        timing is EventTiming.AllDay
            ? timing.StartingAt(start)
            : timing.StartingAt(timing.Zone.ResolveLocal(start, EventTiming.Resolver).LocalDateTime);

    private static bool Overlaps(EventTiming timing, Interval window)
    {
        var (startsAt, endsAt) = (timing.StartsAt, timing.EndsAt);
        return startsAt < window.End
            && (!window.HasStart || endsAt > window.Start || (startsAt == endsAt && startsAt == window.Start));
    }
}
