using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>A mailbox that asked for mail, once for all its subscriptions.</summary>
public sealed class Recipient
{
    /// <summary>Makes a recipient.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="email">The mailbox; no other recipient has the same <see cref="EmailAddress.Key"/>.</param>
    /// <param name="language">BCP 47 tag of the mails.</param>
    /// <param name="zoneId">IANA zone that quiet hours are counted in.</param>
    /// <param name="createdAt">When it first asked.</param>
    public Recipient(RecipientId id, EmailAddress email, string language, string zoneId, Instant createdAt)
    {
        (Id, Email, EmailKey) = (id, email, email.Key);
        (Language, ZoneId, CreatedAt) = (language, zoneId, createdAt);
    }

    // Entity Framework binds constructor parameters to properties; this one names every parameter's property.
    private Recipient(
        RecipientId id, EmailAddress email, string emailKey, string language, string zoneId, Instant createdAt)
        : this(id, email, language, zoneId, createdAt) => EmailKey = emailKey;

    /// <summary>Gets the identifier.</summary>
    public RecipientId Id { get; private set; }

    /// <summary>Gets the mailbox.</summary>
    public EmailAddress Email { get; private set; }

    /// <summary>Gets the mailbox in lower case, unique.</summary>
    public string EmailKey { get; private set; }

    /// <summary>Gets the name of the organization behind it; <c>null</c> if not given.</summary>
    public string? OrganizationName { get; private set; }

    /// <summary>Gets the language of the mails, a BCP 47 tag.</summary>
    public string Language { get; private set; }

    /// <summary>Gets the IANA zone of <see cref="QuietFrom"/> and <see cref="QuietUntil"/>.</summary>
    public string ZoneId { get; private set; }

    /// <summary>Gets when the hours without mail begin; <c>null</c> if there are none.</summary>
    public LocalTime? QuietFrom { get; private set; }

    /// <summary>Gets when the hours without mail end.</summary>
    public LocalTime? QuietUntil { get; private set; }

    /// <summary>Gets when it first asked.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>Gets since when no mail may go there, because it was refused for good.</summary>
    public Instant? SuppressedAt { get; private set; }

    /// <summary>Gets why, in words of the mail server.</summary>
    public string? SuppressionReason { get; private set; }

    /// <summary>Says how to address it.</summary>
    /// <param name="organizationName">Name of the organization, or <c>null</c>.</param>
    /// <param name="language">BCP 47 tag.</param>
    public void Describe(string? organizationName, string language) =>
        (OrganizationName, Language) = (organizationName ?? OrganizationName, language);

    /// <summary>Stops all mail to it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="now">The moment.</param>
    public void Suppress(string reason, Instant now) => (SuppressedAt, SuppressionReason) = (now, reason);

    /// <summary>Allows mail to it again, after it confirmed anew.</summary>
    public void Readmit() => (SuppressedAt, SuppressionReason) = (null, null);
}
