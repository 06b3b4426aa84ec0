using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>What holds where <see cref="EventFields"/> are silent, and what the slugs in them stand for.</summary>
public sealed record EventFieldsDefaults
{
    /// <summary>Gets the zone of an event that names none, an IANA id.</summary>
    public string ZoneId { get; init; } = "Europe/Berlin";

    /// <summary>Gets the language of an event that names none, a BCP 47 tag.</summary>
    public string Language { get; init; } = "de";

    /// <summary>Gets the directory of places; <c>null</c> for a slug it does not hold.</summary>
    public Func<Slug, PlaceId?> PlaceOf { get; init; } = static _ => null;

    /// <summary>Gets the directory of categories; <c>null</c> for a slug it does not hold.</summary>
    public Func<Slug, CategoryId?> CategoryOf { get; init; } = static _ => null;
}
