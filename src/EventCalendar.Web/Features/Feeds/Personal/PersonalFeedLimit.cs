using System.Net;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>How many feeds a caller may put together: each is kept for a year, even if nobody ever asks for it.</summary>
internal sealed class PersonalFeedLimit(IOptions<RateLimitOptions> options) : IDisposable
{
    /// <summary>Feeds an hour; a whole class may make theirs from one school's network.</summary>
    public const int PerHour = 60;

    private readonly HourlyLimit callers = new(PerHour);

    /// <summary>Counts one more.</summary>
    /// <returns>How long to wait; <c>null</c> if it may be made.</returns>
    public Duration? Count(IPAddress? caller) => options.Value.Enabled ? callers.Count(CallerNetwork.Of(caller)) : null;

    public void Dispose() => callers.Dispose();
}
