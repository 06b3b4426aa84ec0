using System.Globalization;
using EventCalendar.Web.Data;
using Hangfire;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Jobs;

/// <summary>Sets the clock at start.</summary>
internal sealed class JobSchedule(IRecurringJobManager jobs, IOptions<ReminderOptions> options) : IHostedService
{
    private const string PlanningId = "reminders:plan";
    private const string Hourly = "0 * * * *";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Relaxed: after a pause one sweep does the work of all that were missed.
        var once = new RecurringJobOptions
        {
            TimeZone = TimeZoneInfo.Utc,
            MisfireHandling = MisfireHandlingMode.Relaxed,
        };
        jobs.AddOrUpdate<SweepJob>(
            "reminders:sweep", job => job.RunAsync(CancellationToken.None), Cron(options.Value.SweepEvery), once);
        jobs.AddOrUpdate<PlanningJob>(
            PlanningId, job => job.RunAsync(CancellationToken.None), Hourly, once);
        jobs.AddOrUpdate<PersonalFeedJob>(
            "feeds:forget", job => job.RunAsync(CancellationToken.None), Hourly, once);

        // A program that is restarted often, or sleeps at the full hour, would never plan: storage in memory forgets
        // what was missed.
        jobs.Trigger(PlanningId);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Writes an interval in the form of cron with seconds.</summary>
    internal static string Cron(Duration interval)
    {
        var seconds = (long)interval.TotalSeconds;
        return seconds switch
        {
            < 60 => string.Create(CultureInfo.InvariantCulture, $"*/{seconds} * * * * *"),
            < 3600 => string.Create(CultureInfo.InvariantCulture, $"0 */{seconds / 60} * * * *"),
            _ => "0 0 * * * *",
        };
    }
}
