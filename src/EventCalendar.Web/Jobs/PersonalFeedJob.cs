using EventCalendar.Web.Data;
using Hangfire;
using NodaTime;

namespace EventCalendar.Web.Jobs;

/// <summary>Erases personal feeds that nobody has asked for in a year.</summary>
[AutomaticRetry(Attempts = 3)]
internal sealed class PersonalFeedJob(PersonalFeeds feeds, IClock clock)
{
    public Task RunAsync(CancellationToken cancel) => feeds.ForgetAsync(clock.GetCurrentInstant(), cancel);
}
