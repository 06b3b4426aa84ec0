using EventCalendar.Web.Shared;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Answers with a feed, or with 304 to whoever has it already.</summary>
/// <param name="file">The feed.</param>
/// <param name="cacheControl">How long it may be kept; <see cref="FeedRules.CacheControl"/> if nothing is said.</param>
internal sealed class FeedAnswer(FeedFile file, string? cacheControl = null) : IResult
{
    private static readonly StringValues Usual = FeedRules.CacheControl;
    private static readonly StringValues Vary = HeaderNames.AcceptEncoding;

    // No page, but opened in a browser all the same: Atom must not run what somebody wrote into it.
    private static readonly StringValues Policy = "default-src 'none'; frame-ancestors 'none'";
    private static readonly StringValues NoSniffing = "nosniff";

    public Task ExecuteAsync(HttpContext httpContext) =>
        WriteAsync(httpContext, file, cacheControl is null ? Usual : cacheControl);

    /// <summary>Answers with a feed that may be kept as usual.</summary>
    public static Task WriteAsync(HttpContext context, FeedFile file) => WriteAsync(context, file, Usual);

    private static Task WriteAsync(HttpContext context, FeedFile file, StringValues cacheControl)
    {
        var form = file.FormAsync(FeedPreference.Of(context.Request.Headers.AcceptEncoding));
        return form.IsCompletedSuccessfully
            ? Write(context, file, form.Result, cacheControl)
            : WaitAndWriteAsync(context, file, form, cacheControl);
    }

    private static async Task WaitAndWriteAsync(
        HttpContext context, FeedFile file, ValueTask<FeedForm> form, StringValues cacheControl) =>
        await Write(context, file, await form, cacheControl);

    private static Task Write(HttpContext context, FeedFile file, FeedForm form, StringValues cacheControl)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.CacheControl = cacheControl;
        headers.Vary = Vary;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoSniffing;
        if (file.LastModifiedText.Count > 0)
        {
            headers.LastModified = file.LastModifiedText;
        }

        if (FeedConditions.Fails(request, file))
        {
            return Problems.Stale(
                $"The feed has changed: its tag is {form.EntityTag}. Please fetch it without If-Match.")
                .ExecuteAsync(context);
        }

        if (FeedConditions.FindKnown(request, file, form) is { Count: > 0 } known)
        {
            // RFC 9110 §15.4.5. A cache on the way finds its copy by this tag, whatever form it would get now.
            headers.ETag = known;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ETag = form.EntityTag;
        headers.ContentType = file.ContentType;
        headers.ContentLength = form.Content.Length;
        if (form.ContentEncoding.Count > 0)
        {
            headers.ContentEncoding = form.ContentEncoding;
        }

        if (file.Disposition.Count > 0)
        {
            headers.ContentDisposition = file.Disposition;
        }

        return HttpMethods.IsHead(request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(form.Content, context.RequestAborted).AsTask();
    }
}
