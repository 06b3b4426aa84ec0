using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>Looks up the subscription behind the link of a mail.</summary>
internal sealed class SubscriptionLinkDesk(CalendarDb db, FeedMembership feeds, IClock clock)
{
    public async Task<FollowedLink> FollowAsync(string token, LinkPurpose purpose, CancellationToken cancel)
    {
        if (!SubscriptionLink.TryParse(token, out var link))
        {
            return FollowedLink.Wrong;
        }

        var today = clock.GetCurrentInstant().InUtc().Date;
        var id = link.SubscriptionId;
        var subscription = await db.Subscriptions.SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (subscription is null)
        {
            // Requests that nobody confirmed are forgotten; the link itself still says that its time is over.
            return new FollowedLink(link.LastDay < today ? LinkState.Expired : LinkState.Wrong, null, null);
        }

        var state = link.Check(subscription, purpose, today);
        return state == LinkState.Valid
            ? new FollowedLink(state, subscription, (await feeds.DescribeAsync(subscription.Feed, cancel)).Name)
            : new FollowedLink(state, null, null);
    }
}

/// <summary>What a link led to.</summary>
/// <param name="State">What it is worth.</param>
/// <param name="Subscription">The subscription; there is one if the link is valid.</param>
/// <param name="FeedName">What its feed is called; <c>null</c> for all events.</param>
internal sealed record FollowedLink(LinkState State, Subscription? Subscription, string? FeedName)
{
    public static FollowedLink Wrong { get; } = new(LinkState.Wrong, null, null);
}
