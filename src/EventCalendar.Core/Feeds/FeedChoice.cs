using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>A query whose names were looked up, so that events can be held against it.</summary>
/// <remarks>The database chooses by the same rules; whoever changes one changes the other.</remarks>
public sealed record FeedChoice
{
    /// <summary>Gets what was asked for.</summary>
    public required FeedQuery Query { get; init; }

    /// <summary>Gets who announces; empty for any.</summary>
    public ImmutableArray<OrganizationId> Organizations { get; init; } = [];

    /// <summary>Gets what about; empty for anything.</summary>
    public ImmutableArray<CategoryId> Categories { get; init; } = [];

    /// <summary>Gets where; empty for anywhere.</summary>
    public ImmutableArray<PlaceId> Places { get; init; } = [];

    /// <summary>Gets the words that all have to occur; empty for any.</summary>
    public ImmutableArray<SoughtWord> Words { get; init; } = [];

    /// <summary>Gets around what; <c>null</c> for anywhere.</summary>
    public FeedCircle? Circle { get; init; }

    /// <summary>Says whether an event is among them, whoever may see it and whenever it is.</summary>
    /// <param name="calendarEvent">The event.</param>
    /// <param name="placeGeo">Where its place is on the globe, which counts if nothing is known of itself.</param>
    public bool Matches(CalendarEvent calendarEvent, GeoPoint? placeGeo) =>
        (Organizations.IsEmpty || calendarEvent.Announcers.Any(Organizations.Contains))
        && (Categories.IsEmpty || calendarEvent.Categories.Any(Categories.Contains))
        && (Places.IsEmpty || (calendarEvent.PlaceId is { } place && Places.Contains(place)))
        && (Query.Languages.IsEmpty || EventSearchText.LanguagesOf(calendarEvent).Any(Query.Languages.Contains))
        && HasAllWords(calendarEvent)
        && (Circle is null || ((calendarEvent.Geo ?? placeGeo) is { } point && Circle.Contains(point)));

    private bool HasAllWords(CalendarEvent calendarEvent)
    {
        if (Words.IsEmpty)
        {
            return true;
        }

        var text = EventSearchText.Of(calendarEvent);
        return Words.All(word => text.Contains(word.Folded, StringComparison.Ordinal)
            || calendarEvent.Announcers.Any(word.Organizations.Contains)
            || calendarEvent.Categories.Any(word.Categories.Contains)
            || (calendarEvent.PlaceId is { } place && word.Places.Contains(place)));
    }
}

/// <summary>A word that is searched for, with what is called by it.</summary>
/// <param name="Folded">The word as <see cref="SearchWords.Fold"/> gives it.</param>
/// <param name="Organizations">Organizations whose names hold it.</param>
/// <param name="Categories">Categories whose names hold it.</param>
/// <param name="Places">Places whose names or addresses hold it.</param>
public sealed record SoughtWord(
    string Folded, ImmutableArray<OrganizationId> Organizations, ImmutableArray<CategoryId> Categories,
    ImmutableArray<PlaceId> Places);
