namespace EventCalendar.Core.Events;

/// <summary>Remembers when an event was announced for, whoever moves it and however.</summary>
internal static class MovedTiming
{
    /// <summary>Says which timing was announced first; <c>null</c> if the event was not moved.</summary>
    /// <remarks>
    /// A new start is a move also if nobody says so: whoever read the announcement knows the old one. It stays
    /// remembered until the event goes back there. A tentative date was never promised, and one date of a series says
    /// for itself that it was moved.
    /// </remarks>
    /// <param name="before">The event as it was.</param>
    /// <param name="after">The event as it shall be.</param>
    public static EventTiming? Of(EventContent before, EventContent after)
    {
        if (!after.Recurrence.IsNone || !before.Recurrence.IsNone)
        {
            return after.MovedFrom;
        }

        var isStated = after.MovedFrom is not null && after.MovedFrom != before.MovedFrom;
        var remembered = isStated ? after.MovedFrom
            : before.MovedFrom ?? (before.Status == EventStatus.Tentative ? null : before.Timing);
        return remembered is null || IsSameStart(remembered, after.Timing) ? null : remembered;
    }

    // A time that becomes known besides the day moves nothing.
    private static bool IsSameStart(EventTiming left, EventTiming right) =>
        left is EventTiming.AllDay || right is EventTiming.AllDay
            ? left.LocalStart.Date == right.LocalStart.Date
            : left.StartsAt == right.StartsAt;
}
