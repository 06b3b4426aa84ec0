using System.Globalization;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>A circle on the globe, around a point or around something that has a name.</summary>
public sealed record FeedArea
{
    /// <summary>Radius where none is given, in kilometres.</summary>
    public const int DefaultRadius = 10;

    /// <summary>Largest radius, in kilometres.</summary>
    public const int MaxRadius = 500;

    /// <summary>Longest name of a centre.</summary>
    public const int MaxName = 80;

    // A thousandth of a degree is at most 111 m: as fine as the towns are known, and few enough different feeds.
    private const int Digits = 3;

    private FeedArea(string near, GeoPoint? point, int radius) => (Near, Point, Radius) = (near, point, radius);

    /// <summary>Gets the centre as addresses have it: a town, the slug of a place, or <c>50.81,8.77</c>.</summary>
    public string Near { get; }

    /// <summary>Gets the centre if it was given as a point; <c>null</c> if it is a name.</summary>
    public GeoPoint? Point { get; }

    /// <summary>Gets the radius in kilometres.</summary>
    public int Radius { get; }

    /// <summary>Makes a circle around a town or place.</summary>
    /// <param name="name">Its name, or the slug of a place; case and white space do not count.</param>
    /// <param name="radius">Kilometres.</param>
    public static FeedArea Around(string name, int radius = DefaultRadius) =>
        new(Line.Fold(name).ToLowerInvariant().Normalize(), null, radius);

    /// <summary>Makes a circle around a point, which is rounded to a thousandth of a degree.</summary>
    /// <param name="point">The centre.</param>
    /// <param name="radius">Kilometres.</param>
    public static FeedArea Around(GeoPoint point, int radius = DefaultRadius)
    {
        var rounded = new GeoPoint(Round(point.Latitude), Round(point.Longitude));
        var near = string.Create(CultureInfo.InvariantCulture, $"{rounded.Latitude:0.###},{rounded.Longitude:0.###}");
        return new FeedArea(near, rounded, radius);
    }

    // Adding zero turns a negative zero into zero, which would print differently.
    private static double Round(double degrees) => Math.Round(degrees, Digits, MidpointRounding.ToEven) + 0.0;
}
