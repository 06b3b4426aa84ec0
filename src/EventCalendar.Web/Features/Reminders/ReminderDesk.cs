using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>Writes the letter of a row from what is true now, or says why there is none to write any more.</summary>
internal sealed class ReminderDesk(
    CalendarDb db, FeedMembership feeds, LetterLinks links, IOptions<SiteOptions> site, IOptions<ReminderOptions> options)
{
    public async Task<LetterDecision> WriteAsync(ReminderRow row, Instant now, CancellationToken cancel)
    {
        if (row.ExpiresAt <= now)
        {
            return new LetterDecision.None(ReminderState.Expired);
        }

        var recipient = await db.Recipients.AsNoTracking().SingleAsync(r => r.Id == row.RecipientId, cancel);
        return row.Kind switch
        {
            ReminderKind.Confirmation => await ConfirmAsync(row, recipient, now, cancel),
            ReminderKind.Reminder when recipient.SuppressedAt is null => await RemindAsync(row, recipient, now, cancel),
            _ => new LetterDecision.None(ReminderState.Suppressed),
        };
    }

    private async Task<LetterDecision> ConfirmAsync(
        ReminderRow row, Recipient recipient, Instant now, CancellationToken cancel)
    {
        var subscription = await db.Subscriptions.AsNoTracking().SingleAsync(s => s.Id == row.SubscriptionId, cancel);
        if (subscription.ConfirmedAt is not null || subscription.EndedAt is not null)
        {
            return new LetterDecision.None(ReminderState.Superseded);
        }

        var (_, feedName) = await feeds.DescribeAsync(subscription.Feed, cancel);
        return new LetterDecision.Written(new ConfirmationLetter
        {
            Subscription = subscription,
            FeedName = feedName,
            To = recipient.Email,
            Language = recipient.Language,
            MessageId = row.MessageId,
            ConfirmUrl = links.Confirm(subscription),
        }.Write(site.Value, now));
    }

    private async Task<LetterDecision> RemindAsync(
        ReminderRow row, Recipient recipient, Instant now, CancellationToken cancel)
    {
        var lead = LeadTime.Parse(row.Lead!);
        var calendarEvent = await db.Events.AsNoTracking().SingleAsync(e => e.Id == row.EventId, cancel);
        var date = OccurrenceKey.TryParse(row.Occurrence, out var key)
            ? ReminderPlanner.Find(calendarEvent, key, row.ExpiresAt, options.Value.AllDayTime)
            : null;
        if (date is null || ReminderPlanner.Tell(calendarEvent, date) != row.Told)
        {
            return new LetterDecision.None(ReminderState.Superseded);
        }

        var subscription = await WantedByAsync(row, calendarEvent, lead, cancel);
        if (subscription is null)
        {
            return new LetterDecision.None(ReminderState.Suppressed);
        }

        var (_, feedName) = await feeds.DescribeAsync(subscription.Feed, cancel);
        var names = await EventNames.LoadAsync(db, [calendarEvent], cancel);
        var head = new FeedHead(
            calendarEvent.Title.Value, null, null, calendarEvent.Language, site.Value.TimeZone, null);
        var item = names.ToFeedEvent(calendarEvent, site.Value.UrlOf("/events/" + calendarEvent.Slug));
        return new LetterDecision.Written(new ReminderLetter
        {
            Event = calendarEvent,
            Date = date,
            Lead = lead,
            Location = date.Location ?? item.Location,
            OrganizationName = item.OrganizationName,
            FeedName = feedName,
            To = recipient.Email,
            Language = recipient.Language,
            MessageId = row.MessageId,
            PreferencesUrl = links.Preferences(subscription),
            UnsubscribeUrl = links.Unsubscribe(subscription),
            Calendar = FeedRenderer.Render(head, [item]).Content,
        }.Write(site.Value, now));
    }

    // The subscription that asked first may have ended, while another of the same mailbox still asks for the same.
    private async Task<Subscription?> WantedByAsync(
        ReminderRow row, CalendarEvent calendarEvent, LeadTime lead, CancellationToken cancel)
    {
        var of = await feeds.FeedsOfAsync(calendarEvent, cancel);
        var active = await db.Subscriptions.AsNoTracking()
            .Where(s => s.RecipientId == row.RecipientId && s.ConfirmedAt != null && s.EndedAt == null)
            .Where(s => of.Contains(s.Feed))
            .OrderBy(s => s.RequestedAt).ToListAsync(cancel);
        return active.Where(s => s.Leads.Contains(lead)).OrderByDescending(s => s.Id == row.SubscriptionId).FirstOrDefault();
    }
}
