using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>A circle on the globe, taken as a sphere.</summary>
/// <param name="Name">What its centre is called.</param>
/// <param name="Centre">The centre.</param>
/// <param name="Radius">Kilometres.</param>
public sealed record FeedCircle(string Name, GeoPoint Centre, int Radius)
{
    private const double EarthRadius = 6_371.0;
    private const double KilometresADegree = EarthRadius * Math.PI / 180;

    /// <summary>Gets the southern and northern border in degrees, a little outside the circle.</summary>
    public (double South, double North) Latitudes => (Centre.Latitude - Reach, Centre.Latitude + Reach);

    /// <summary>Gets the western and eastern border in degrees, a little outside the circle.</summary>
    /// <remarks>Everything if the circle touches a pole or the line where the day changes.</remarks>
    public (double West, double East) Longitudes
    {
        get
        {
            var furthest = Math.Max(Math.Abs(Latitudes.South), Math.Abs(Latitudes.North));
            var reach = furthest >= 89 ? 360 : Reach / Math.Cos(Radians(furthest));
            return Centre.Longitude - reach < -180 || Centre.Longitude + reach > 180
                ? (-180, 180)
                : (Centre.Longitude - reach, Centre.Longitude + reach);
        }
    }

    /// <summary>Gets the square of the sine of half the angle that the radius is seen under from the middle of the earth.</summary>
    /// <remarks>What is inside has a haversine up to this; the databases compare that, without an arcsine.</remarks>
    public double Haversine => Math.Pow(Math.Sin(Radius / (2 * EarthRadius)), 2);

    private double Reach => (Radius + 0.1) / KilometresADegree;

    /// <summary>Says whether a point is inside or on the border.</summary>
    /// <param name="point">The point.</param>
    public bool Contains(GeoPoint point) => DistanceTo(point) <= Radius;

    /// <summary>Measures along the globe, in kilometres.</summary>
    /// <param name="point">To where.</param>
    public double DistanceTo(GeoPoint point)
    {
        // The haversine formula: exact enough for small distances, where the cosine rule is not.
        var (from, to) = (Radians(Centre.Latitude), Radians(point.Latitude));
        var north = Math.Sin((to - from) / 2);
        var east = Math.Sin(Radians(point.Longitude - Centre.Longitude) / 2);
        var half = (north * north) + (Math.Cos(from) * Math.Cos(to) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
