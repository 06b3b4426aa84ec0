using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>Answers with the feed of a choice to whoever made it.</summary>
/// <remarks>
/// Others may have made the same choice, and all of them get the same bytes. Only the date is their own: after another
/// choice a phone that asks by the date of the last one has to get the new one, however long ago that has changed.
/// </remarks>
/// <param name="found">The feed.</param>
/// <param name="changedAt">When the choice was made.</param>
internal sealed class PersonalFeedAnswer(FeedResult.Found found, Instant changedAt) : IResult
{
    // As the feeds that everybody may have, but for no cache that many share.
    private const string CacheControl = "private, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";
    private const string StaleCacheControl = "private, max-age=30, stale-if-error=86400";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var chosenAt = Instant.FromUnixTimeSeconds(changedAt.ToUnixTimeSeconds()).ToDateTimeOffset();
        var headers = httpContext.Request.GetTypedHeaders();
        if (headers.IfModifiedSince < chosenAt)
        {
            headers.IfModifiedSince = null;
        }

        httpContext.Response.OnStarting(() =>
        {
            var answered = httpContext.Response.GetTypedHeaders();
            if (answered.LastModified < chosenAt)
            {
                answered.LastModified = chosenAt;
            }

            return Task.CompletedTask;
        });
        return new FeedAnswer(found.File, found.IsStale ? StaleCacheControl : CacheControl).ExecuteAsync(httpContext);
    }
}
