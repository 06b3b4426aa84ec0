using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Events;

/// <summary>Events over the API.</summary>
internal static class EventApiFeature
{
    public static IServiceCollection AddEventApi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<EventAnswers>();
        services.AddScoped<EventInputReader>();
        return services.AddScoped<EventPublishing>();
    }

    public static void MapEventApi(this IEndpointRouteBuilder routes)
    {
        var events = routes.MapGroup("/api/v1/events").WithTags("Events")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        MapReading(events.MapGroup("").RequireAuthorization(BearerHandler.ReadPolicy)
            .RequireRateLimiting(RateLimits.Reads));
        MapWriting(events.MapGroup("").RequireAuthorization(BearerHandler.WritePolicy)
            .RequireRateLimiting(RateLimits.Writes)
            .ProducesProblem(StatusCodes.Status403Forbidden));
    }

    private static void MapReading(RouteGroupBuilder reading)
    {
        reading.MapGet("", EventListApi.GetAsync)
            .WithName("ListEvents")
            .WithSummary("Lists the public events that are not over, the earliest first, page by page.")
            .Produces<EventList>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reading.MapGet("{id}", EventApi.GetAsync)
            .WithName("GetEvent")
            .WithSummary("Answers with one event; its ETag is its revision.")
            .Produces<EventBody>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapWriting(RouteGroupBuilder writing)
    {
        writing.MapPost("", EventApi.PostAsync)
            .WithName("PublishEvent")
            .WithSummary("Publishes an event of the token's organization at once. "
                + "Repeated with the same Idempotency-Key and body it does nothing twice.")
            .Accepts<EventInput>(ApiJson.ContentType)
            .Produces<EventBody>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        writing.MapPut("{id}", EventChangeApi.PutAsync)
            .WithName("ReplaceEvent")
            .WithSummary("Replaces what is said of an event, or of one of its dates, or of all from one date on. "
                + "With If-Match it changes only the revision that was read.")
            .Accepts<EventInput>(ApiJson.ContentType)
            .Produces<EventBody>()
            .Produces<EventBody>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        writing.MapDelete("{id}", EventChangeApi.DeleteAsync)
            .WithName("CancelEvent")
            .WithSummary("Calls an event off, or one of its dates, or all from one date on. "
                + "It stays in feeds, marked as cancelled, until it would have been over.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
    }
}
