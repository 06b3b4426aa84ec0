using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>What the planner needs to know besides events and wishes.</summary>
/// <param name="Now">The moment of planning.</param>
/// <param name="Ahead">Rows that are due later than this from now are left to a later planning.</param>
/// <param name="AllDayAt">Local time that counts as the beginning of an event without a time.</param>
public sealed record PlanningWindow(Instant Now, Duration Ahead, LocalTime AllDayAt)
{
    /// <summary>Gets the last moment at which a planned row may be due.</summary>
    public Instant Until => Now + Ahead;
}
