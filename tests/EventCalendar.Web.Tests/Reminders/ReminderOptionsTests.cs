using System.ComponentModel.DataAnnotations;
using EventCalendar.Web.Data;
using EventCalendar.Web.Jobs;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

public sealed class ReminderOptionsTests
{
    [Theory]
    [InlineData("PT1S", "*/1 * * * * *")]
    [InlineData("PT30S", "*/30 * * * * *")]
    [InlineData("PT1M", "0 */1 * * * *")]
    [InlineData("PT60S", "0 */1 * * * *")]
    [InlineData("PT15M", "0 */15 * * * *")]
    [InlineData("PT1H", "0 0 * * * *")]
    public void An_interval_that_divides_minute_or_hour_is_said_in_cron(string interval, string cron)
    {
        var options = new ReminderOptions { SweepInterval = interval };

        Assert.Empty(options.Validate(new ValidationContext(options)));
        Assert.Equal(cron, JobSchedule.Cron(options.SweepEvery));
    }

    [Theory]
    [InlineData("PT0S")]
    [InlineData("PT0.5S")]
    [InlineData("PT7S")]
    [InlineData("PT90S")]
    [InlineData("PT7M")]
    [InlineData("PT2H")]
    [InlineData("P1D")]
    [InlineData("-PT30S")]
    [InlineData("30")]
    [InlineData("")]
    public void Any_other_interval_stops_the_start_and_says_why(string interval)
    {
        var options = new ReminderOptions { SweepInterval = interval };

        var problem = Assert.Single(options.Validate(new ValidationContext(options)));

        Assert.Contains($"was '{interval}'", problem.ErrorMessage, StringComparison.Ordinal);
    }
}
