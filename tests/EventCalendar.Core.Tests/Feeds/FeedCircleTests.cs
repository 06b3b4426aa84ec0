using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class FeedCircleTests
{
    private static readonly GeoPoint Marburg = new(50.809, 8.77);

    [Theory]
    [InlineData(50.587, 8.678, 25.5)] // Gießen
    [InlineData(52.517, 13.389, 371)] // Berlin
    [InlineData(50.809, 8.77, 0)]
    [InlineData(-33.87, 151.21, 16_530)] // Sydney
    public void Distances_are_those_of_the_map(double latitude, double longitude, double kilometres)
    {
        var distance = new FeedCircle("Marburg", Marburg, 10).DistanceTo(new GeoPoint(latitude, longitude));

        Assert.InRange(distance, kilometres * 0.99, (kilometres * 1.01) + 0.001);
    }

    [Fact]
    public void The_box_holds_all_of_the_circle()
    {
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++)
        {
            var centre = new GeoPoint((random.NextDouble() * 180) - 90, (random.NextDouble() * 360) - 180);
            var circle = new FeedCircle("", centre, random.Next(1, FeedArea.MaxRadius + 1));
            var point = new GeoPoint(
                Math.Clamp(centre.Latitude + ((random.NextDouble() - 0.5) * 12), -90, 90),
                Math.Clamp(centre.Longitude + ((random.NextDouble() - 0.5) * 40), -180, 180));
            if (circle.Contains(point))
            {
                Assert.InRange(point.Latitude, circle.Latitudes.South, circle.Latitudes.North);
                Assert.InRange(point.Longitude, circle.Longitudes.West, circle.Longitudes.East);
            }
        }
    }
}
