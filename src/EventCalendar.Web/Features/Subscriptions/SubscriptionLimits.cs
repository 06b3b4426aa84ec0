using System.Net;
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

    private readonly HourlyLimit callers = new(PerCaller);
    private readonly HourlyLimit addresses = new(PerAddress);

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

        return callers.Count(CallerNetwork.Of(caller))
            ?? (EmailAddress.TryParse(email, out var address) ? addresses.Count(address.Key) : null);
    }

    public void Dispose()
    {
        callers.Dispose();
        addresses.Dispose();
    }
}
