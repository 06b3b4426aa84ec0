using System.Collections.Immutable;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>Keeps what is said of single dates in step with the series that they are dates of.</summary>
/// <remarks>
/// Calendars disagree on a differing date that its series does not have (RFC 5545 §3.8.4.4 leaves it open): some show
/// it beside the series, some nowhere. So none is ever stored.
/// </remarks>
internal static class SeriesRevision
{
    /// <summary>Carries exceptions and differing dates over to the new times of a series.</summary>
    /// <remarks>
    /// A date goes over to the one date that the new series has on the same day, else to where it lies if it moved as
    /// the first date did. What was said in words of the new series stays.
    /// </remarks>
    /// <param name="before">The series as it was.</param>
    /// <param name="after">The series as it shall be, with the single dates of before or with others.</param>
    /// <returns>The series, and the differing dates that found no date; they are left out.</returns>
    public static (EventContent Content, ImmutableArray<OccurrenceOverride> Orphans) Carry(
        EventContent before, EventContent after)
    {
        var (old, fresh) = (before.Recurrence, after.Recurrence);
        var isSame = before.Timing == after.Timing && old.Rule == fresh.Rule && old.Additions.SequenceEqual(fresh.Additions);
        if (isSame || !IsSeries(fresh) || fresh.Overrides.IsEmpty && fresh.Exceptions.IsEmpty)
        {
            return (Settle(after), []);
        }

        var known = old.Exceptions.Concat(old.Overrides.Select(single => single.Key.OriginalStart)).ToHashSet();
        var goals = new Goals(before.Timing, after);
        var overrides = new SortedDictionary<OccurrenceKey, OccurrenceOverride>();
        var orphans = ImmutableArray.CreateBuilder<OccurrenceOverride>();
        foreach (var single in fresh.Overrides)
        {
            var goal = known.Contains(single.Key.OriginalStart) ? goals.Of(single.Key.OriginalStart) : single.Key.OriginalStart;
            if (goal is not { } start || !overrides.TryAdd(new OccurrenceKey(start), SingleDates.At(single, new OccurrenceKey(start))))
            {
                orphans.Add(single);
            }
        }

        var exceptions = fresh.Exceptions
            .Select(start => known.Contains(start) ? goals.Of(start) ?? start : start).Distinct().Order();
        var carried = after with
        {
            Recurrence = fresh with { Exceptions = [.. exceptions], Overrides = [.. overrides.Values] },
        };
        return (Settle(carried), orphans.ToImmutable());
    }

    /// <summary>Settles a content, and works out which dates fall on the holidays it leaves out.</summary>
    public static EventContent Normal(EventContent content, Instant now) =>
        HolidaySkipping.With(Settle(HolidaySkipping.Without(content)), now);

    /// <summary>Makes every differing date one that the series has.</summary>
    /// <remarks>
    /// A date that differs from what the rule gives is one more date; one that is called off though the rule never
    /// gave it says nothing, and nor does one that differs in nothing or falls out anyway.
    /// </remarks>
    public static EventContent Settle(EventContent content)
    {
        var recurrence = content.Recurrence;
        if (!IsSeries(recurrence) || recurrence.Overrides.IsEmpty)
        {
            return content;
        }

        var keys = recurrence.Overrides.Select(single => single.Key.OriginalStart);
        var planned = OccurrenceExpander.Planned(content.Timing, recurrence, keys.Min(), keys.Max()).ToHashSet();
        var overrides = recurrence.Overrides
            .Where(single => !recurrence.Exceptions.Contains(single.Key.OriginalStart))
            .Select(single => SingleDates.Plain(content.Timing, single)).OfType<OccurrenceOverride>()
            .Where(single => single is OccurrenceOverride.Changed || planned.Contains(single.Key.OriginalStart))
            .OrderBy(single => single.Key).ToImmutableArray();
        var added = overrides.Select(single => single.Key.OriginalStart).Where(start => !planned.Contains(start));
        return content with
        {
            Recurrence = recurrence with
            {
                Overrides = overrides,
                Additions = [.. recurrence.Additions.Concat(added).Distinct().Order()],
            },
        };
    }

    /// <summary>Says how far the first date of a series moves, in days and times.</summary>
    /// <remarks>Months would take dates of different months to different places.</remarks>
    public static Period Shift(EventTiming before, EventTiming after) =>
        Period.Between(before.LocalStart, after.LocalStart, PeriodUnits.Days | PeriodUnits.AllTimeUnits);

    private static bool IsSeries(RecurrenceSet recurrence) => recurrence.Rule is not null || !recurrence.Additions.IsEmpty;

    // Where the dates of a series have gone.
    private sealed class Goals
    {
        private readonly Period _shift;
        private readonly HashSet<LocalDateTime> _starts;
        private readonly ILookup<LocalDate, LocalDateTime> _startsByDay;

        public Goals(EventTiming before, EventContent after)
        {
            _shift = Shift(before, after.Timing);
            var asked = after.Recurrence.Exceptions
                .Concat(after.Recurrence.Overrides.Select(single => single.Key.OriginalStart)).ToList();
            var all = asked.Concat(asked.Select(start => start + _shift)).ToList();
            var starts = OccurrenceExpander.Planned(
                after.Timing, after.Recurrence, all.Min().Date.AtMidnight(), all.Max().Date.PlusDays(1).AtMidnight());
            _starts = [.. starts];
            _startsByDay = _starts.ToLookup(start => start.Date);
        }

        public LocalDateTime? Of(LocalDateTime start)
        {
            var sameDay = _startsByDay[start.Date].ToList();
            return _starts.Contains(start) ? start
                : sameDay.Count == 1 ? sameDay[0]
                : _starts.Contains(start + _shift) ? start + _shift
                : null;
        }
    }
}
