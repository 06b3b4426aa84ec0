using System.Threading.RateLimiting;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Serves feeds that are ready before anything else is asked: thousands of phones poll what seldom changes.</summary>
/// <remarks>
/// All that asks for feeds is counted here, ready or not. What is not ready goes on to its endpoint, which answers with
/// the same headers.
/// </remarks>
internal static class FeedDoor
{
    private const string FeedFolder = "/feeds/";
    private const string EventSuffix = ".ics";

    public static IApplicationBuilder UseFeedDoor(this IApplicationBuilder app)
    {
        var cache = app.ApplicationServices.GetRequiredService<FeedCache>();
        var limiter = RateLimits.CreateFeedLimiter(app.ApplicationServices);
        return app.Use(next => context => IsFeed(context.Request.Path.Value)
            ? ServeAsync(context, next, cache, limiter)
            : next(context));
    }

    private static Task ServeAsync(
        HttpContext context, RequestDelegate next, FeedCache cache, PartitionedRateLimiter<HttpContext>? limiter)
    {
        using var lease = limiter?.AttemptAcquire(context);
        if (lease is { IsAcquired: false })
        {
            return RateLimits.RejectAsync(context, lease).AsTask();
        }

        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            var address = request.QueryString.HasValue ? request.Path.Value + request.QueryString.Value : request.Path.Value;
            if (cache.FindReady(address!) is { } file)
            {
                return FeedAnswer.WriteAsync(context, file);
            }
        }

        return next(context);
    }

    private static bool IsFeed(string? path) => path is not null
        && (path.StartsWith(FeedFolder, StringComparison.Ordinal)
            || (path.StartsWith(FeedWork.EventFolder, StringComparison.Ordinal)
                && path.EndsWith(EventSuffix, StringComparison.Ordinal)));
}
