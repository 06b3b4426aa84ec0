using EventCalendar.Web.Data;
using EventCalendar.Web.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>What the ledger needs from time to time.</summary>
internal sealed class ReminderUpkeep(CalendarDb db, ReminderLedgerPlanning planning, IClock clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await planning.TopUpAsync(now, cancel);
        await ForgetUnconfirmedAsync(now, cancel);
    }

    // Nobody agreed that we keep these addresses. A day more than the links live, so that an expired one can say so.
    private async Task ForgetUnconfirmedAsync(Instant now, CancellationToken cancel)
    {
        var before = now - LetterLinks.ConfirmWithin - Duration.FromDays(1);
        await db.Subscriptions.Where(s => s.ConfirmedAt == null && s.RequestedAt < before).ExecuteDeleteAsync(cancel);
        await db.Recipients
            .Where(r => r.CreatedAt < before && !db.Subscriptions.Any(s => s.RecipientId == r.Id))
            .ExecuteDeleteAsync(cancel);
    }
}
