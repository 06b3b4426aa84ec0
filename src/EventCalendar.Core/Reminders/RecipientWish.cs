using System.Collections.Immutable;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Reminders;

/// <summary>How long before an event one mailbox wants to be reminded, over all its subscriptions.</summary>
/// <param name="RecipientId">The mailbox.</param>
/// <param name="Leads">The lead times in any order; the same one may occur twice.</param>
public sealed record RecipientWish(RecipientId RecipientId, ImmutableArray<LeadTime> Leads)
{
    /// <summary>Unites overlapping subscriptions, so that a mailbox hears of an event once for each lead time.</summary>
    /// <param name="subscriptions">Subscriptions to feeds that hold the event; inactive ones are left out.</param>
    public static ImmutableArray<RecipientWish> Of(IEnumerable<Subscription> subscriptions) =>
    [
        .. subscriptions
            .Where(subscription => subscription.IsActive)
            .GroupBy(subscription => subscription.RecipientId)
            .Select(own => new RecipientWish(own.Key, [.. own.SelectMany(one => one.Leads).Distinct()])),
    ];
}
