using EventCalendar.Core.Reminders;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>A page behind the link of a mail: it shows on GET and acts on POST only, since mail scanners open links.</summary>
/// <remarks>
/// The token is the authority: whoever has it may act, from another site too, as mailbox providers do for their
/// readers (RFC 8058 §3.2). So there is no cookie, and no antiforgery token that would need one.
/// </remarks>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class LinkPageModel(
    SubscriptionLinkDesk links, IOptions<SiteOptions> site, IStringLocalizer<SubscriptionTexts> texts) : PageModel
{
    /// <summary>Gets the part of the names of texts that says what the page has to tell.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Gets whether there is something to decide.</summary>
    public bool IsOpen { get; private set; }

    public Subscription? Subscription { get; private set; }

    public string FeedName { get; private set; } = "";

    protected abstract LinkPurpose Purpose { get; }

    /// <summary>Says how long before an event, in words.</summary>
    public string Words(Core.Values.LeadTime lead) =>
        new MailDates(MailTexts.For(PageLanguage.Current), site.Value.TimeZone).Lead(lead);

    /// <summary>Follows the link; a link that leads nowhere has its answer then.</summary>
    protected async Task<Subscription?> FollowAsync(string token, CancellationToken cancel)
    {
        var followed = await links.FollowAsync(token, Purpose, cancel);
        Subscription = followed.Subscription;
        FeedName = followed.FeedName ?? texts["AllEvents"];
        switch (followed.State)
        {
            case LinkState.Wrong:
                Tell("Wrong", StatusCodes.Status404NotFound);
                break;
            case LinkState.Expired:
                Tell("Expired", StatusCodes.Status410Gone);
                break;
            default:
                break;
        }

        return Subscription;
    }

    /// <summary>Shows a question.</summary>
    protected void Ask(string message)
    {
        Tell(message, StatusCodes.Status200OK);
        IsOpen = true;
    }

    /// <summary>Shows an answer.</summary>
    protected void Tell(string message, int status)
    {
        (Message, IsOpen) = (message, false);
        Response.StatusCode = status;
    }
}
