using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace EventCalendar.Web.Shared;

/// <summary>Conditions of requests (RFC 9110 §13).</summary>
internal static class EntityTags
{
    /// <summary>The tag of a revision.</summary>
    public static string OfRevision(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>Says whether the client's copy is still good: If-None-Match names one of the tags, or any.</summary>
    /// <remarks>Weak comparison (§13.1.2). A header that is no list of tags asks for nothing.</remarks>
    public static bool NoneMatchNames(HttpRequest request, params ReadOnlySpan<string> tags)
    {
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var given))
        {
            return false;
        }

        foreach (var tag in given)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tags.Contains(tag.Tag.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether If-Match holds; <c>null</c> if the header is no list of tags.</summary>
    /// <remarks>Strong comparison (§13.1.1): a weak tag never holds. Without the header everything does.</remarks>
    public static bool? MatchHolds(HttpRequest request, string tag)
    {
        var header = request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return true;
        }

        return EntityTagHeaderValue.TryParseStrictList(header, out var given)
            ? given.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any)
                || (!candidate.IsWeak && candidate.Tag.ToString() == tag))
            : null;
    }
}
