using EventCalendar.Web.Features.Reminders;
using Hangfire;

namespace EventCalendar.Web.Jobs;

/// <summary>The clock's hand that looks for due reminders. A failed look is not repeated: the next one comes anyway.</summary>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
internal sealed class SweepJob(ReminderSweep sweep)
{
    public Task RunAsync(CancellationToken cancel) => sweep.RunAsync(cancel);
}
