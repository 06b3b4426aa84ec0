using System.Collections.Immutable;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>The wish of a recipient to be reminded of the events of a feed.</summary>
public sealed class Subscription
{
    /// <summary>Takes a request that is yet to be confirmed.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="recipientId">Who asks.</param>
    /// <param name="feed">Which events.</param>
    /// <param name="leads">How long before; may be empty if <paramref name="digest"/> is set.</param>
    /// <param name="digest">Rhythm of a digest, or <c>null</c>.</param>
    /// <param name="linkKey">32 random bytes that the links in mails are signed with.</param>
    /// <param name="requestedAt">When it was asked for.</param>
    public Subscription(
        SubscriptionId id, RecipientId recipientId, FeedQuery feed, ImmutableArray<LeadTime> leads,
        DigestRhythm? digest, byte[] linkKey, Instant requestedAt)
    {
        (Id, RecipientId, Feed, Leads, Digest) = (id, recipientId, feed, leads, digest);
        (LinkKey, RequestedAt) = (linkKey, requestedAt);
    }

    /// <summary>Gets the identifier.</summary>
    public SubscriptionId Id { get; private set; }

    /// <summary>Gets who asked.</summary>
    public RecipientId RecipientId { get; private set; }

    /// <summary>Gets which events.</summary>
    public FeedQuery Feed { get; private set; }

    /// <summary>Gets how long before an event a reminder is due, longest first.</summary>
    public ImmutableArray<LeadTime> Leads { get; private set; }

    /// <summary>Gets the rhythm of a digest; <c>null</c> if none is wanted.</summary>
    public DigestRhythm? Digest { get; private set; }

    /// <summary>Gets the key that the links in mails are signed with; a new one makes all old links invalid.</summary>
    public byte[] LinkKey { get; private set; }

    /// <summary>Gets when it was asked for.</summary>
    public Instant RequestedAt { get; private set; }

    /// <summary>Gets when the mailbox confirmed; <c>null</c> while it has not.</summary>
    public Instant? ConfirmedAt { get; private set; }

    /// <summary>Gets when it ended; <c>null</c> while it has not.</summary>
    public Instant? EndedAt { get; private set; }

    /// <summary>Gets whether reminders are to be sent.</summary>
    public bool IsActive => ConfirmedAt is not null && EndedAt is null;

    /// <summary>Takes the confirmation of the mailbox. Confirming twice is confirming once.</summary>
    /// <param name="now">The moment.</param>
    public void Confirm(Instant now) => (ConfirmedAt, EndedAt) = (ConfirmedAt ?? now, EndedAt);

    /// <summary>Changes what was asked for.</summary>
    /// <param name="leads">How long before.</param>
    /// <param name="digest">Rhythm of a digest, or <c>null</c>.</param>
    public void Prefer(ImmutableArray<LeadTime> leads, DigestRhythm? digest) => (Leads, Digest) = (leads, digest);

    /// <summary>Makes all links in earlier mails invalid.</summary>
    /// <param name="linkKey">32 new random bytes.</param>
    public void RenewLinks(byte[] linkKey) => LinkKey = linkKey;

    /// <summary>Ends it. Ending twice is ending once.</summary>
    /// <param name="now">The moment.</param>
    public void End(Instant now) => EndedAt ??= now;
}

/// <summary>How often a digest is sent.</summary>
public enum DigestRhythm
{
    /// <summary>Every morning.</summary>
    Daily,

    /// <summary>Every Monday morning.</summary>
    Weekly,
}
