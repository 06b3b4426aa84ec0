using EventCalendar.Core.Reminders;
using EventCalendar.Web.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Makes the addresses in mails that need no password, because the token in them is the authority.</summary>
internal sealed class LetterLinks(IOptions<SiteOptions> site)
{
    /// <summary>How long a request waits for its confirmation.</summary>
    public static readonly Duration ConfirmWithin = Duration.FromDays(7);

    public string Confirm(Subscription subscription)
    {
        var lastDay = (subscription.RequestedAt + ConfirmWithin).InUtc().Date;
        return Of("/subscriptions/confirm/", subscription, LinkPurpose.Confirm, lastDay);
    }

    // The two below stand in mails that are kept for years, and have to work as long as the subscription does.
    public string Unsubscribe(Subscription subscription) =>
        Of("/subscriptions/unsubscribe/", subscription, LinkPurpose.Unsubscribe, null);

    public string Preferences(Subscription subscription) =>
        Of("/subscriptions/", subscription, LinkPurpose.Preferences, null);

    private string Of(string path, Subscription subscription, LinkPurpose purpose, LocalDate? lastDay) =>
        site.Value.UrlOf(path + SubscriptionLink.Create(subscription, purpose, lastDay));
}
