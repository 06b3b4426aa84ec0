using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Extractions;

/// <summary>Reading announcements without storing anything.</summary>
internal static class ExtractionsFeature
{
    public static void MapExtractions(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/v1/extractions", ExtractionsApi.PostAsync)
        .AllowAnonymous()
        .RequireRateLimiting(RateLimits.Extractions)
        .WithName("Extract")
        .WithTags("Extractions")
        .WithSummary("Reads an announcement and answers with the events to come that it finds; stores nothing.")
        .Accepts<ExtractionRequest>(ApiJson.ContentType)
        .Produces<ExtractionAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);
}
