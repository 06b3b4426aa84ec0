using EventCalendar.Web.Shared;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The conditions of a request for a feed (RFC 9110 §13.2.2): tags before dates.</summary>
internal static class FeedConditions
{
    /// <summary>Says whether the client insists on bytes that are no longer there.</summary>
    public static bool Fails(HttpRequest request, FeedFile file)
    {
        var headers = request.Headers;
        if (headers.IfMatch.Count > 0)
        {
            return !file.Tags.Any(tag => EntityTags.MatchHolds(request, tag) == true);
        }

        return headers.IfUnmodifiedSince.Count > 0 && file.LastModified is { } lastModified
            && HeaderUtilities.TryParseDate(headers.IfUnmodifiedSince.ToString(), out var since)
            && lastModified > Instant.FromDateTimeOffset(since);
    }

    /// <summary>Finds the tag of the client's copy, if that is still good; empty if it has none.</summary>
    public static StringValues FindKnown(HttpRequest request, FeedFile file, FeedForm form)
    {
        var given = request.Headers.IfNoneMatch;
        if (given.Count > 0)
        {
            // Nearly every phone repeats what it got.
            return given == form.EntityTag
                ? form.EntityTag
                : EntityTags.FindKnown(request, [form.EntityTag.ToString(), .. file.Tags]);
        }

        var isKnown = file.LastModified is { } lastModified && request.Headers.IfModifiedSince.Count > 0
            && HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var since)
            && lastModified <= Instant.FromDateTimeOffset(since);
        return isKnown ? form.EntityTag : StringValues.Empty;
    }
}
