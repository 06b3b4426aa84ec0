using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>How long a mail waits after a failed attempt: 1, 5, 15 and from then on 60 minutes.</summary>
public static class RetrySchedule
{
    private static readonly ImmutableArray<Duration> Waits =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromMinutes(60)];

    /// <summary>Says how long to wait.</summary>
    /// <param name="attempts">Attempts made so far, at least one.</param>
    /// <param name="spread">
    /// From 0 to 1: makes the wait up to a fifth longer, so that mails that failed together do not come back together.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">No attempt was made, or the spread is out of bounds.</exception>
    public static Duration After(int attempts, double spread)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempts, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(spread);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spread, 1);
        return Waits[Math.Min(attempts, Waits.Length) - 1] * (1 + (spread / 5));
    }
}
