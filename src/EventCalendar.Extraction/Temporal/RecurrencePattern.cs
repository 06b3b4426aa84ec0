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

    /// <summary>Every month on weekdays counted in it.</summary>
    Month,
}

/// <summary>What words say of a recurrence.</summary>
/// <param name="Unit">How often.</param>
/// <param name="Interval">Every how many units.</param>
/// <param name="Weekdays">The weekdays in order of the week; may be empty.</param>
/// <param name="Ordinals">Which ones in the month, -1 for the last; empty unless monthly.</param>
internal sealed record RecurrencePattern(
    RecurrenceUnit Unit, int Interval, ImmutableArray<IsoDayOfWeek> Weekdays, ImmutableArray<int> Ordinals);
