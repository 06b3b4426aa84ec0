using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>The times of day that a rule names; what it leaves unsaid is taken from its start.</summary>
internal static class RuleTimes
{
    /// <summary>Lists seconds since midnight, ascending, for a rule that steps by days or rarer.</summary>
    public static ImmutableArray<int> OfDay(RecurrenceRule rule, LocalTime start) =>
        Combine(Or(rule.ByHour, start.Hour), OfHour(rule, start), 3_600);

    /// <summary>Lists seconds since the full hour, ascending.</summary>
    public static ImmutableArray<int> OfHour(RecurrenceRule rule, LocalTime start) =>
        Combine(Or(rule.ByMinute, start.Minute), OfMinute(rule, start), 60);

    // RFC 5545 §3.3.12: without leap seconds, second 60 means second 59.
    /// <summary>Lists seconds since the full minute, ascending.</summary>
    public static ImmutableArray<int> OfMinute(RecurrenceRule rule, LocalTime start) =>
        [.. Or(rule.BySecond, start.Second).Select(second => Math.Min(second, 59)).Distinct().Order()];

    /// <summary>Lists the places that BYSETPOS names among so many, ascending; all of them without it.</summary>
    public static int[] Positions(RecurrenceRule rule, int count) =>
        rule.BySetPosition.IsEmpty
            ? [.. Enumerable.Range(0, count)]
            : [.. rule.BySetPosition
                .Select(position => position > 0 ? position - 1 : count + position)
                .Where(position => position >= 0 && position < count)
                .Distinct().Order()];

    private static ImmutableArray<int> Or(ImmutableArray<int> entries, int start) =>
        entries.IsEmpty ? [start] : [.. entries.Distinct().Order()];

    private static ImmutableArray<int> Combine(ImmutableArray<int> units, ImmutableArray<int> offsets, int length) =>
        [.. units.SelectMany(unit => offsets.Select(offset => (unit * length) + offset))];
}
