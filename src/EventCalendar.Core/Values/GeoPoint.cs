namespace EventCalendar.Core.Values;

/// <summary>A point on the globe, WGS 84.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    // A tenth of a metre. What is stored must be what feeds print, or an event would differ from itself.
    private const int Digits = 6;

    /// <summary>Takes a latitude from -90 to 90 and a longitude from -180 to 180, rounded to six digits.</summary>
    /// <param name="latitude">Degrees, north positive.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    /// <param name="point">The point, or <c>default</c>.</param>
    /// <returns>Whether there is such a point.</returns>
    public static bool TryMake(double latitude, double longitude, out GeoPoint point)
    {
        var isOnGlobe = Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;
        point = isOnGlobe ? new GeoPoint(Round(latitude), Round(longitude)) : default;
        return isOnGlobe;
    }

    // Adding zero turns the negative zero into the usual one, which prints without a sign.
    private static double Round(double degrees) => Math.Round(degrees, Digits, MidpointRounding.ToEven) + 0.0;
}
