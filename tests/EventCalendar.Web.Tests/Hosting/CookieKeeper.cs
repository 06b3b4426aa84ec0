using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>Keeps cookies as a browser behind a proxy with TLS does: those marked Secure are sent as well.</summary>
internal sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly ConcurrentDictionary<string, string> cookies = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!cookies.IsEmpty)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var response = await base.SendAsync(request, cancellationToken);
        foreach (var header in SetBy(response.Headers))
        {
            var (name, value) = (header.Split('=')[0], header.Split(';')[0][(header.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            cookies[name] = value;
        }

        return response;
    }

    private static IEnumerable<string> SetBy(HttpResponseHeaders headers) =>
        headers.TryGetValues("Set-Cookie", out var values) ? values : [];
}
