using System.Globalization;
using EventCalendar.Web.Shared;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Answers with a feed, or with 304 to whoever has it already.</summary>
internal sealed class FeedAnswer(FeedFile file) : IResult
{
    private const string ContentType = "text/calendar; charset=utf-8";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var encoding = FeedEncodings.Choose(request);
        response.Headers.ETag = file.TagOf(encoding);
        response.Headers.CacheControl = FeedRules.CacheControl;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (file.LastModified is { } lastModified)
        {
            response.Headers.LastModified = lastModified.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture);
        }

        if (FindKnown(request, file.TagOf(encoding)) is { } known)
        {
            // A cache between us and the client finds its copy by this tag, whatever form it would get now.
            response.Headers.ETag = known;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var content = file.ContentOf(encoding);
        response.ContentType = ContentType;
        response.ContentLength = content.Length;
        if (encoding != FeedEncoding.Identity)
        {
            response.Headers.ContentEncoding = encoding == FeedEncoding.Brotli ? "br" : "gzip";
        }

        if (file.FileName is { } name)
        {
            response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
        }

        return HttpMethods.IsHead(request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    // RFC 9110 §13.2.2: a date counts only where no tag is given.
    private string? FindKnown(HttpRequest request, string tag)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            return EntityTags.FindKnown(request, [tag, .. file.Tags]);
        }

        var isKnown = file.LastModified is { } lastModified
            && HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since)
            && lastModified <= Instant.FromDateTimeOffset(since);
        return isKnown ? tag : null;
    }
}
