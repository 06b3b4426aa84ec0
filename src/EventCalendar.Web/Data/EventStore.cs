using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>
/// The one door through which events are written: with them, in one transaction, go the audit log, the versions of
/// the feeds they belong to and the rows of the reminder ledger.
/// </summary>
internal sealed class EventStore(CalendarDb db, FeedVersions versions, IEnumerable<IEventWriteHook> hooks)
{
    // Each attempt meets at most one winner; more equal events than this at one moment are nobody's doing.
    private const int MaxAttempts = 6;

    /// <summary>Runs work that publishes, and runs it again if somebody else wrote the same at the same moment.</summary>
    /// <remarks>
    /// Of two at once with the same slug, the same key of a request or the same draft, the second meets an index or a
    /// revision. It finds the first one's work when it looks again, so the work has to load all that it decides upon.
    /// </remarks>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (DbUpdateException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Publishes a new event under a slug made of its title, within <see cref="RunAsync"/>.</summary>
    /// <param name="draft">The draft it came from; its words and its state go with the event.</param>
    public async Task<CalendarEvent> PublishAsync(
        OrganizationId organizationId, EventContent content, Draft? draft, Instant now, CancellationToken cancel,
        IcalUid? uid = null)
    {
        var id = GuidId.New<CalendarEventId>();
        var slug = await FreeSlugAsync(content, id, cancel);
        var calendarEvent = CalendarEvent.Publish(id, slug, organizationId, content, now, uid);
        db.Events.Add(calendarEvent);
        if (draft is not null)
        {
            calendarEvent.AttributeTo(draft.SourceId, draft.Provenance);
            draft.MarkPublished(id, now);
        }

        await SaveAsync([calendarEvent], [], now, cancel);
        return calendarEvent;
    }

    /// <summary>Takes a new content for a loaded event.</summary>
    /// <remarks>Whoever saves second gets <see cref="RevisionResult.Stale"/>, even if both loaded the same revision.</remarks>
    public Task<RevisionResult> ReviseAsync(
        CalendarEvent calendarEvent, EventContent content, int? expectedRevision, Instant now,
        CancellationToken cancel) =>
        ChangeAsync(calendarEvent, item => item.Revise(content, expectedRevision, now), now, cancel);

    /// <summary>Changes a loaded event, as a whole or one of its dates.</summary>
    /// <param name="change">One of the event's own operations.</param>
    public async Task<RevisionResult> ChangeAsync(
        CalendarEvent calendarEvent, Func<CalendarEvent, RevisionResult> change, Instant now, CancellationToken cancel)
    {
        var pathsBefore = await versions.PathsAsync(calendarEvent, cancel);
        var result = change(calendarEvent);
        if (result is not RevisionResult.Revised)
        {
            return result;
        }

        try
        {
            await SaveAsync([calendarEvent], pathsBefore, now, cancel);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await StaleAsync(calendarEvent, cancel);
        }
    }

    /// <summary>Changes a loaded series from one of its dates on; old and new event are written together.</summary>
    public async Task<DivisionResult> DivideAsync(
        CalendarEvent calendarEvent, OccurrenceKey key, EventContent content, int? expectedRevision, Instant now,
        CancellationToken cancel)
    {
        var pathsBefore = await versions.PathsAsync(calendarEvent, cancel);
        var id = GuidId.New<CalendarEventId>();
        var beginning = content with { Timing = content.Timing.StartingAt(key.OriginalStart) };
        var result = calendarEvent.ReviseFrom(
            key, content, id, await FreeSlugAsync(beginning, id, cancel), expectedRevision, now);
        CalendarEvent[] written = result switch
        {
            DivisionResult.Divided divided => [calendarEvent, db.Events.Add(divided.Continuation).Entity],
            DivisionResult.Undivided { Result: RevisionResult.Revised } => [calendarEvent],
            _ => [],
        };
        try
        {
            if (written.Length > 0)
            {
                await SaveAsync(written, pathsBefore, now, cancel);
            }

            return result;
        }
        catch (DbUpdateException)
        {
            // Besides a second change of the event, somebody may have taken the slug at the same moment.
            return new DivisionResult.Undivided(await StaleAsync(calendarEvent, cancel));
        }
    }

    /// <summary>Looks up again which dates fall on holidays, of all series that leave them out.</summary>
    /// <returns>How many series have changed.</returns>
    public async Task<int> LookHolidaysUpAsync(Instant now, CancellationToken cancel)
    {
        // Uses IX_Events_SkipsHolidays.
        var ids = await db.Events.Where(e => e.SkipsHolidays && (e.EndsAt == null || e.EndsAt > now)).Select(e => e.Id)
            .ToListAsync(cancel);
        var changed = 0;
        foreach (var id in ids)
        {
            // Whoever changes a series in this moment looks its holidays up as well.
            if (await db.Events.SingleOrDefaultAsync(e => e.Id == id, cancel) is { } series
                && await ChangeAsync(series, item => item.LookHolidaysUp(now), now, cancel) is RevisionResult.Revised)
            {
                changed++;
            }

            db.ChangeTracker.Clear();
        }

        return changed;
    }

    private async Task<RevisionResult> StaleAsync(CalendarEvent calendarEvent, CancellationToken cancel)
    {
        var current = await db.Events.AsNoTracking().Where(e => e.Id == calendarEvent.Id)
            .Select(e => (int?)e.Revision).SingleOrDefaultAsync(cancel);
        return new RevisionResult.Stale(current ?? 0);
    }

    private async Task SaveAsync(
        CalendarEvent[] written, IReadOnlyCollection<string> pathsBefore, Instant now, CancellationToken cancel)
    {
        // A caller that already holds a transaction decides when it is committed.
        await using var own = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(cancel)
            : null;
        foreach (var calendarEvent in written)
        {
            foreach (var hook in hooks)
            {
                await hook.OnWritingAsync(calendarEvent, now, cancel);
            }
        }

        await db.SaveChangesAsync(cancel);
        var paths = pathsBefore.ToList();
        foreach (var calendarEvent in written)
        {
            paths.AddRange(await versions.PathsAsync(calendarEvent, cancel));
        }

        await versions.BumpAsync(paths, now, cancel);
        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }
    }

    // The day makes most slugs unique and tells people more than a number would.
    private async Task<Slug> FreeSlugAsync(EventContent content, CalendarEventId id, CancellationToken cancel)
    {
        var words = Slug.From(content.Title.Value, "termin").Value;
        var day = LocalText.Print(content.Timing.LocalStart.Date);
        var head = words[..Math.Min(words.Length, Slug.MaxLength - day.Length - 10)].Trim('-');
        var slug = Slug.Parse($"{head}-{day}");
        var isTaken = await db.Events.AnyAsync(e => e.Slug == slug, cancel);
        return isTaken ? Slug.Parse($"{head}-{day}-{GuidId.Print(id.Value)[^8..]}") : slug;
    }
}
