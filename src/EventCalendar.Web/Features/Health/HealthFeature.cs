using System.Net.Mime;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace EventCalendar.Web.Features.Health;

/// <summary>Whether the server lives, and whether it can do its work.</summary>
internal static class HealthFeature
{
    /// <summary>Checks with this tag decide on readiness; a feature adds its own to the same list.</summary>
    public const string ReadyTag = "ready";

    private static readonly Duration CheckTimeout = Duration.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>(
            "database", HealthStatus.Unhealthy, [ReadyTag], CheckTimeout.ToTimeSpan());
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz/live", new HealthCheckOptions
        {
            Predicate = _ => false,
            ResponseWriter = WriteAsync,
        }).AllowAnonymous();
        routes.MapHealthChecks("/healthz/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(ReadyTag),
            ResponseWriter = WriteAsync,
        }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        return context.Response.WriteAsJsonAsync(new HealthBody(
            report.Status.ToString(),
            report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new HealthEntry(entry.Value.Status.ToString(), entry.Value.Description))));
    }
}

/// <summary>What the health addresses answer.</summary>
/// <param name="Status">Healthy, Degraded or Unhealthy.</param>
/// <param name="Checks">Each check by its name.</param>
internal sealed record HealthBody(string Status, IReadOnlyDictionary<string, HealthEntry> Checks);

/// <summary>What one check found.</summary>
/// <param name="Status">Healthy, Degraded or Unhealthy.</param>
/// <param name="Detail">What is wrong and how to mend it; <c>null</c> if nothing is.</param>
internal sealed record HealthEntry(string Status, string? Detail);
