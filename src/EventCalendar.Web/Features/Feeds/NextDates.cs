using System.Collections.Concurrent;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>When a series takes place next, remembered until then.</summary>
internal sealed class NextDates
{
    // Some 100 bytes each. Beyond that all is forgotten, which costs a little time once.
    private const int MaxEntries = 50_000;

    // Most series take place within a month; only the others are expanded further.
    private static readonly Duration[] Reaches = [Duration.FromDays(31), Duration.FromDays(366), Duration.FromDays(3660)];

    private readonly ConcurrentDictionary<(CalendarEventId Id, int Revision), Entry> entries = new();

    /// <summary>Finds what is remembered; <c>null</c> if the series has to be expanded.</summary>
    public Instant? Find(CalendarEventId id, int revision, Instant from) =>
        entries.TryGetValue((id, revision), out var entry) && entry.From <= from && from < entry.OverAt
            ? entry.StartsAt
            : null;

    /// <summary>Finds the first date that is not over at a moment; far away if there is none within ten years.</summary>
    public Instant Expand(CalendarEvent series, Instant from)
    {
        var next = Reaches
            .Select(reach => OccurrenceExpander.Expand(series.Content, new Interval(from, from + reach)))
            .FirstOrDefault(dates => !dates.IsEmpty);
        var entry = next is { IsDefaultOrEmpty: false }
            ? new Entry(from, next[0].Timing.StartsAt, next[0].Timing.OverAt)
            : new Entry(from, Instant.MaxValue, Instant.MaxValue);
        if (entries.Count >= MaxEntries)
        {
            entries.Clear();
        }

        entries[(series.Id, series.Revision)] = entry;
        return entry.StartsAt;
    }

    private sealed record Entry(Instant From, Instant StartsAt, Instant OverAt);
}
