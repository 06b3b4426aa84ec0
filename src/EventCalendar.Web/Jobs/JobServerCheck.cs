using Hangfire;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace EventCalendar.Web.Jobs;

/// <summary>Somebody works off jobs, and has said so lately.</summary>
internal sealed class JobServerCheck(JobStorage storage, IClock clock) : IHealthCheck
{
    /// <summary>What readiness calls it.</summary>
    public const string Name = "scheduler";

    // Servers report every 30 seconds.
    private static readonly Duration Patience = Duration.FromMinutes(2);

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var since = (clock.GetCurrentInstant() - Patience).ToDateTimeUtc();
        var isAlive = storage.GetMonitoringApi().Servers().Any(server => server.Heartbeat >= since);
        return Task.FromResult(isAlive
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Nobody works off jobs, so no reminder is sent. Look at the log, then restart."));
    }
}
