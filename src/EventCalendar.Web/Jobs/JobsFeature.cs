using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Health;
using EventCalendar.Web.Hosting;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.Logging;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace EventCalendar.Web.Jobs;

/// <summary>Hangfire, which is the clock and nothing more: the ledger holds the truth.</summary>
internal static class JobsFeature
{
    // How late a sweep may begin after its time, and a job after it was queued.
    private static readonly Duration Poll = Duration.FromSeconds(1);

    // The default of ten minutes would stop all nodes for as long after one was killed while it held a lock.
    private static readonly Duration LockTimeout = Duration.FromSeconds(45);

    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobOptions>().BindConfiguration(JobOptions.Section).ValidateOnStart();
        var options = configuration.GetSection(JobOptions.Section).Get<JobOptions>() ?? new JobOptions();
        if (!options.Enabled)
        {
            return services;
        }

        services.AddScoped<SweepJob>();
        services.AddScoped<PlanningJob>();
        services.AddScoped<PersonalFeedJob>();

        // Of this host alone: Hangfire's static storage would be shared by every host of the process.
        services.AddSingleton(provider =>
        {
            LogProvider.SetCurrentLogProvider(new JobLog(provider.GetRequiredService<ILoggerFactory>()));
            return Storage(configuration);
        });
        services.AddHangfire((provider, hangfire) => hangfire
            .UseLogProvider(new JobLog(provider.GetRequiredService<ILoggerFactory>()))
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings());
        services.AddHangfireServer((provider, server) =>
        {
            server.Activator = new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>());
            server.WorkerCount = 2;
            server.SchedulePollingInterval = Poll.ToTimeSpan();
        });
        services.AddHealthChecks().AddCheck<JobServerCheck>(
            JobServerCheck.Name, HealthStatus.Unhealthy, [HealthFeature.ReadyTag]);
        return services.AddHostedService<JobSchedule>();
    }

    public static WebApplication MapJobs(this WebApplication app)
    {
        if (app.Services.GetService<JobStorage>() is null)
        {
            return app;
        }

        app.MapHangfireDashboardWithAuthorizationPolicy(
            AccessFeature.Administrator, "/hangfire",
            new DashboardOptions
            {
                Authorization = [new AdministratorsOnly()],
                AppPath = "/",
                DashboardTitle = "EventCalendar",
                DisplayStorageConnectionString = false,
            });
        return app;
    }

    private static JobStorage Storage(IConfiguration configuration)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            return new InMemoryStorage();
        }

        var connection = configuration.GetConnectionString(DatabaseOptions.ConnectionName)!;
        var options = new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = LockTimeout.ToTimeSpan(),
            QueuePollInterval = Poll.ToTimeSpan(),
        };
        return new PostgreSqlStorage(new Hangfire.PostgreSql.Factories.NpgsqlConnectionFactory(connection, options), options);
    }
}
