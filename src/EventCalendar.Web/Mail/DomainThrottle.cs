using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Lets a domain have so many mails in any minute; large providers defer senders that come in bursts.</summary>
internal sealed class DomainThrottle(int perMinute)
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Instant>> sentAtByDomain = new(StringComparer.Ordinal);

    /// <summary>Takes one of the domain's mails of this minute.</summary>
    /// <returns>When the next one is free; <c>null</c> if it was taken.</returns>
    public Instant? Take(string domain, Instant now)
    {
        if (perMinute == 0)
        {
            return null;
        }

        lock (gate)
        {
            if (!sentAtByDomain.TryGetValue(domain, out var sentAt))
            {
                sentAtByDomain[domain] = sentAt = new Queue<Instant>();
            }

            while (sentAt.TryPeek(out var oldest) && oldest <= now - Minute)
            {
                sentAt.Dequeue();
            }

            if (sentAt.Count >= perMinute)
            {
                return sentAt.Peek() + Minute;
            }

            sentAt.Enqueue(now);
            return null;
        }
    }
}
