using EventCalendar.Web.Features.Reminders;
using Hangfire;

namespace EventCalendar.Web.Jobs;

/// <summary>Plans at start and every hour what has come within the horizon, and forgets requests that nobody confirmed.</summary>
[AutomaticRetry(Attempts = 3)]
internal sealed class PlanningJob(ReminderUpkeep upkeep)
{
    public Task RunAsync(CancellationToken cancel) => upkeep.RunAsync(cancel);
}
