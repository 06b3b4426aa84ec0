namespace EventCalendar.Web.Shared;

/// <summary>Errors are pages for people and problem documents (RFC 9457) for programs.</summary>
internal static class ErrorAnswers
{
    private static readonly string[] Prefixes = ["/api", "/feeds", "/openapi", "/healthz"];

    /// <summary>Says whether a program asks: its answers are problem documents, whatever it accepts.</summary>
    public static bool IsForPrograms(HttpContext context) =>
        (Prefixes.Any(prefix => context.Request.Path.StartsWithSegments(prefix, StringComparison.Ordinal))
            && !PrivateAddress.IsPage(context.Request.Path))
        || context.Request.Path.Value?.EndsWith(".ics", StringComparison.Ordinal) == true;

    public static IApplicationBuilder UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(IsForPrograms, programs => programs.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), pages =>
            pages.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}"));
        return app;
    }
}
