using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace EventCalendar.Core.Ical;

/// <summary>A part of VTIMEZONE: clocks that are changed at one or more moments.</summary>
/// <param name="Change">What is changed.</param>
/// <param name="Onsets">When, on the clock that is about to be changed; with a rule only its first.</param>
/// <param name="Rrule">How it goes on; <c>null</c> if it does not.</param>
internal sealed record ZoneObservance(ZoneChange Change, ImmutableArray<LocalDateTime> Onsets, string? Rrule);

/// <summary>Describes a zone of the time zone database for some years, and for all later ones where a rule holds.</summary>
internal static class ZoneObservances
{
    // Before this date some clients do not count.
    private static readonly LocalDateTime Beginning = new(1970, 1, 1, 0, 0);

    /// <summary>Lists what a client needs to know for the years given.</summary>
    /// <remarks>
    /// The order is that of the onsets. A zone whose changes no rule describes, such as Casablanca with its Ramadan,
    /// is described to the last year only.
    /// </remarks>
    /// <param name="zone">A zone of the time zone database.</param>
    /// <param name="firstYear">The first local year in which something takes place.</param>
    /// <param name="lastYear">The last one, inclusive.</param>
    public static ImmutableArray<ZoneObservance> For(DateTimeZone zone, int firstYear, int lastYear)
    {
        // January still lives in what began in the autumn before.
        var from = firstYear - 1;
        var transitionsByYear = Transitions(zone, from, Math.Max(lastYear + 1, ZoneYearRule.LastYear))
            .ToLookup(item => item.Onset.Year);
        var rules = ZoneYearRule.Learn(transitionsByYear);
        var ruledFrom = RuledFrom(rules, transitionsByYear, from);
        var isRuled = rules.Length > 0 && ruledFrom <= lastYear;

        var single = Enumerable.Range(from, (isRuled ? ruledFrom : lastYear + 1) - from)
            .SelectMany(year => transitionsByYear[year])
            .GroupBy(item => item.Change)
            .Select(group => new ZoneObservance(group.Key, [.. group.Select(item => item.Onset).Order()], null));
        var ruled = rules
            .Where(_ => isRuled)
            .Select(rule => new ZoneObservance(rule.Change, [FirstOnset(rule, ruledFrom)], rule.ToRrule()));
        var initial = transitionsByYear[from].Any() ? [] : new[] { Initial(zone, from) };
        return [.. initial.Concat(single.Concat(ruled).OrderBy(item => item.Onsets[0]))];
    }

    // The year from which on the rules tell every change, and no other.
    private static int RuledFrom(
        ImmutableArray<ZoneYearRule> rules, ILookup<int, ZoneTransition> transitionsByYear, int from)
    {
        var year = Math.Max(from, ZoneYearRule.LastYear - 1);
        while (year > from && transitionsByYear[year - 1].ToHashSet().SetEquals(OnsetsIn(rules, year - 1)))
        {
            year--;
        }

        return year;
    }

    private static IEnumerable<ZoneTransition> OnsetsIn(ImmutableArray<ZoneYearRule> rules, int year) =>
        rules.Select(rule => rule.In(year)).OfType<ZoneTransition>();

    private static LocalDateTime FirstOnset(ZoneYearRule rule, int year)
    {
        var transition = rule.In(year);
        while (transition is null)
        {
            transition = rule.In(++year);
        }

        return transition.Value.Onset;
    }

    private static IEnumerable<ZoneTransition> Transitions(DateTimeZone zone, int fromYear, int toYear)
    {
        var years = new Interval(
            Instant.FromUtc(fromYear, 1, 1, 0, 0) - Duration.FromDays(2), Instant.FromUtc(toYear, 1, 1, 0, 0));
        ZoneInterval? before = null;
        foreach (var after in zone.GetZoneIntervals(years))
        {
            // A zone that only renames its time changes no clock.
            if (before is not null && before.WallOffset != after.WallOffset)
            {
                yield return new ZoneTransition(after.Start.WithOffset(before.WallOffset).LocalDateTime, Change(before, after));
            }

            before = after;
        }
    }

    // Dublin and Casablanca save in winter, in the database's words; people put the clocks forward for summer there too.
    private static ZoneChange Change(ZoneInterval before, ZoneInterval after) => new(
        before.WallOffset,
        after.WallOffset,
        after.WallOffset > before.WallOffset && (after.Savings != Offset.Zero || before.Savings != Offset.Zero),
        after.Name);

    private static ZoneObservance Initial(DateTimeZone zone, int year)
    {
        var interval = zone.GetZoneInterval(Instant.FromUtc(year, 1, 1, 0, 0));
        var change = new ZoneChange(interval.WallOffset, interval.WallOffset, interval.Savings > Offset.Zero, interval.Name);
        var onset = interval.HasStart && interval.IsoLocalStart > Beginning ? interval.IsoLocalStart : Beginning;
        return new ZoneObservance(change, [onset], null);
    }
}
