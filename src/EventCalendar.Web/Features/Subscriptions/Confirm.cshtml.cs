using EventCalendar.Core.Reminders;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>The page behind the link of the confirmation mail.</summary>
internal sealed class ConfirmModel(
    SubscriptionLinkDesk links, SubscriptionDesk desk, IOptions<SiteOptions> site,
    IStringLocalizer<SubscriptionTexts> texts)
    : LinkPageModel(links, site, texts)
{
    protected override LinkPurpose Purpose => LinkPurpose.Confirm;

    public async Task OnGetAsync(string token, CancellationToken cancel) => await FindAsync(token, cancel);

    public async Task OnPostAsync(string token, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is { } subscription)
        {
            await desk.ConfirmAsync(subscription, cancel);
            Tell("Confirmed", StatusCodes.Status200OK);
        }
    }

    // The link works once; afterwards the links in the reminders take over.
    private async Task<Subscription?> FindAsync(string token, CancellationToken cancel)
    {
        switch (await FollowAsync(token, cancel))
        {
            case null:
                return null;
            case { EndedAt: not null }:
                Tell("AlreadyEnded", StatusCodes.Status410Gone);
                return null;
            case { ConfirmedAt: not null }:
                Tell("AlreadyConfirmed", StatusCodes.Status410Gone);
                return null;
            case var subscription:
                Ask("Confirm");
                return subscription;
        }
    }
}
