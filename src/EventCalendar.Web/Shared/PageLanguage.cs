using System.Globalization;
using EventCalendar.Web.Resources;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace EventCalendar.Web.Shared;

/// <summary>Carries a language that was chosen by <c>?lang=</c> from page to page, so that no cookie is needed.</summary>
public static class PageLanguage
{
    /// <summary>The name in the query string.</summary>
    public const string Key = "lang";

    /// <summary>Gets the language of the request, such as <c>de</c>.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Gets the language that the address asks for; <c>null</c> if it asks for none that we have.</summary>
    public static string? Asked(HttpRequest request)
    {
        var asked = QueryOf(request)[Key].ToString();
        return Texts.Languages.Contains(asked) ? asked : null;
    }

    /// <summary>Adds the language that this request asks for to a local address.</summary>
    public static string Keep(HttpRequest request, string address)
    {
        var isPage = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);
        return Asked(request) is { } language && isPage ? With(address, language) : address;
    }

    /// <summary>The address of this page in another language; all other choices stay.</summary>
    public static string Switch(HttpRequest request, string language)
    {
        var kept = request.Query.Where(pair => pair.Key != Key)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return PrivateAddress.PathOf(request) + QueryString.Create(kept.Append(KeyValuePair.Create(Key, (string?)language)));
    }

    // An error page runs in place of the page that failed, without its query.
    private static QueryCollection QueryOf(HttpRequest request)
    {
        var failed = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        return new QueryCollection(QueryHelpers.ParseQuery(failed?.OriginalQueryString ?? request.QueryString.Value));
    }

    private static string With(string address, string language)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var sign = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return path.Contains(Key + "=", StringComparison.Ordinal)
            ? address
            : $"{path}{sign}{Key}={language}{fragment}";
    }
}
