using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Directory;

/// <summary>A place where events are held again and again.</summary>
public sealed class Place
{
    /// <summary>Makes a place.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="slug">A slug that no other place has.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="address">Street and town; <c>null</c> if unknown.</param>
    public Place(PlaceId id, Slug slug, string name, string? address) =>
        (Id, Slug, Name, Address) = (id, slug, name, address);

    /// <summary>Gets the identifier.</summary>
    public PlaceId Id { get; private set; }

    /// <summary>Gets the part of addresses.</summary>
    public Slug Slug { get; private set; }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; private set; }

    /// <summary>Gets street and town.</summary>
    public string? Address { get; private set; }

    /// <summary>Gets the latitude in degrees, WGS 84; <c>null</c> if unknown.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Gets the longitude in degrees, WGS 84; <c>null</c> if unknown.</summary>
    public double? Longitude { get; private set; }

    /// <summary>Gets what is said of an event whose announcement names no other location: name and address.</summary>
    public string Words => string.IsNullOrWhiteSpace(Address) ? Name : $"{Name}, {Address}";

    /// <summary>Gives it another name; addresses of feeds stay.</summary>
    /// <param name="name">The name.</param>
    /// <param name="address">Street and town; <c>null</c> if unknown.</param>
    public void Describe(string name, string? address) => (Name, Address) = (name, address);

    /// <summary>Says where it is on the globe.</summary>
    /// <param name="latitude">Degrees from -90 to 90.</param>
    /// <param name="longitude">Degrees from -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not on the globe.</exception>
    public void Locate(double latitude, double longitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(latitude), 90, nameof(latitude));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(longitude), 180, nameof(longitude));
        (Latitude, Longitude) = (latitude, longitude);
    }
}
