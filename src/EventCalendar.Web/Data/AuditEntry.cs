using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Who changed what and when, written in the transaction of the change itself. Never changed, never deleted.</summary>
public sealed class AuditEntry
{
    public long Id { get; private set; }

    public required Instant At { get; init; }

    /// <summary>An account's id, <c>token:</c> and the token's id, or the job that did it.</summary>
    public required string Actor { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Kind of thing, such as <c>CalendarEvent</c>.</summary>
    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>The changed columns before, as a JSON object; <c>null</c> if the thing is new.</summary>
    public string? Before { get; init; }

    /// <summary>The changed columns after, as a JSON object; <c>null</c> if the thing is gone.</summary>
    public string? After { get; init; }
}

public enum AuditAction
{
    Added,
    Changed,
    Deleted,
}
