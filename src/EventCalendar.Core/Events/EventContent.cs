using System.Collections.Immutable;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>All that people may say of an event, checked. Everything else is the event's own bookkeeping.</summary>
public sealed record EventContent
{
    /// <summary>Gets what it is called.</summary>
    public required Title Title { get; init; }

    /// <summary>Gets the language of title and description, a BCP 47 tag.</summary>
    public string Language { get; init; } = "de";

    /// <summary>Gets what it is about, as plain text; <c>null</c> if nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Gets title and description in further languages, ordered by language.</summary>
    public ImmutableArray<EventText> Translations { get; init; } = [];

    /// <summary>Gets when it takes place; of a series the first time.</summary>
    public required EventTiming Timing { get; init; }

    /// <summary>Gets how it repeats; <see cref="RecurrenceSet.None"/> if it does not.</summary>
    public RecurrenceSet Recurrence { get; init; } = RecurrenceSet.None;

    /// <summary>Gets the place of the directory; <c>null</c> if it is none of them.</summary>
    public PlaceId? PlaceId { get; init; }

    /// <summary>Gets the place in words; <c>null</c> if none is known.</summary>
    public string? Location { get; init; }

    /// <summary>Gets where it is on the globe; <c>null</c> leaves it to the place of the directory.</summary>
    public GeoPoint? Geo { get; init; }

    /// <summary>Gets an address, or a word such as <c>Zoom</c>; <c>null</c> if one cannot join from afar.</summary>
    public string? Online { get; init; }

    /// <summary>Gets who invites, where that is not the announcing organization.</summary>
    public string? Organizer { get; init; }

    /// <summary>Gets the categories, ordered by id.</summary>
    public ImmutableArray<CategoryId> Categories { get; init; } = [];

    /// <summary>Gets an http or https address with more about it.</summary>
    public string? Url { get; init; }

    /// <summary>Gets whom to ask, in the words of the announcement; <c>null</c> if nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>Gets a picture of it; <c>null</c> if there is none.</summary>
    public EventImage? Image { get; init; }

    /// <summary>Gets documents that belong to it, in the order of the announcement.</summary>
    public ImmutableArray<EventAttachment> Attachments { get; init; } = [];

    /// <summary>Gets whether it takes place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Gets the timing announced before; <c>null</c> if it was not moved.</summary>
    public EventTiming? MovedFrom { get; init; }

    /// <summary>Gets who gets to see it.</summary>
    public EventVisibility Visibility { get; init; }

    /// <summary>Gets the further facts.</summary>
    public EventFacts Facts { get; init; } = EventFacts.None;

    /// <summary>
    /// Says whether time, rule, place or state differ: what SEQUENCE counts (RFC 5545 §3.8.7.4) and people who were
    /// told have to be told again.
    /// </summary>
    /// <param name="other">What was said before.</param>
    public bool IsRescheduledFrom(EventContent other) =>
        Timing != other.Timing || Recurrence.IsRescheduledFrom(other.Recurrence) || Status != other.Status
        || PlaceId != other.PlaceId || Location != other.Location || Online != other.Online;

    /// <inheritdoc/>
    public bool Equals(EventContent? other) => other is not null
        && !IsRescheduledFrom(other) && Recurrence == other.Recurrence
        && (Title, Language, Description, Organizer, Url, MovedFrom, Visibility)
            == (other.Title, other.Language, other.Description, other.Organizer, other.Url, other.MovedFrom,
                other.Visibility)
        && (Geo, Contact, Image, Facts) == (other.Geo, other.Contact, other.Image, other.Facts)
        && Attachments.SequenceEqual(other.Attachments)
        && Translations.SequenceEqual(other.Translations)
        && Categories.SequenceEqual(other.Categories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Timing, Recurrence, Location, Status);
}
