using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Lets a domain have so many mails in any minute; large providers defer senders that come in bursts.</summary>
internal sealed class DomainThrottle(int perMinute)
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    // A letter that is sent back for longer could miss its event, though others before it are dropped meanwhile.
    private static readonly Duration LongestWait = Duration.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Share> sharesByDomain = new(StringComparer.Ordinal);
    private Instant tidiedAt = Instant.FromUnixTimeTicks(0);

    /// <summary>Gets how many domains had mail lately.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return sharesByDomain.Count;
            }
        }
    }

    /// <summary>Takes one of the domain's mails of this minute.</summary>
    /// <returns>When to come back; <c>null</c> if it was taken.</returns>
    public Instant? Take(string domain, Instant now) => Ask(domain, now, isTaken: true);

    /// <summary>Says whether the domain may have a mail now, before anything is spent on writing one.</summary>
    /// <returns>When to come back, one after the other rather than all at once; <c>null</c> if it may.</returns>
    public Instant? FreeAt(string domain, Instant now) => Ask(domain, now, isTaken: false);

    private Instant? Ask(string domain, Instant now, bool isTaken)
    {
        if (perMinute == 0)
        {
            return null;
        }

        lock (gate)
        {
            Tidy(now);
            if (!sharesByDomain.TryGetValue(domain, out var share))
            {
                sharesByDomain[domain] = share = new Share();
            }

            share.Forget(now - Minute);
            if (share.SentAt.Count >= perMinute)
            {
                var free = share.SentAt.Peek() + Minute;
                share.PromisedAt = Instant.Min(
                    Instant.Max(free, share.PromisedAt + (Minute / perMinute)), now + LongestWait);
                return share.PromisedAt;
            }

            if (isTaken)
            {
                share.SentAt.Enqueue(now);
            }

            return null;
        }
    }

    private void Tidy(Instant now)
    {
        if (now - Minute < tidiedAt)
        {
            return;
        }

        tidiedAt = now;
        foreach (var (domain, share) in sharesByDomain)
        {
            share.Forget(now - Minute);
            if (share.SentAt.Count == 0 && share.PromisedAt <= now)
            {
                sharesByDomain.Remove(domain);
            }
        }
    }

    private sealed class Share
    {
        public Queue<Instant> SentAt { get; } = new();

        /// <summary>Gets or sets the time that was last given to a letter that has to wait.</summary>
        public Instant PromisedAt { get; set; } = Instant.FromUnixTimeTicks(0);

        public void Forget(Instant until)
        {
            while (SentAt.TryPeek(out var oldest) && oldest <= until)
            {
                SentAt.Dequeue();
            }
        }
    }
}
