using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>One mail that is to be sent once. Changed by the ledger alone.</summary>
public sealed class ReminderRow
{
    public ReminderId Id { get; init; }

    public RecipientId RecipientId { get; init; }

    /// <summary>The subscription that asked first; its links stand in the mail.</summary>
    public SubscriptionId SubscriptionId { get; init; }

    /// <summary>The event; <c>null</c> for mails that are about the subscription itself.</summary>
    public CalendarEventId? EventId { get; init; }

    public ReminderKind Kind { get; init; }

    /// <summary>
    /// Printed <see cref="ReminderKey"/>, or what else makes the mail one and the same. Unique.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Original local start of the date reminded of, as <c>OccurrenceKey</c> prints it.</summary>
    public string? Occurrence { get; init; }

    /// <summary>ISO 8601 lead time.</summary>
    public string? Lead { get; init; }

    /// <summary>SEQUENCE of the event when the row was planned.</summary>
    public int TimingRevision { get; init; }

    /// <summary>Digest of time and place when the row was planned; <c>null</c> if it is about no event.</summary>
    public string? Told { get; init; }

    public Instant DueAt { get; init; }

    /// <summary>From when it is pointless: the event has begun.</summary>
    public Instant ExpiresAt { get; init; }

    public ReminderState State { get; init; }

    /// <summary>When it is to be looked at: due, the next attempt, or the end of the lease.</summary>
    public Instant NextAt { get; init; }

    /// <summary>Who holds the lease.</summary>
    public string? Owner { get; init; }

    public int Attempts { get; init; }

    /// <summary>Message-ID without brackets, the same in every attempt.</summary>
    public required string MessageId { get; init; }

    public Instant? SentAt { get; init; }

    /// <summary>What the mail server said last, without addresses.</summary>
    public string? LastError { get; init; }
}
