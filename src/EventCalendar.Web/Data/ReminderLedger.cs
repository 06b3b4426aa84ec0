using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>
/// The truth about every mail: which are to be sent, who is sending them, which were. All changes of state are here,
/// and each says which state and owner it expects, so that of two claimants only one succeeds.
/// </summary>
internal sealed class ReminderLedger(CalendarDb db, IReminderLedgerClock clock)
{
    private const int MaxErrorLength = 500;

    public Task<Instant> NowAsync(CancellationToken cancel) => clock.NowAsync(cancel);

    /// <summary>Takes rows that are due, for the time of a lease.</summary>
    /// <remarks>
    /// A row whose lease has ended is due again: its owner is dead. The attempt is counted here, before anything is
    /// sent, so that a mail that kills its sender cannot do so for ever. Uses the index IX_Reminders_Open.
    /// </remarks>
    /// <param name="owner">Who takes them; no two runs may have the same name.</param>
    /// <param name="count">Most rows to take.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    public async Task<IReadOnlyList<ReminderRow>> ClaimAsync(
        string owner, int count, Duration lease, CancellationToken cancel)
    {
        var now = (await clock.NowAsync(cancel)).ToUnixTimeMilliseconds();
        var until = now + (long)lease.TotalMilliseconds;

        // SQLite has one writer at a time and needs no lock; PostgreSQL's claimants step over each other's rows. An
        // array is looked up once; with IN the planner may ask for the rows anew and lock more than were wanted.
        var rows = db.Database.IsNpgsql()
            ? db.Reminders.FromSql(
                $"""
                UPDATE "Reminders" SET "State" = 'Claimed', "Owner" = {owner}, "NextAt" = {until}, "Attempts" = "Attempts" + 1
                WHERE "Id" = ANY (ARRAY(
                    SELECT "Id" FROM "Reminders" WHERE "State" IN ('Pending', 'Claimed') AND "NextAt" <= {now}
                    ORDER BY "NextAt" LIMIT {count} FOR UPDATE SKIP LOCKED))
                RETURNING *
                """)
            : db.Reminders.FromSql(
                $"""
                UPDATE "Reminders" SET "State" = 'Claimed', "Owner" = {owner}, "NextAt" = {until}, "Attempts" = "Attempts" + 1
                WHERE "Id" IN (
                    SELECT "Id" FROM "Reminders" WHERE "State" IN ('Pending', 'Claimed') AND "NextAt" <= {now}
                    ORDER BY "NextAt" LIMIT {count})
                RETURNING *
                """);
        return await rows.AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>Notes that the mail server took the mail.</summary>
    /// <returns>Whether the row was still the owner's.</returns>
    public async Task<bool> MarkSentAsync(ReminderRow row, CancellationToken cancel)
    {
        var now = await clock.NowAsync(cancel);
        return await Held(row).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, ReminderState.Sent).SetProperty(r => r.SentAt, now)
                .SetProperty(r => r.LastError, (string?)null),
            cancel) == 1;
    }

    /// <summary>Notes that the mail is not sent, and never will be.</summary>
    /// <returns>Whether the row was still the owner's.</returns>
    public async Task<bool> MarkAsync(ReminderRow row, ReminderState state, string? reason, CancellationToken cancel)
    {
        var kept = Cut(reason);
        return await Held(row).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, state).SetProperty(r => r.LastError, kept), cancel) == 1;
    }

    /// <summary>Gives a row back for a later attempt.</summary>
    /// <param name="row">The row claimed.</param>
    /// <param name="nextAt">When it is due again.</param>
    /// <param name="reason">Why; <c>null</c> if nothing was tried, and then no attempt is counted.</param>
    /// <returns>Whether the row was still the owner's.</returns>
    public async Task<bool> DeferAsync(ReminderRow row, Instant nextAt, string? reason, CancellationToken cancel)
    {
        var (attempts, kept) = (reason is null ? row.Attempts - 1 : row.Attempts, Cut(reason) ?? row.LastError);
        return await Held(row).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, ReminderState.Pending).SetProperty(r => r.NextAt, nextAt)
                .SetProperty(r => r.Owner, (string?)null).SetProperty(r => r.Attempts, attempts)
                .SetProperty(r => r.LastError, kept),
            cancel) == 1;
    }

    /// <summary>Gives up what is due although its event has begun.</summary>
    /// <returns>Number of rows.</returns>
    public async Task<int> ExpireAsync(CancellationToken cancel)
    {
        var now = await clock.NowAsync(cancel);
        return await db.Reminders
            .Where(r => r.State == ReminderState.Pending && r.NextAt <= now && r.ExpiresAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReminderState.Expired), cancel);
    }

    /// <summary>Gives up what waits for a subscription that has ended.</summary>
    public async Task SuppressAsync(SubscriptionId subscriptionId, CancellationToken cancel) =>
        await db.Reminders
            .Where(r => r.SubscriptionId == subscriptionId && r.State == ReminderState.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReminderState.Suppressed), cancel);

    /// <summary>Adds the mail that asks for confirmation, within the caller's unit of work.</summary>
    /// <param name="subscription">The subscription, added to the same unit of work.</param>
    /// <param name="expiresAt">When its link no longer works.</param>
    /// <param name="domain">Right side of the Message-ID.</param>
    public void AddConfirmation(Subscription subscription, Instant expiresAt, string domain)
    {
        var key = $"{ReminderKind.Confirmation}/{subscription.Id}";
        db.Reminders.Add(new ReminderRow
        {
            Id = GuidId.New<ReminderId>(),
            RecipientId = subscription.RecipientId,
            SubscriptionId = subscription.Id,
            Kind = ReminderKind.Confirmation,
            Key = key,
            DueAt = subscription.RequestedAt,
            NextAt = subscription.RequestedAt,
            ExpiresAt = expiresAt,
            State = ReminderState.Pending,
            MessageId = MessageIdOf(key, domain),
        });
    }

    /// <summary>Derives the Message-ID from what makes the mail one and the same, so that a repeated attempt shows.</summary>
    public static string MessageIdOf(string key, string domain) => $"{Secrets.Hash(key)[..32]}@{domain}";

    private IQueryable<ReminderRow> Held(ReminderRow row) => db.Reminders.Where(
        r => r.Id == row.Id && r.State == ReminderState.Claimed && r.Owner == row.Owner);

    private static string? Cut(string? text) =>
        text is { Length: > MaxErrorLength } ? text[..MaxErrorLength] : text;
}
