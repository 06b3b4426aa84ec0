using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Places;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells the dates of a series that differ as overrides, with only what differs.</summary>
internal static class SeriesOverrides
{
    /// <summary>Lists the overrides of an anchor by date; none if it is no series.</summary>
    public static ImmutableArray<EventOverride> Of(Anchor anchor, PlaceFinder places)
    {
        if (anchor.Series is not { Changes: { IsEmpty: false } changes })
        {
            return [];
        }

        var result = ImmutableArray.CreateBuilder<EventOverride>(changes.Length);
        foreach (var change in changes)
        {
            var time = change.Time ?? anchor.Time;
            var isMoved = change.Day is not null
                || (change.Time is { } other && other.TotalMinutes != anchor.Time?.TotalMinutes);
            var place = places.Find(change.Words, [change.Words], default);
            var location = place is not null && place.First >= change.Words.First
                && place.End <= change.Words.End ? place.Print(null) : null;
            if (isMoved || location is not null)
            {
                result.Add(new EventOverride(
                    new EventMoment(change.On, anchor.Time?.Time),
                    isMoved ? new EventMoment(change.Day ?? change.On, time?.Time) : null,
                    location));
            }
        }

        return result.ToImmutable();
    }
}
