using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>A row that the ledger holds already, as planning sees it.</summary>
/// <param name="Id">The row.</param>
/// <param name="RecipientId">To whom.</param>
/// <param name="Occurrence">Of which date.</param>
/// <param name="Lead">How long before.</param>
/// <param name="TimingRevision">SEQUENCE of the event at planning.</param>
/// <param name="Told">Digest of time and place at planning.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DueAt">When it is to be sent.</param>
public sealed record LedgerEntry(
    ReminderId Id, RecipientId RecipientId, OccurrenceKey Occurrence, LeadTime Lead, int TimingRevision, string Told,
    ReminderState State, Instant DueAt);
