using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>What is written once: an event or series, or one of its dates that differs from the others.</summary>
internal readonly record struct FeedInstance
{
    private FeedInstance(FeedEvent item)
    {
        var calendarEvent = item.Event;
        (Item, Timing, Status) = (item, calendarEvent.Timing, calendarEvent.Status);
        (Title, Description) = (calendarEvent.Title.Value, calendarEvent.Description);
        (Location, Geo, Online) = (item.Location ?? calendarEvent.Location, item.Geo, calendarEvent.Online);
        MovedFrom = calendarEvent.MovedFrom;
    }

    public FeedEvent Item { get; }

    /// <summary>Gets which date it is; <c>null</c> for the event or the whole series.</summary>
    public OccurrenceKey? Key { get; private init; }

    public EventTiming Timing { get; private init; }

    public EventStatus Status { get; private init; }

    public string Title { get; private init; }

    public string? Description { get; private init; }

    public string? Location { get; private init; }

    public GeoPoint? Geo { get; private init; }

    public string? Online { get; private init; }

    /// <summary>Gets when it should have taken place.</summary>
    public EventTiming? MovedFrom { get; private init; }

    public bool IsCancelled => Status == EventStatus.Cancelled;

    /// <summary>Takes the event, or the series as a whole.</summary>
    public static FeedInstance Of(FeedEvent item) => new(item);

    /// <summary>Takes one date of the event; <c>null</c> takes the event, or the series as a whole.</summary>
    public static FeedInstance Of(FeedEvent item, Occurrence? date)
    {
        var whole = new FeedInstance(item);
        return date is null ? whole : whole with
        {
            Key = date.Key,
            Timing = date.Timing,
            Status = date.IsCancelled ? EventStatus.Cancelled : whole.Status,
            Title = date.Title?.Value ?? whole.Title,
            Description = date.Description ?? whole.Description,
            Location = date.Location ?? whole.Location,
            Geo = date.Location is null || date.Location == whole.Location ? whole.Geo : null,
            Online = date.Online ?? whole.Online,
            MovedFrom = date.MovedFrom ?? (item.Event.Recurrence.IsNone ? whole.MovedFrom : null),
        };
    }

    /// <summary>Takes the dates that differ, by their key, but for those that fall out.</summary>
    public static IEnumerable<FeedInstance> DatesOf(FeedEvent item)
    {
        var recurrence = item.Event.Recurrence;
        return recurrence.Overrides.IsEmpty
            ? []
            : recurrence.Overrides
                .Where(single => !recurrence.Exceptions.Contains(single.Key.OriginalStart))
                .OrderBy(single => single.Key)
                .Select(single => new FeedInstance(item).With(single));
    }

    private FeedInstance With(OccurrenceOverride single)
    {
        var planned = Timing.StartingAt(single.Key.OriginalStart);
        return single switch
        {
            OccurrenceOverride.Changed changed => this with
            {
                Key = single.Key,
                Timing = changed.Timing ?? planned,
                Title = changed.Title?.Value ?? Title,
                Description = changed.Description ?? Description,
                Location = changed.Location ?? Location,
                Geo = changed.Location is null || changed.Location == Location ? Geo : null,
                Online = changed.Online ?? Online,
                MovedFrom = changed.Timing is { } timing && timing.StartsAt != planned.StartsAt ? planned : null,
            },
            _ => this with { Key = single.Key, Timing = planned, Status = EventStatus.Cancelled, MovedFrom = null },
        };
    }
}
