using System.Diagnostics;
using EventCalendar.Core.Feeds;
using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>Feeds that people put together for themselves, each behind an address that only they know.</summary>
internal static class PersonalFeedsFeature
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPersonalFeeds(this IServiceCollection services) => services
        .AddScoped<PersonalFeedDesk>()
        .AddScoped<PersonalFeedPreview>()
        .AddSingleton<PersonalFeedLimit>();

    public static void MapPersonalFeeds(this IEndpointRouteBuilder routes)
    {
        foreach (var format in Enum.GetValues<FeedFormat>())
        {
            routes.MapMethods(
                    PrivateAddress.AddressOf("{token}", format.Extension()), Methods,
                    ([FromRoute] string token, [AsParameters] FeedParameters parameters, HttpContext http,
                        PersonalFeeds feeds, FeedCache cache, IClock clock, CancellationToken cancel) =>
                        GetAsync(format, http, feeds, cache, clock, cancel))
                .AllowAnonymous()
                .WithTags("Feeds")
                .WithSummary("What somebody put together; the address is the secret.")
                .Produces<string>(StatusCodes.Status200OK, format.MediaType().Split(';')[0])
                .Produces(StatusCodes.Status304NotModified)
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .ProducesProblem(StatusCodes.Status410Gone)
                .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
                .ProducesProblem(StatusCodes.Status429TooManyRequests)
                .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The token is not that of the route, in whose place the address has none any more.
    private static async Task<IResult> GetAsync(
        FeedFormat format, HttpContext http, PersonalFeeds feeds, FeedCache cache, IClock clock,
        CancellationToken cancel)
    {
        var feed = await feeds.FindAsync(PrivateAddress.Of(http)?.Token ?? "", cancel);
        if (feed is not { RevokedAt: null, Query: { } query })
        {
            return feed is null ? Unknown() : Revoked();
        }

        await feeds.UseAsync(feed, clock.GetCurrentInstant(), cancel);
        return FeedRequest.Read(query, format, http.Request.QueryString.Value ?? "") switch
        {
            FeedRequestResult.Understood understood => await cache.GetAsync(FeedWork.Of(understood.Request), cancel) switch
            {
                FeedResult.Found found => new PersonalFeedAnswer(found, feed.ChangedAt),
                FeedResult.Unknown => OutOfDate(),
                FeedResult.Unavailable => Problems.Unavailable(http, ProgramFaults.RetryAfter),
                _ => throw new UnreachableException(),
            },
            FeedRequestResult.Refused refused => FeedsFeature.Refused(refused),
            _ => throw new UnreachableException(),
        };
    }

    private static ProblemHttpResult Unknown() => Problems.NotFound(
        $"There is no personal calendar at this address. It must be exactly as {PrivateAddress.Root} gave it.");

    private static ProblemHttpResult Revoked() => Problems.Of(
        StatusCodes.Status410Gone, "This calendar was revoked by whoever put it together. Please unsubscribe from it.");

    private static ProblemHttpResult OutOfDate() => Problems.NotFound(
        "Something that this calendar was put together from is no longer there. Please choose again on its page, which "
        + "has the same address without the ending of the format.");
}
