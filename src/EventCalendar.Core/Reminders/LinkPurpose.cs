namespace EventCalendar.Core.Reminders;

/// <summary>What the link in a mail allows.</summary>
public enum LinkPurpose
{
    /// <summary>Says that the mailbox wants the reminders.</summary>
    Confirm = 1,

    /// <summary>Ends them.</summary>
    Unsubscribe = 2,

    /// <summary>Shows and changes them.</summary>
    Preferences = 3,
}
