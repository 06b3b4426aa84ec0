using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>What became of a letter. Reasons hold no addresses.</summary>
internal abstract record MailResult
{
    private MailResult()
    {
    }

    /// <summary>The mail server answers for it from now on.</summary>
    public sealed record Accepted : MailResult;

    /// <summary>The domain has had its share of this minute; nothing was tried.</summary>
    public sealed record Throttled(Instant RetryAt) : MailResult;

    /// <summary>This letter may go through later.</summary>
    public sealed record Deferred(string Reason) : MailResult;

    /// <summary>This letter never goes through; the mailbox is not known there if so said.</summary>
    public sealed record Refused(string Reason, bool IsUnknownMailbox) : MailResult;

    /// <summary>No letter goes through now: no connection, no login, a policy. Stop and come back.</summary>
    public sealed record Halted(string Reason, bool NeedsPerson) : MailResult;
}
