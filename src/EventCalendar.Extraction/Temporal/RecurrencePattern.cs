using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>How often a recurrence comes round.</summary>
internal enum RecurrenceUnit
{
    /// <summary>Every so many days.</summary>
    Day,

    /// <summary>Every so many weeks.</summary>
    Week,

    /// <summary>Every so many months, on weekdays counted in them or on days of the month.</summary>
    Month,
}

/// <summary>Which weeks of the year words name.</summary>
internal enum WeekParity
{
    /// <summary>None are named.</summary>
    Any,

    /// <summary>Those with an even number.</summary>
    Even,

    /// <summary>Those with an odd number.</summary>
    Odd,
}

/// <summary>What words say of a recurrence.</summary>
/// <param name="Unit">How often.</param>
/// <param name="Interval">Every how many units.</param>
/// <param name="Weekdays">The weekdays in order of the week; may be empty.</param>
/// <param name="Ordinals">Which ones in the month, -1 for the last; empty unless monthly.</param>
internal sealed record RecurrencePattern(
    RecurrenceUnit Unit, int Interval, ImmutableArray<IsoDayOfWeek> Weekdays, ImmutableArray<int> Ordinals)
{
    /// <summary>Gets the days of the month; empty unless monthly.</summary>
    public ImmutableArray<int> MonthDays { get; init; } = [];

    /// <summary>Gets the months it is held in, in order; empty for all.</summary>
    public ImmutableArray<int> Months { get; init; } = [];

    /// <summary>Gets which weeks of the year are named.</summary>
    public WeekParity Parity { get; init; }

    /// <summary>Gets how many dates the words of the rhythm themselves give: "an fünf Montagen".</summary>
    public int? Count { get; init; }

    /// <summary>Gets whether the weeks are those of Advent.</summary>
    public bool IsAdvent { get; init; }

    /// <summary>Gets whether the words leave open on which days: "alle zwei Wochen", "monatlich".</summary>
    public bool IsBare => Unit != RecurrenceUnit.Day && Weekdays.IsEmpty && MonthDays.IsEmpty;

    /// <summary>Says whether another pattern has the same days.</summary>
    public bool HasDaysOf(RecurrencePattern other) =>
        Unit == other.Unit && Weekdays.AsSpan().SequenceEqual(other.Weekdays.AsSpan())
        && Ordinals.AsSpan().SequenceEqual(other.Ordinals.AsSpan())
        && MonthDays.AsSpan().SequenceEqual(other.MonthDays.AsSpan());
}
