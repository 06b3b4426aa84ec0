using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Reminders;
using Hangfire;
using NodaTime;

namespace EventCalendar.Web.Jobs;

/// <summary>
/// Plans at start and every hour what has come within the horizon, forgets requests that nobody confirmed, and looks up
/// which dates fall on holidays that have become known.
/// </summary>
[AutomaticRetry(Attempts = 3)]
internal sealed class PlanningJob(ReminderUpkeep upkeep, EventStore events, IClock clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await events.LookHolidaysUpAsync(clock.GetCurrentInstant(), cancel);
        await upkeep.RunAsync(cancel);
    }
}
