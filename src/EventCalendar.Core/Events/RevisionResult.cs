namespace EventCalendar.Core.Events;

/// <summary>What became of a change to an event.</summary>
public abstract record RevisionResult
{
    private RevisionResult()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="IsRescheduled">Whether time, rule, place or state changed.</param>
    public sealed record Revised(bool IsRescheduled) : RevisionResult;

    /// <summary>It said the same as before; no revision was counted.</summary>
    public sealed record Unchanged : RevisionResult;

    /// <summary>Somebody else was first; nothing was changed.</summary>
    /// <param name="CurrentRevision">The revision that stands.</param>
    public sealed record Stale(int CurrentRevision) : RevisionResult;
}
