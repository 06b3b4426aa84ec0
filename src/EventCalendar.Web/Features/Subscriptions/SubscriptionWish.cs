using System.Collections.Immutable;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>A request that was understood.</summary>
internal sealed record SubscriptionWish(
    EmailAddress Email, string? OrganizationName, FeedQuery Feed, ImmutableArray<LeadTime> Leads, string? Language);
