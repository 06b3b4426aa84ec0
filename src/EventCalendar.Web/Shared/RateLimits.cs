using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Shared;

/// <summary>Whether requests are limited (section <c>RateLimits</c>).</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimits";

    /// <summary>Off for load tests on loopback.</summary>
    public bool Enabled { get; init; } = true;
}

/// <summary>How many requests one caller may make: the token where there is one, else the remote address.</summary>
internal static class RateLimits
{
    /// <summary>Phones polling feeds, many of them behind one address of a company or a mobile network.</summary>
    public const string Feeds = "feeds";

    /// <summary>Reading the API.</summary>
    public const string Reads = "reads";

    /// <summary>Writing through the API.</summary>
    public const string Writes = "writes";

    /// <summary>Reading announcements: each costs computing time that grows with the text.</summary>
    public const string Extractions = "extractions";

    private static readonly (string Policy, int PerMinute)[] Table =
        [(Feeds, 1_200), (Reads, 600), (Writes, 300), (Extractions, 120)];

    private static readonly Duration Window = Duration.FromMinutes(1);

    /// <summary>Requests a minute of a policy.</summary>
    public static int PerMinute(string policy) => Table.Single(row => row.Policy == policy).PerMinute;

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateOnStart();
        return services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = RejectAsync;
            foreach (var (policy, perMinute) in Table)
            {
                limiter.AddPolicy(policy, context => PartitionOf(context, perMinute));
            }
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, int perMinute)
    {
        if (!context.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value.Enabled)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var caller = ApiCaller.Of(context.User)?.TokenId.ToString() ?? Network(context.Connection.RemoteIpAddress);
        return RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = Window.ToTimeSpan(),
            QueueLimit = 0,
        });
    }

    // One household has at least 2^64 addresses of IPv6 to itself (RFC 6177 §2): its network is the caller.
    private static string Network(IPAddress? address)
    {
        if (address is null || address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address?.MapToIPv4().ToString() ?? "";
        }

        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var context = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter)
            ? Duration.FromTimeSpan(retryAfter)
            : Window;
        Problems.RetryAfter(context, wait);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        if (ErrorAnswers.IsForPrograms(context))
        {
            await Problems.Of(
                StatusCodes.Status429TooManyRequests,
                $"Too many requests. Please ask again in {context.Response.Headers.RetryAfter} seconds.")
                .ExecuteAsync(context);
        }
    }
}
