namespace EventCalendar.Core.Reminders;

/// <summary>Where a row of the ledger stands. Transitions happen in the ledger only.</summary>
public enum ReminderState
{
    /// <summary>It waits for its time.</summary>
    Pending,

    /// <summary>A sender works on it until its lease ends.</summary>
    Claimed,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The mail server refused it for good.</summary>
    Failed,

    /// <summary>The event was changed before it was sent.</summary>
    Superseded,

    /// <summary>The event began before it could be sent.</summary>
    Expired,

    /// <summary>The recipient no longer wants it, or cannot receive it.</summary>
    Suppressed,
}
