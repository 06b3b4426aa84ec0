using EventCalendar.Core.Recurrence;

namespace EventCalendar.Core.Events;

/// <summary>What became of changing a series from one of its dates on.</summary>
public abstract record DivisionResult
{
    private DivisionResult()
    {
    }

    /// <summary>The series ends before the date, and goes on as an event of its own.</summary>
    /// <param name="Continuation">The new event; to be stored together with the old one.</param>
    public sealed record Divided(CalendarEvent Continuation) : DivisionResult;

    /// <summary>Nothing was divided: the date is the first one, nothing differs, or the change was refused.</summary>
    /// <param name="Result">What became of the event as a whole.</param>
    public sealed record Undivided(RevisionResult Result) : DivisionResult;

    /// <summary>The date is a further one beside the rule, where the rule cannot be divided; nothing was changed.</summary>
    /// <param name="Key">The date that was named.</param>
    public sealed record NotRegular(OccurrenceKey Key) : DivisionResult;
}
