using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EventCalendar.Web.Features.Health;

/// <summary>The database answers and has the model of this program.</summary>
internal sealed class DatabaseCheck(CalendarDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            return pending == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"{pending} migrations are not applied; 'serve' applies them at its start.");
        }
        catch (Exception exception) when (ProgramFaults.IsDatabase(exception))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
