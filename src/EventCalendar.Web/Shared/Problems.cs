using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Values;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace EventCalendar.Web.Shared;

/// <summary>Answers of the API and the feeds to what they cannot do, as problem documents (RFC 9457).</summary>
/// <remarks>A detail names the value that was given and what to do about it.</remarks>
internal static class Problems
{
    /// <summary>Media type of a problem document.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>The request cannot be read.</summary>
    public static ProblemHttpResult Malformed(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    /// <summary>Who asks is known and may not.</summary>
    public static ProblemHttpResult Forbidden(string detail) => Of(StatusCodes.Status403Forbidden, detail);

    /// <summary>There is no such thing.</summary>
    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    /// <summary>Somebody else was faster.</summary>
    public static ProblemHttpResult Conflict(string detail) => Of(StatusCodes.Status409Conflict, detail);

    /// <summary>A condition of the request does not hold.</summary>
    public static ProblemHttpResult Stale(string detail) => Of(StatusCodes.Status412PreconditionFailed, detail);

    /// <summary>More than one request may carry.</summary>
    public static ProblemHttpResult TooLarge(string detail) => Of(StatusCodes.Status413PayloadTooLarge, detail);

    /// <summary>A form that is not spoken here.</summary>
    public static ProblemHttpResult UnsupportedMediaType(string detail) =>
        Of(StatusCodes.Status415UnsupportedMediaType, detail);

    /// <summary>Understood, but wrong; every problem stands in the member <c>errors</c>.</summary>
    public static ProblemHttpResult Invalid(ImmutableArray<ProblemEntry> problems) => TypedResults.Problem(
        string.Join(' ', problems.Select(problem => problem.Detail)),
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?> { ["errors"] = problems });

    /// <summary>Understood, but wrong in one field.</summary>
    public static ProblemHttpResult Invalid(string field, string code, string detail) =>
        Invalid([new ProblemEntry(field, code, detail)]);

    /// <summary>Understood, but values are refused.</summary>
    public static ProblemHttpResult Invalid(IEnumerable<ValueProblem> problems) => Invalid(Entries(problems));

    /// <summary>Refused values as they stand in the member <c>errors</c>.</summary>
    public static ImmutableArray<ProblemEntry> Entries(IEnumerable<ValueProblem> problems) =>
        [.. problems.Select(problem => new ProblemEntry(problem.Field, CodeOf(problem), problem.Message))];

    /// <summary>Not now; the client may ask again after a while.</summary>
    public static IResult Unavailable(HttpContext context, Duration retryAfter)
    {
        RetryAfter(context, retryAfter);
        return Of(
            StatusCodes.Status503ServiceUnavailable,
            "The calendar's database does not answer. Nothing was changed; please ask again later.");
    }

    /// <summary>Says when to ask again (RFC 9110 §10.2.3), in whole seconds, at least one.</summary>
    public static void RetryAfter(HttpContext context, Duration wait) => context.Response.Headers.RetryAfter =
        Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes a problem document of any status.</summary>
    public static ProblemHttpResult Of(int status, string detail) =>
        TypedResults.Problem(detail, statusCode: status);

    // NotADate becomes not-a-date, the form that codes of warnings have as well.
    private static string CodeOf(ValueProblem problem) => string.Concat(problem.Code.ToString().Select((letter, at) =>
        char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}

/// <summary>One of the things that are wrong with a request.</summary>
/// <param name="Field">The member or parameter, such as <c>start</c>.</param>
/// <param name="Code">What kind of problem, for programs.</param>
/// <param name="Detail">One sentence for people.</param>
internal sealed record ProblemEntry(string Field, string Code, string Detail);
