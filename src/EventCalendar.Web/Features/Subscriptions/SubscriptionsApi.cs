using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary><c>POST /api/v1/subscriptions</c>.</summary>
internal static class SubscriptionsApi
{
    public const string Path = "/api/v1/subscriptions";

    private const int MaxBytes = 16 * 1024;
    private const string GermanTag = "de";

    /// <summary>Takes a request; the answer is the same whether or not the address is known.</summary>
    public static async Task<IResult> PostAsync(
        HttpContext context, SubscriptionReader reader, SubscriptionDesk desk, SubscriptionLimits limits,
        CancellationToken cancel)
    {
        var body = await JsonBody.ReadAsync<SubscriptionRequest>(context.Request, MaxBytes, cancel);
        if (body is not JsonBody<SubscriptionRequest>.Read { Value: var request })
        {
            return ((JsonBody<SubscriptionRequest>.Refused)body).Answer;
        }

        if (limits.Count(context.Connection.RemoteIpAddress, request.Email) is { } wait)
        {
            Problems.RetryAfter(context, wait);
            return Problems.Of(
                StatusCodes.Status429TooManyRequests,
                $"Too many requests for reminders. Please ask again in {context.Response.Headers.RetryAfter} seconds.");
        }

        var (wish, problems) = await reader.ReadAsync(request, cancel);
        if (wish is null)
        {
            return Problems.Invalid(problems);
        }

        await desk.RequestAsync(wish, GermanTag, cancel);
        return TypedResults.Accepted((string?)null, new SubscriptionAnswer(
            "A confirmation mail is on its way. Reminders begin when its link is followed."));
    }
}

/// <summary>The answer to a request.</summary>
internal sealed record SubscriptionAnswer(string Message);
