using System.Diagnostics;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Feeds of events, and single events.</summary>
internal static class FeedsFeature
{
    private const string EventMediaType = "text/calendar";

    // MapGet alone would answer HEAD with 405.
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly FeedFormat[] Formats = [FeedFormat.ICalendar, FeedFormat.Atom, FeedFormat.JsCalendar];

    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddOptions<FeedOptions>().BindConfiguration(FeedOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<FeedSource>();
        services.AddScoped<FeedSelection>();
        services.AddSingleton<NextDates>();
        services.AddSingleton<EventMemory>();
        return services.AddSingleton<FeedCache>();
    }

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds").AllowAnonymous().WithTags("Feeds");
        foreach (var format in Formats)
        {
            Map("all", GetFeedAsync, "Every public event.");
            Map("organizations/{slug}", GetFeedOfAsync, "What one organization announces.");
            Map("categories/{slug}", GetFeedOfAsync, "The events of one category.");
            Map("places/{slug}", GetFeedOfAsync, "The events at one place.");
            Map("search", SearchAsync, "The events that match in all that is given; of several values one is enough.");

            void Map(string pattern, Delegate handler, string summary) => Describe(
                feeds.MapMethods(pattern + format.Extension(), Methods, handler), summary, format.MediaType().Split(';')[0]);
        }

        feeds.MapMethods("{**path}", Methods, (HttpRequest request) => Unknown(request)).ExcludeFromDescription();
        Describe(
            routes.MapMethods("/events/{id}.ics", Methods, GetEventAsync).AllowAnonymous().WithTags("Feeds"),
            "One event.", EventMediaType);
    }

    private static void Describe(RouteHandlerBuilder route, string summary, string mediaType) => route
        .WithSummary(summary)
        .Produces<string>(StatusCodes.Status200OK, mediaType)
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    // What is bound here and below is for the OpenAPI document; the whole address says which feed it is.
    private static Task<IResult> GetFeedOfAsync(
        [FromRoute] string slug, [AsParameters] FeedParameters parameters, HttpContext http, FeedCache cache,
        CancellationToken cancel) => GetAsync(http, cache, cancel);

    private static Task<IResult> GetFeedAsync(
        [AsParameters] FeedParameters parameters, HttpContext http, FeedCache cache, CancellationToken cancel) =>
        GetAsync(http, cache, cancel);

    private static Task<IResult> SearchAsync(
        [AsParameters] FeedSearch search, [AsParameters] FeedParameters parameters, HttpContext http, FeedCache cache,
        CancellationToken cancel) => GetAsync(http, cache, cancel);

    private static async Task<IResult> GetAsync(HttpContext http, FeedCache cache, CancellationToken cancel) =>
        FeedRequest.Read(http.Request.Path.Value + http.Request.QueryString.Value) switch
        {
            FeedRequestResult.Understood { Request: var request } => Answer(
                http, await cache.GetAsync(FeedWork.Of(request), cancel), asked => Unknown(asked, request.Query)),
            FeedRequestResult.Refused refused => Refused(refused),
            FeedRequestResult.Unknown => Unknown(http.Request),
            _ => throw new UnreachableException(),
        };

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

    internal static ProblemHttpResult Refused(FeedRequestResult.Refused refused) =>
        refused.Problems.Any(problem => problem.IsMalformed)
            ? Problems.Malformed(string.Join(' ', refused.Problems.Select(problem => problem.Message)))
            : Problems.Invalid(
                [.. refused.Problems.Select(problem => new ProblemEntry(problem.Parameter, "refused", problem.Message))]);

    // Of what has an address nothing else can be unknown but its name. In a search it may be any of the names.
    private static ProblemHttpResult Unknown(HttpRequest request, FeedQuery query) => query switch
    {
        { Area: { Point: null } area } => Problems.Invalid(
            "near", "unknown",
            $"'near' names no town and no place of the calendar, or another name of the search is not known, was "
            + $"'{area.Near}'. A town, the slug of a place or 'latitude,longitude' would do, such as 50.81,8.77."),
        { IsSearch: true } => Problems.NotFound(
            $"There is no feed '{query}': one of the organizations, categories or places is not known."),
        _ => Unknown(request),
    };

    private static ProblemHttpResult Unknown(HttpRequest request) => Problems.NotFound(
        $"There is no feed '{request.Path}'. Feeds are /feeds/all.ics, /feeds/search.ics and, by slug, "
        + "/feeds/organizations/….ics, /feeds/categories/….ics and /feeds/places/….ics.");
}
