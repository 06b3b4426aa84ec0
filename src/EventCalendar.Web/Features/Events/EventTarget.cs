using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Events;

/// <summary>What a change is meant for.</summary>
internal abstract record EventTarget
{
    private EventTarget()
    {
    }

    /// <summary>The event with all its dates.</summary>
    public sealed record Whole : EventTarget;

    /// <summary>One date.</summary>
    public sealed record One(OccurrenceKey Key) : EventTarget;

    /// <summary>One date and all after it.</summary>
    public sealed record From(OccurrenceKey Key) : EventTarget;

    /// <summary>It was not said, or not understood.</summary>
    public sealed record Refused(IResult Answer) : EventTarget;

    /// <summary>Reads the parameters <c>occurrence</c> and <c>scope</c>.</summary>
    /// <remarks>A date alone does not say what is meant: taking it for the whole would call off too much.</remarks>
    public static EventTarget Read(string? occurrence, string? scope, EventTiming timing)
    {
        if (scope is not (null or "this" or "following" or "all") || (scope is null && occurrence is not null))
        {
            return new Refused(Problems.Malformed($"'scope' must be this, following or all, was '{scope}'."));
        }

        if (scope is null or "all")
        {
            return new Whole();
        }

        return KeyOf(occurrence, timing) is not { } key
            ? new Refused(Problems.Malformed(
                $"'occurrence' must be a date of the event such as {LocalText.PrintStart(timing)}, was '{occurrence}'."))
            : scope == "this" ? new One(key) : new From(key);
    }

    // "am 4. Juni" names a date of a series at 18:00 as clearly as "am 4. Juni um 18 Uhr".
    private static OccurrenceKey? KeyOf(string? text, EventTiming timing) =>
        LocalText.TryParseDate(text, out var day) ? new OccurrenceKey(day + timing.LocalStart.TimeOfDay)
        : LocalText.TryParseDateTime(text, out var time) && timing is EventTiming.Timed ? new OccurrenceKey(time)
        : null;
}
