using System.Collections.Immutable;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>What somebody asks for, as text, by the API or by the form.</summary>
internal sealed record SubscriptionRequest
{
    public string? Email { get; init; }

    public string? OrganizationName { get; init; }

    /// <summary>Gets the path of a feed, such as <c>/feeds/all.ics</c>.</summary>
    public string? Feed { get; init; }

    /// <summary>Gets ISO 8601 durations from PT1M to P60D.</summary>
    public ImmutableArray<string?>? Leads { get; init; }

    public string? Digest { get; init; }

    /// <summary>Gets the language of the mails, a BCP 47 tag.</summary>
    public string? Language { get; init; }
}
