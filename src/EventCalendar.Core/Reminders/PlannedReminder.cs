using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>A row that the ledger is to hold.</summary>
/// <param name="Key">What makes it one and the same.</param>
/// <param name="StartsAt">When the date begins; after that the reminder is worthless.</param>
/// <param name="DueAt">When it is to be sent; may lie in the past, then it is sent at once.</param>
/// <param name="Told">
/// Digest of time and place as they are now. A date that was told with the same digest need not be told again, though
/// another date of its series was changed.
/// </param>
public sealed record PlannedReminder(ReminderKey Key, Instant StartsAt, Instant DueAt, string Told);
