using System.Diagnostics;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Keeps the ledger in step with events and subscriptions, in the transaction of their change.</summary>
internal sealed class ReminderLedgerPlanning(
    CalendarDb db, FeedMembership feeds, IOptions<ReminderOptions> options, IOptions<SiteOptions> site) : IEventWriteHook
{
    private const int EventsAtOnce = 100;

    // Any number that nothing else in the database locks: "planning" in ASCII.
    private const long PlanningLock = 0x706C_616E_6E69_6E67;
    private static readonly Duration LongestLead = Duration.FromDays(62);

    private readonly string domain = new Uri(site.Value.PublicUrl).IdnHost;

    public async Task OnWritingAsync(CalendarEvent calendarEvent, Instant now, CancellationToken cancel)
    {
        await LockAsync(cancel);
        var subscriptions = await SubscriptionsOfAsync(calendarEvent, null, cancel);
        await PlanAsync(calendarEvent, subscriptions, null, now, cancel);
    }

    /// <summary>Begins a transaction that plans, and waits until no other one is under way.</summary>
    public async Task<IDbContextTransaction> BeginAsync(CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            await LockAsync(cancel);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Plans for one mailbox, after one of its subscriptions was confirmed, changed or ended.</summary>
    /// <remarks>The change must have been saved in a transaction of <see cref="BeginAsync"/>.</remarks>
    public async Task PlanForAsync(Subscription changed, Instant now, CancellationToken cancel)
    {
        // Read to the end first: PostgreSQL allows no second query on a connection that is still giving rows.
        foreach (var calendarEvent in await feeds.UpcomingAsync(changed.Feed, now, Reach(now), cancel))
        {
            var subscriptions = await SubscriptionsOfAsync(calendarEvent, changed.RecipientId, cancel);
            await PlanAsync(calendarEvent, subscriptions, changed.RecipientId, now, cancel);
        }
    }

    /// <summary>Plans what has come within the horizon since the last time, in small transactions.</summary>
    public async Task TopUpAsync(Instant now, CancellationToken cancel)
    {
        var ids = await feeds.Upcoming(now, Reach(now)).Select(e => e.Id).ToListAsync(cancel);
        foreach (var some in ids.Chunk(EventsAtOnce))
        {
            await using var transaction = await BeginAsync(cancel);
            foreach (var calendarEvent in await db.Events.AsNoTracking().Where(e => some.Contains(e.Id)).ToListAsync(cancel))
            {
                await OnWritingAsync(calendarEvent, now, cancel);
            }

            await transaction.CommitAsync(cancel);
        }
    }

    // A plan is made of an event and of subscriptions. At READ COMMITTED, PostgreSQL's default, two transactions could
    // each miss what the other is about to commit: an event published while its reader confirms, or one moved while
    // it is topped up. SQLite has one writer at a time anyway. The lock ends with the transaction.
    private async Task LockAsync(CancellationToken cancel)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PlanningLock})", cancel);
        }
    }

    private static Instant Reach(Instant now) => now + ReminderOptions.PlannedAhead + LongestLead;

    private async Task<List<Subscription>> SubscriptionsOfAsync(
        CalendarEvent calendarEvent, RecipientId? only, CancellationToken cancel)
    {
        var of = await feeds.FeedsOfAsync(calendarEvent, cancel);
        var active = db.Subscriptions.AsNoTracking()
            .Where(s => of.Contains(s.Feed) && s.ConfirmedAt != null && s.EndedAt == null);
        return await (only is { } recipient ? active.Where(s => s.RecipientId == recipient) : active)
            .OrderBy(s => s.RequestedAt).ToListAsync(cancel);
    }

    private async Task PlanAsync(
        CalendarEvent calendarEvent, List<Subscription> subscriptions, RecipientId? only, Instant now,
        CancellationToken cancel)
    {
        var wishes = RecipientWish.Of(subscriptions);
        var window = new PlanningWindow(now, ReminderOptions.PlannedAhead, options.Value.AllDayTime);
        var planned = ReminderPlanner.Plan(calendarEvent, wishes, window);
        var isNew = db.Entry(calendarEvent).State == EntityState.Added;
        var held = isNew ? [] : await HeldAsync(calendarEvent.Id, only, now, cancel);
        var added = new List<ReminderRow>();
        foreach (var change in LedgerReconciler.Reconcile(planned, held, wishes, now))
        {
            switch (change)
            {
                case LedgerChange.Add add:
                    added.Add(RowOf(add.Reminder, subscriptions));
                    break;
                case LedgerChange.Retime retime:
                    var row = RowOf(retime.Reminder, subscriptions);
                    if (await db.RetimeAsync(retime.Id, retime.From, row, cancel) == 0)
                    {
                        // Claimed a moment ago: its sender sees that the event has changed, and leaves it to this one.
                        added.Add(row);
                    }

                    break;
                case LedgerChange.Drop drop:
                    await db.DropAsync(drop.Id, cancel);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        if (isNew)
        {
            db.Reminders.AddRange(added);
        }
        else
        {
            await db.InsertAsync(added, cancel);
        }
    }

    private async Task<List<LedgerEntry>> HeldAsync(
        CalendarEventId eventId, RecipientId? only, Instant now, CancellationToken cancel)
    {
        var rows = await db.Reminders.AsNoTracking()
            .Where(r => r.EventId == eventId && r.Kind == ReminderKind.Reminder && r.ExpiresAt > now)
            .Where(r => only == null || r.RecipientId == only)
            .Select(r => new { r.Id, r.RecipientId, r.Occurrence, r.Lead, r.TimingRevision, r.Told, r.State, r.DueAt })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new LedgerEntry(
                r.Id, r.RecipientId, OccurrenceKey.TryParse(r.Occurrence, out var key) ? key : default,
                LeadTime.Parse(r.Lead!), r.TimingRevision, r.Told ?? "", r.State, r.DueAt)),
        ];
    }

    private ReminderRow RowOf(PlannedReminder planned, List<Subscription> subscriptions)
    {
        var key = planned.Key.ToString();
        return new ReminderRow
        {
            Id = GuidId.New<ReminderId>(),
            RecipientId = planned.Key.RecipientId,
            SubscriptionId = subscriptions.First(
                s => s.RecipientId == planned.Key.RecipientId && s.Leads.Contains(planned.Key.Lead)).Id,
            EventId = planned.Key.EventId,
            Kind = planned.Key.Kind,
            Key = key,
            Occurrence = planned.Key.Occurrence.ToString(),
            Lead = planned.Key.Lead.Iso,
            TimingRevision = planned.Key.TimingRevision,
            Told = planned.Told,
            DueAt = planned.DueAt,
            ExpiresAt = planned.StartsAt,
            State = ReminderState.Pending,
            NextAt = planned.DueAt,
            MessageId = ReminderLedger.MessageIdOf(key, domain),
        };
    }
}
