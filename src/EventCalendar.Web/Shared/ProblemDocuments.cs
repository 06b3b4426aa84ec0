using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace EventCalendar.Web.Shared;

/// <summary>Writes every error of an address for programs as a problem document, with a detail that helps.</summary>
internal static class ProblemDocuments
{
    public static IServiceCollection AddProblemDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, Writer>();
        services.AddExceptionHandler<ProgramFaults>();
        return services.AddProblemDetails();
    }

    private static ProblemDetails Complete(ProblemDetails problem, HttpContext context)
    {
        var complete = problem.Detail is null
            ? TypedResults.Problem(DetailOf(problem.Status, context), statusCode: problem.Status).ProblemDetails
            : problem;

        // The framework knows neither 413 nor 429 by name.
        complete.Title ??= ReasonPhrases.GetReasonPhrase(complete.Status ?? 0);
        complete.Type ??= "about:blank";
        return complete;
    }

    // Answers that the framework gives by itself have a status and no words.
    private static string DetailOf(int? status, HttpContext context) => status switch
    {
        StatusCodes.Status404NotFound =>
            $"There is nothing at '{context.Request.Path}'. The addresses are listed in /openapi/v1.json.",
        StatusCodes.Status405MethodNotAllowed =>
            $"'{context.Request.Path}' does not answer {context.Request.Method}, but {context.Response.Headers.Allow}.",
        StatusCodes.Status415UnsupportedMediaType =>
            $"The body must be {ApiJson.ContentType}, was '{context.Request.ContentType ?? "of no type"}'.",
        StatusCodes.Status500InternalServerError =>
            "Something went wrong here, not with the request. It is in the log of the server.",
        _ => "The request cannot be answered.",
    };

    // The framework's own writer gives up where a client accepts text/calendar only and would get plain text then.
    private sealed class Writer : IProblemDetailsWriter
    {
        public bool CanWrite(ProblemDetailsContext context) => ErrorAnswers.IsForPrograms(context.HttpContext);

        public async ValueTask WriteAsync(ProblemDetailsContext context)
        {
            var http = context.HttpContext;
            var body = JsonSerializer.SerializeToUtf8Bytes(Complete(context.ProblemDetails, http), ApiJson.Options);
            http.Response.ContentType = Problems.ContentType;
            http.Response.Headers.CacheControl = "no-store";
            http.Response.ContentLength = body.Length;
            if (!HttpMethods.IsHead(http.Request.Method))
            {
                await http.Response.Body.WriteAsync(body, http.RequestAborted);
            }
        }
    }
}
