using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace EventCalendar.Web.Shared;

/// <summary>Conditions of requests (RFC 9110 §13).</summary>
internal static class EntityTags
{
    /// <summary>The tag of a revision.</summary>
    public static string OfRevision(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>Finds the tag of the client's copy, if that is still good: If-None-Match names it, or any.</summary>
    /// <remarks>Weak comparison (§13.1.2). A header that is no list of tags asks for nothing.</remarks>
    /// <param name="tags">Tags of all forms, first the one that would be sent now: it stands for any.</param>
    /// <returns>The tag, which a 304 has to repeat (§15.4.5); <c>null</c> if the client has none of them.</returns>
    public static string? FindKnown(HttpRequest request, params ReadOnlySpan<string> tags)
    {
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var given))
        {
            return null;
        }

        foreach (var tag in tags)
        {
            if (given.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Tag.ToString() == tag))
            {
                return tag;
            }
        }

        return null;
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
