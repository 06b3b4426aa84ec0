using System.Threading.RateLimiting;
using NodaTime;

namespace EventCalendar.Web.Shared;

/// <summary>How often something may be done in an hour, counted for each who does it.</summary>
/// <param name="perHour">How often.</param>
internal sealed class HourlyLimit(int perHour) : IDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = perHour,
                Window = Hour.ToTimeSpan(),
                QueueLimit = 0,
            }),
        StringComparer.Ordinal);

    /// <summary>Counts once more.</summary>
    /// <param name="key">Who.</param>
    /// <returns>How long to wait; <c>null</c> if it may be done.</returns>
    public Duration? Count(string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Duration.FromTimeSpan(wait)
            : Hour;
    }

    public void Dispose() => limiter.Dispose();
}
