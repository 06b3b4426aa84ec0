using System.Diagnostics;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Feeds of events, and single events, as iCalendar.</summary>
internal static class FeedsFeature
{
    private const string MediaType = "text/calendar";

    // MapGet alone would answer HEAD with 405.
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddOptions<FeedOptions>().BindConfiguration(FeedOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<FeedSource>();
        return services.AddSingleton<FeedCache>();
    }

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").AllowAnonymous().WithTags("Feeds");
        Describe(feeds.MapMethods("all.ics", Methods, GetFeedAsync), "Every published event.");
        Describe(feeds.MapMethods("organizations/{slug}.ics", Methods, GetFeedOfAsync), "What one organization announces.");
        Describe(feeds.MapMethods("categories/{slug}.ics", Methods, GetFeedOfAsync), "The events of one category.");
        Describe(feeds.MapMethods("places/{slug}.ics", Methods, GetFeedOfAsync), "The events at one place.");
        feeds.MapMethods("{**path}", Methods, (HttpRequest request) => Unknown(request)).ExcludeFromDescription();
        Describe(
            routes.MapMethods("/events/{id}.ics", Methods, GetEventAsync).AllowAnonymous().WithTags("Feeds"),
            "One event.");
    }

    private static void Describe(RouteHandlerBuilder route, string summary) => route
        .WithSummary(summary)
        .Produces<string>(StatusCodes.Status200OK, MediaType)
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    // The slug is bound for the OpenAPI document; the whole path says which feed it is.
    private static Task<IResult> GetFeedOfAsync(
        [FromRoute] string slug, HttpContext http, FeedCache cache, CancellationToken cancel) =>
        GetFeedAsync(http, cache, cancel);

    private static async Task<IResult> GetFeedAsync(HttpContext http, FeedCache cache, CancellationToken cancel) =>
        FeedQuery.TryParse(http.Request.Path.Value, out var query)
            ? Answer(http, await cache.GetAsync(FeedWork.Of(query), cancel), Unknown)
            : Unknown(http.Request);

    private static async Task<IResult> GetEventAsync(
        string id, HttpContext http, FeedCache cache, CancellationToken cancel) =>
        GuidId.TryParse<CalendarEventId>(id, out var eventId)
            ? Answer(http, await cache.GetAsync(FeedWork.Of(eventId), cancel), _ => Problems.NotFound($"There is no event '{id}'."))
            : Problems.Malformed($"An id of an event has 32 hex digits, was '{id}'.");

    private static IResult Answer(HttpContext http, FeedResult result, Func<HttpRequest, IResult> unknown) => result switch
    {
        FeedResult.Found found => new FeedAnswer(found.File, found.IsStale ? FeedRules.StaleCacheControl : null),
        FeedResult.Unknown => unknown(http.Request),
        FeedResult.Unavailable => Problems.Unavailable(http, ProgramFaults.RetryAfter),
        _ => throw new UnreachableException(),
    };

    private static ProblemHttpResult Unknown(HttpRequest request) => Problems.NotFound(
        $"There is no feed '{request.Path}'. Feeds are /feeds/all.ics and, by slug, /feeds/organizations/….ics, "
        + "/feeds/categories/….ics and /feeds/places/….ics.");
}
