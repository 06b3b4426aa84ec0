using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Reminders;

/// <summary>What makes a reminder one and the same: it is sent once, however many subscriptions ask for it.</summary>
/// <param name="RecipientId">To whom.</param>
/// <param name="EventId">Of which event.</param>
/// <param name="Occurrence">Of which date.</param>
/// <param name="Lead">How long before.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="TimingRevision">The event's SEQUENCE: a moved event is reminded of anew, a corrected typo is not.</param>
public sealed record ReminderKey(
    RecipientId RecipientId, CalendarEventId EventId, OccurrenceKey Occurrence, LeadTime Lead, ReminderKind Kind,
    int TimingRevision)
{
    /// <summary>Prints the form that the ledger keeps unique, at most 160 characters.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Kind}/{RecipientId}/{EventId}/{Occurrence}/{Lead}/{TimingRevision}");
}

/// <summary>What a mail of the ledger tells.</summary>
public enum ReminderKind
{
    /// <summary>The event is coming up.</summary>
    Reminder,

    /// <summary>Time, place or state changed.</summary>
    Changed,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>What is coming up in a period.</summary>
    Digest,

    /// <summary>Asks the mailbox whether it wants any of this. It is about a subscription and no event.</summary>
    Confirmation,
}
