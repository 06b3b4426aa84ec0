using System.Collections.Immutable;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>Divides a series at one of its dates.</summary>
internal static class SeriesParts
{
    // As long as the longest lead time: whoever was reminded of a date learns that it is off.
    private const int MarkedDays = 60;
    private const int MaxMarked = 60;

    /// <summary>Says whether the rule, or the beginning of the series, gives a date: only there it can be divided.</summary>
    /// <remarks>A further date would put the steps of the rule, such as every second week, out of time.</remarks>
    public static bool IsRegular(EventContent content, OccurrenceKey key) =>
        content.Recurrence.Rule is null
        || OccurrenceExpander.Planned(content.Timing, OnlyRule(content.Recurrence), key.OriginalStart, key.OriginalStart)
            .Any();

    /// <summary>Says whether no date lies before one.</summary>
    public static bool IsFirst(EventContent content, OccurrenceKey key) => !OccurrenceExpander
        .Planned(content.Timing, content.Recurrence, LocalDateTime.MinIsoValue, key.OriginalStart.PlusTicks(-1))
        .Except(content.Recurrence.Exceptions).Any();

    /// <summary>Divides a series at a regular date that is not its first; <c>null</c> if nothing would differ.</summary>
    /// <param name="content">The series.</param>
    /// <param name="asked">What is asked for from the date on.</param>
    /// <param name="key">The date.</param>
    public static (EventContent Before, EventContent After)? Divide(
        EventContent content, EventContent asked, OccurrenceKey key)
    {
        var whole = HolidaySkipping.Without(content);
        var undivided = From(whole, key);
        var (after, _) = SeriesRevision.Carry(undivided, From(whole, HolidaySkipping.Without(asked), key));
        return after == SeriesRevision.Settle(undivided) ? null : (Before(whole, key), after);
    }

    /// <summary>Returns the series with the dates before a date. There must be one.</summary>
    public static EventContent Before(EventContent content, OccurrenceKey key)
    {
        var recurrence = content.Recurrence;
        var first = content.Timing.LocalStart;
        var kept = Keep(recurrence, start => start < key.OriginalStart);
        if (recurrence.Rule is not { } rule)
        {
            return content with { Recurrence = kept };
        }

        var last = OccurrenceExpander.Planned(content.Timing, OnlyRule(recurrence), first, key.OriginalStart.PlusTicks(-1))
            .LastOrDefault(first);

        // A rule that gives the first date alone is not needed, unless there is more to say of that date.
        var isAlone = last == first && (kept with { Rule = null }) == RecurrenceSet.None;
        return content with
        {
            Recurrence = kept with
            {
                Rule = isAlone ? null : RuleBounds.EndingWith(rule, last, content.Timing is EventTiming.AllDay),
            },
        };
    }

    /// <summary>Returns the series from a regular date on, as it would go on undivided.</summary>
    public static EventContent From(EventContent content, OccurrenceKey key)
    {
        var recurrence = content.Recurrence;
        return content with
        {
            Timing = content.Timing.StartingAt(key.OriginalStart),
            MovedFrom = null,
            Recurrence = Keep(recurrence, start => start >= key.OriginalStart) with
            {
                Rule = recurrence.Rule is { Count: { } count } rule
                    ? RuleBounds.EndingAfter(rule, Math.Max(1, count - CountBefore(content, rule, key)))
                    : recurrence.Rule,
                Additions = [.. recurrence.Additions.Where(start => start > key.OriginalStart)],
            },
        };
    }

    /// <summary>Puts what was asked for a whole series to its part from a regular date on.</summary>
    /// <remarks>
    /// A start on the first day of the series moves the date as the first date would have moved; any other start is
    /// meant as it stands.
    /// </remarks>
    /// <param name="before">The whole series as it is.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="key">The regular date.</param>
    public static EventContent From(EventContent before, EventContent asked, OccurrenceKey key)
    {
        var isOfFirstDay = asked.Timing.LocalStart.Date == before.Timing.LocalStart.Date;
        var kept = Keep(asked.Recurrence, start => start >= key.OriginalStart);
        return asked with
        {
            Timing = isOfFirstDay
                ? asked.Timing.StartingAt(key.OriginalStart + SeriesRevision.Shift(before.Timing, asked.Timing))
                : asked.Timing,
            MovedFrom = null,
            Recurrence = kept with
            {
                Rule = asked.Recurrence.Rule == before.Recurrence.Rule
                    ? From(before, key).Recurrence.Rule
                    : asked.Recurrence.Rule,
                Additions = [.. kept.Additions.Where(start => start > key.OriginalStart)],
            },
        };
    }

    /// <summary>Returns the series without its dates from one on; those that people may wait for are called off.</summary>
    /// <remarks>
    /// A date that vanishes from a phone without a word is missed by whoever remembers it, and a series that is called
    /// off without end would never leave the phone. So the dates of some weeks are marked, and then the series ends.
    /// </remarks>
    /// <param name="content">The series.</param>
    /// <param name="key">One of its dates.</param>
    /// <param name="today">Today in the zone of the series.</param>
    public static EventContent WithoutFrom(EventContent content, OccurrenceKey key, LocalDate today)
    {
        var recurrence = content.Recurrence;
        var first = LocalDate.Max(key.OriginalStart.Date, today);
        var off = OccurrenceExpander
            .Planned(content.Timing, recurrence, key.OriginalStart, first.PlusDays(MarkedDays).AtMidnight())
            .Where(start => !recurrence.Exceptions.Contains(start)).Take(MaxMarked).ToImmutableArray();
        var end = off.IsEmpty ? key.OriginalStart : off[^1];
        var rule = recurrence.Rule is null ? (LocalDateTime?)null : OccurrenceExpander
            .Planned(content.Timing, OnlyRule(recurrence), content.Timing.LocalStart, end).LastOrDefault();
        var kept = Keep(recurrence, start => start <= end);
        return content with
        {
            Recurrence = kept with
            {
                Rule = rule is { } last
                    ? RuleBounds.EndingWith(recurrence.Rule!, last, content.Timing is EventTiming.AllDay)
                    : null,
                Overrides =
                [
                    .. kept.Overrides.Where(single => single.Key < key),
                    .. off.Select(start => new OccurrenceOverride.Cancelled(new OccurrenceKey(start))),
                ],
            },
        };
    }

    private static int CountBefore(EventContent content, RecurrenceRule rule, OccurrenceKey key) =>
        OccurrenceExpander.Ruled(content.Timing, rule).TakeWhile(start => start < key.OriginalStart).Count();

    private static RecurrenceSet OnlyRule(RecurrenceSet recurrence) => new() { Rule = recurrence.Rule };

    private static RecurrenceSet Keep(RecurrenceSet recurrence, Func<LocalDateTime, bool> isKept) => recurrence with
    {
        Additions = [.. recurrence.Additions.Where(isKept)],
        Exceptions = [.. recurrence.Exceptions.Where(isKept)],
        Overrides = [.. recurrence.Overrides.Where(single => isKept(single.Key.OriginalStart))],
    };
}
