using EventCalendar.Core.Recurrence;

namespace EventCalendar.Core.Events;

/// <summary>Makes single dates of an event differ from the others.</summary>
internal static class SingleDates
{
    /// <summary>Puts something in the place of what was said of one date before.</summary>
    /// <param name="content">A series, or an event of one date: that one changes as a whole.</param>
    /// <param name="key">One of its dates.</param>
    /// <param name="single">What differs; <c>null</c> says that the date is like the others.</param>
    public static EventContent With(EventContent content, OccurrenceKey key, OccurrenceOverride? single)
    {
        if (content.Recurrence.IsNone)
        {
            return Alone(content, single);
        }

        var others = content.Recurrence.Overrides.Where(other => other.Key != key);
        var plain = single is null ? null : Plain(content.Timing, single);
        return content with
        {
            Recurrence = content.Recurrence with
            {
                Overrides = [.. (plain is null ? others : others.Append(plain)).OrderBy(other => other.Key)],
            },
        };
    }

    /// <summary>Gives a date another time; what else differs of it stays so.</summary>
    public static OccurrenceOverride.Changed Moved(EventContent content, OccurrenceKey key, EventTiming timing)
    {
        var before = content.Recurrence.Overrides.OfType<OccurrenceOverride.Changed>()
            .FirstOrDefault(single => single.Key == key);
        return Copy(before ?? new OccurrenceOverride.Changed(key, null, null), key, timing);
    }

    /// <summary>Says the same of another date.</summary>
    public static OccurrenceOverride At(OccurrenceOverride single, OccurrenceKey key) => single switch
    {
        OccurrenceOverride.Changed changed => Copy(changed, key, changed.Timing),
        _ => new OccurrenceOverride.Cancelled(key),
    };

    /// <summary>Leaves out a time that is none of its own; <c>null</c> if then nothing differs.</summary>
    public static OccurrenceOverride? Plain(EventTiming timing, OccurrenceOverride single)
    {
        if (single is not OccurrenceOverride.Changed changed)
        {
            return single;
        }

        var own = changed.Timing == timing.StartingAt(changed.Key.OriginalStart) ? null : changed.Timing;
        var isLikeOthers = own is null
            && (changed.Location, changed.Title, changed.Description, changed.Online) is (null, null, null, null);
        return isLikeOthers ? null : Copy(changed, changed.Key, own);
    }

    private static EventContent Alone(EventContent content, OccurrenceOverride? single) => single switch
    {
        OccurrenceOverride.Cancelled => content with { Status = EventStatus.Cancelled },
        OccurrenceOverride.Changed changed => content with
        {
            Timing = changed.Timing ?? content.Timing,
            Location = changed.Location ?? content.Location,
            Title = changed.Title ?? content.Title,
            Description = changed.Description ?? content.Description,
            Online = changed.Online ?? content.Online,
            Status = Revived(content.Status),
        },
        _ => content with { Status = Revived(content.Status) },
    };

    private static EventStatus Revived(EventStatus status) =>
        status == EventStatus.Cancelled ? EventStatus.Confirmed : status;

    private static OccurrenceOverride.Changed Copy(
        OccurrenceOverride.Changed changed, OccurrenceKey key, EventTiming? timing) => new(key, timing, changed.Location)
        {
            Title = changed.Title,
            Description = changed.Description,
            Online = changed.Online,
        };
}
