using EventCalendar.Core.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EventCalendar.Web.Data;

/// <summary>Keeps what is searched in step with the events, in the transaction of their change.</summary>
internal static class EventSearchIndex
{
    private const int EventsAtOnce = 500;

    /// <summary>Adds the rows of the events that are about to be saved to the same context.</summary>
    public static void Follow(ChangeTracker tracker)
    {
        var known = tracker.Entries<EventSearchRow>().ToDictionary(entry => entry.Entity.EventId);
        var changed = tracker.Entries<CalendarEvent>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => (entry.State, Row: EventSearchRow.For(entry.Entity)))
            .ToList();
        foreach (var (state, row) in changed)
        {
            if (known.TryGetValue(row.EventId, out var entry))
            {
                entry.CurrentValues.SetValues(row);
            }
            else
            {
                tracker.Context.Entry(row).State = state;
            }
        }
    }

    /// <summary>Adds the rows of events that were saved before there were any.</summary>
    public static async Task FillAsync(CalendarDb db, CancellationToken cancel)
    {
        while (true)
        {
            var missing = await db.Events.AsNoTracking().Where(e => !db.EventSearch.Any(row => row.EventId == e.Id))
                .OrderBy(e => e.Id).Take(EventsAtOnce).ToListAsync(cancel);
            if (missing.Count == 0)
            {
                return;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            foreach (var row in missing.Select(EventSearchRow.For))
            {
                // Another node may be starting at the same moment.
                await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "EventSearch" ("EventId", "Text", "Languages")
                    VALUES ({row.EventId.Value}, {row.Text}, {row.Languages}) ON CONFLICT DO NOTHING
                    """,
                    cancel);
            }

            await transaction.CommitAsync(cancel);
        }
    }
}
