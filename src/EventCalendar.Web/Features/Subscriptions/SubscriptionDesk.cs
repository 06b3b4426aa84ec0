using System.Collections.Immutable;
using System.Security.Cryptography;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>Takes, confirms, changes and ends subscriptions; the ledger follows in the same transaction.</summary>
internal sealed class SubscriptionDesk(
    CalendarDb db, ReminderLedger ledger, ReminderLedgerPlanning planning, MailMessageFactory mail,
    IOptions<SiteOptions> site, IClock clock)
{
    private const int LinkKeyBytes = 32;

    /// <summary>Takes a request. Nothing is sent but the question whether it is wanted.</summary>
    /// <param name="language">Language of the mails if the wish names none.</param>
    public async Task RequestAsync(SubscriptionWish wish, string language, CancellationToken cancel)
    {
        try
        {
            await AddAsync(wish, language, cancel);
        }
        catch (DbUpdateException)
        {
            // The same new address twice at once: the other request has made the recipient.
            db.ChangeTracker.Clear();
            await AddAsync(wish, language, cancel);
        }
    }

    /// <summary>Starts the reminders. What the same mailbox had asked of the same feed before is replaced.</summary>
    public async Task ConfirmAsync(Subscription subscription, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var transaction = await planning.BeginAsync(cancel);
        var recipient = await db.Recipients.SingleAsync(r => r.Id == subscription.RecipientId, cancel);
        recipient.Readmit();
        foreach (var former in await SameFeedAsync(subscription, cancel))
        {
            await EndAsync(former, now, cancel);
        }

        subscription.Confirm(now);
        await db.SaveChangesAsync(cancel);
        await planning.PlanForAsync(subscription, now, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Changes the lead times.</summary>
    public async Task PreferAsync(Subscription subscription, ImmutableArray<LeadTime> leads, CancellationToken cancel)
    {
        await using var transaction = await planning.BeginAsync(cancel);
        subscription.Prefer(leads, subscription.Digest);
        await db.SaveChangesAsync(cancel);
        await planning.PlanForAsync(subscription, clock.GetCurrentInstant(), cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Ends the reminders of a feed, also where a later request of the same mailbox had replaced this one.</summary>
    public async Task EndAsync(Subscription subscription, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var transaction = await planning.BeginAsync(cancel);
        foreach (var same in await SameFeedAsync(subscription, cancel))
        {
            await EndAsync(same, now, cancel);
        }

        await EndAsync(subscription, now, cancel);
        await db.SaveChangesAsync(cancel);

        // Another feed of the same mailbox may hold the same events.
        await planning.PlanForAsync(subscription, now, cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task EndAsync(Subscription subscription, Instant now, CancellationToken cancel)
    {
        subscription.End(now);
        await ledger.SuppressAsync(subscription.Id, cancel);
    }

    private Task<List<Subscription>> SameFeedAsync(Subscription subscription, CancellationToken cancel) =>
        db.Subscriptions
            .Where(s => s.RecipientId == subscription.RecipientId && s.Feed == subscription.Feed)
            .Where(s => s.Id != subscription.Id && s.ConfirmedAt != null && s.EndedAt == null)
            .ToListAsync(cancel);

    private async Task AddAsync(SubscriptionWish wish, string language, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var spoken = wish.Language ?? language;
        var key = wish.Email.Key;
        var recipient = await db.Recipients.SingleOrDefaultAsync(r => r.EmailKey == key, cancel);
        if (recipient is null)
        {
            recipient = new Recipient(GuidId.New<RecipientId>(), wish.Email, spoken, site.Value.TimeZone, now);
            recipient.Describe(wish.OrganizationName, spoken);
            db.Recipients.Add(recipient);
        }
        else if (!await db.Subscriptions.AnyAsync(s => s.RecipientId == recipient.Id && s.ConfirmedAt != null, cancel))
        {
            // Once a mailbox has confirmed anything, nobody who merely knows its address may rename it.
            recipient.Describe(wish.OrganizationName, spoken);
        }

        var subscription = new Subscription(
            GuidId.New<SubscriptionId>(), recipient.Id, wish.Feed, wish.Leads, null,
            RandomNumberGenerator.GetBytes(LinkKeyBytes), now);
        db.Subscriptions.Add(subscription);
        ledger.AddConfirmation(subscription, now + LetterLinks.ConfirmWithin, mail.Domain);
        await db.SaveChangesAsync(cancel);
    }
}
