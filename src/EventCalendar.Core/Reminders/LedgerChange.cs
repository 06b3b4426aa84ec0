using EventCalendar.Core.Ids;

namespace EventCalendar.Core.Reminders;

/// <summary>What has to happen to the ledger so that it says what was planned.</summary>
public abstract record LedgerChange
{
    private LedgerChange()
    {
    }

    /// <summary>A new row.</summary>
    /// <param name="Reminder">What it says.</param>
    public sealed record Add(PlannedReminder Reminder) : LedgerChange;

    /// <summary>A row that waits, or had been given up, waits for what was planned now.</summary>
    /// <param name="Id">The row.</param>
    /// <param name="From">The state it must still be in.</param>
    /// <param name="Reminder">What it says from now on.</param>
    public sealed record Retime(ReminderId Id, ReminderState From, PlannedReminder Reminder) : LedgerChange;

    /// <summary>A row that waits is no longer wanted.</summary>
    /// <param name="Id">The row.</param>
    public sealed record Drop(ReminderId Id) : LedgerChange;
}
