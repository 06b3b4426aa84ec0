using EventCalendar.Web.Commands;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class ReadingOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Asia/Kathmandu")]
    public void Today_is_the_day_of_the_zone_at_every_hour_of_the_year(string? zoneId)
    {
        var options = new ReadingOptions().With(null, zoneId, null, null, out _, out _);
        var zone = DateTimeZoneProviders.Tzdb[options.ZoneId];

        for (var hour = 0; hour < 366 * 24; hour++)
        {
            var now = Instant.FromUtc(2026, 1, 1, 0, 30) + Duration.FromHours(hour);

            Assert.Equal(now.InZone(zone).Date, options.ToContext(new TestClock(now)).Today);
        }
    }
}
