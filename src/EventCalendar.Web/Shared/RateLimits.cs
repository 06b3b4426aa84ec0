using System.Threading.RateLimiting;
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

    /// <summary>Signing in and setting up: guessing passwords must not pay.</summary>
    public const string Accounts = "accounts";

    private static readonly Duration Window = Duration.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateOnStart();
        services.AddSingleton(RateLimitTable.Default);
        return services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = (rejected, _) => RejectAsync(rejected.HttpContext, rejected.Lease);
            foreach (var policy in RateLimitTable.Default.PerMinute.Keys)
            {
                limiter.AddPolicy(policy, context => PartitionOf(context, policy));
            }
        });
    }

    /// <summary>Makes the limit of feeds, which are served before anybody asks who the caller is.</summary>
    /// <returns><c>null</c> if requests are not limited.</returns>
    public static PartitionedRateLimiter<HttpContext>? CreateFeedLimiter(IServiceProvider services)
    {
        var perMinute = services.GetRequiredService<RateLimitTable>().PerMinute[Feeds];
        return services.GetRequiredService<IOptions<RateLimitOptions>>().Value.Enabled
            ? PartitionedRateLimiter.Create<HttpContext, string>(context =>
                PartitionOf(CallerNetwork.Of(context.Connection.RemoteIpAddress), perMinute))
            : null;
    }

    /// <summary>Answers with 429 and says when to ask again.</summary>
    public static async ValueTask RejectAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter)
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

    private static RateLimitPartition<string> PartitionOf(HttpContext context, string policy)
    {
        // Looking at the page of a form costs nothing.
        var isForm = policy == Accounts && !HttpMethods.IsPost(context.Request.Method);
        if (isForm || !context.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value.Enabled)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var caller = ApiCaller.Of(context.User)?.TokenId.ToString() ?? CallerNetwork.Of(context.Connection.RemoteIpAddress);
        var perMinute = context.RequestServices.GetRequiredService<RateLimitTable>().PerMinute[policy];
        return PartitionOf(caller, perMinute);
    }

    private static RateLimitPartition<string> PartitionOf(string caller, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = Window.ToTimeSpan(),
            QueueLimit = 0,
        });
}
