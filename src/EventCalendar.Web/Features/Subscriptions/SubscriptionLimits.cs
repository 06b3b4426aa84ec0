using System.Net;
using System.Threading.RateLimiting;
using EventCalendar.Core.Values;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>
/// How often somebody may ask: each request sends a mail to an address that the asker only claims to have, so both
/// the asker and the address are counted.
/// </summary>
internal sealed class SubscriptionLimits(IOptions<RateLimitOptions> options) : IDisposable
{
    private const int PerCaller = 60;
    private const int PerAddress = 10;

    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly PartitionedRateLimiter<string> callers = Limiter(PerCaller);
    private readonly PartitionedRateLimiter<string> addresses = Limiter(PerAddress);

    /// <summary>Counts a request.</summary>
    /// <param name="caller">Where it comes from.</param>
    /// <param name="email">What was given as the address that it is for.</param>
    /// <returns>How long to wait; <c>null</c> if it may go on.</returns>
    public Duration? Count(IPAddress? caller, string? email)
    {
        if (!options.Value.Enabled)
        {
            return null;
        }

        using var byCaller = callers.AttemptAcquire(CallerNetwork.Of(caller));
        if (!byCaller.IsAcquired)
        {
            return Wait(byCaller);
        }

        using var byAddress = EmailAddress.TryParse(email, out var address)
            ? addresses.AttemptAcquire(address.Key)
            : null;
        return byAddress?.IsAcquired == false ? Wait(byAddress) : null;
    }

    public void Dispose()
    {
        callers.Dispose();
        addresses.Dispose();
    }

    private static Duration Wait(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Duration.FromTimeSpan(wait) : Hour;

    private static PartitionedRateLimiter<string> Limiter(int perHour) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = perHour,
                Window = Hour.ToTimeSpan(),
                QueueLimit = 0,
            }),
        StringComparer.Ordinal);
}
