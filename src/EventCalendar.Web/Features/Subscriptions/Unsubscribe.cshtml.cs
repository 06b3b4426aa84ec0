using EventCalendar.Core.Reminders;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>Ends reminders: for people who follow the link, and for mailbox providers that post to it (RFC 8058).</summary>
internal sealed class UnsubscribeModel(
    SubscriptionLinkDesk links, SubscriptionDesk desk, IOptions<SiteOptions> site,
    IStringLocalizer<SubscriptionTexts> texts)
    : LinkPageModel(links, site, texts)
{
    protected override LinkPurpose Purpose => LinkPurpose.Unsubscribe;

    public async Task OnGetAsync(string token, CancellationToken cancel)
    {
        if (await FollowAsync(token, cancel) is not null)
        {
            Ask("Unsubscribe");
        }
    }

    // Ending twice is no mistake: providers repeat their request when an answer got lost.
    public async Task OnPostAsync(string token, CancellationToken cancel)
    {
        if (await FollowAsync(token, cancel) is { } subscription)
        {
            await desk.EndAsync(subscription, cancel);
            Tell("Unsubscribed", StatusCodes.Status200OK);
        }
    }
}
