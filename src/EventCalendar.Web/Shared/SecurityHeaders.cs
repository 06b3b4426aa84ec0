namespace EventCalendar.Web.Shared;

/// <summary>Headers that tell browsers what our pages never do.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Hangfire's dashboard styles itself inline; administrators alone see it.
    private const string DashboardPolicy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var isPrivate = PrivateAddress.Covers(context.Request.Path);
        var isDashboard = context.Request.Path.StartsWithSegments("/hangfire", StringComparison.Ordinal);

        // At the last moment: the handler of exceptions clears what was set before.
        context.Response.OnStarting(() =>
        {
            // A file such as a feed has said already what it needs, which is less than a page needs.
            if (context.Response.Headers.ContentSecurityPolicy.Count == 0)
            {
                Set(context.Response.Headers, isDashboard ? DashboardPolicy : Policy);
            }

            if (isPrivate)
            {
                Guard(context.Response.Headers);
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    // The address is a secret: no other page learns it as the one that led there, and no search engine keeps it.
    private static void Guard(IHeaderDictionary headers)
    {
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
