using EventCalendar.Core.Feeds;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>The private page of a personal feed: its address, what is in it, and how to change or revoke it.</summary>
/// <remarks>
/// It shows on GET and acts on POST. The address is the authority, so there is no cookie and no antiforgery token that
/// would need one; who does not know the address cannot make a form that posts to it.
/// </remarks>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ManageModel(
    PersonalFeedDesk desk, PersonalFeeds feeds, PersonalFeedPreview preview, IClock clock, IOptions<SiteOptions> site)
    : PageModel
{
    private const string SavedMark = "saved";

    /// <summary>Gets or sets whether the button that ends it was pressed.</summary>
    [BindProperty]
    public bool Revoke { get; set; }

    /// <summary>Gets the feed; <c>null</c> if there is none at this address.</summary>
    public PersonalFeed? Feed { get; private set; }

    public PersonalFeedForm Form { get; private set; } = null!;

    public PersonalFeedContent Coming { get; private set; } = null!;

    /// <summary>Gets what just happened, as part of the name of a text; <c>null</c> if nothing did.</summary>
    public string? Done =>
        Request.Query.ContainsKey("created") ? "Created" : Request.Query.ContainsKey(SavedMark) ? "Saved" : null;

    /// <summary>Gets where the forms are sent: here, without what the address says of the last time.</summary>
    public string Address => PrivateAddress.AddressOf(Token);

    private string Token => PrivateAddress.Of(HttpContext)?.Token ?? "";

    /// <summary>Gets the absolute address of the feed for calendars.</summary>
    public string FeedUrl => site.Value.UrlOf(PathOf(FeedFormat.ICalendar));

    /// <summary>The path of the feed, in the language of the page.</summary>
    /// <param name="format">The form.</param>
    public string PathOf(FeedFormat format) =>
        PageLanguage.Keep(Request, PrivateAddress.AddressOf(Token, format.Extension()));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } query)
        {
            await ShowAsync(query, await desk.FillAsync(PersonalFeedWish.Of(query), [], cancel), cancel);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } query)
        {
            return Page();
        }

        if (Revoke)
        {
            await feeds.RevokeAsync(Token, clock.GetCurrentInstant(), cancel);
            return new SeeOther(NewModel.AfterRevoking);
        }

        var wish = PersonalFeedWish.Of(name => Request.Form[name]);
        var (wished, problems) = await desk.ReadAsync(wish, cancel);
        if (wished is null)
        {
            await ShowAsync(query, await desk.FillAsync(wish, problems, cancel), cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await feeds.ChooseAsync(Token, wished, clock.GetCurrentInstant(), cancel);
        return new SeeOther($"{Address}?{SavedMark}=1");
    }

    // What is unknown and what was revoked has its answer then.
    private async Task<FeedQuery?> FindAsync(CancellationToken cancel)
    {
        Feed = await feeds.FindAsync(Token, cancel);
        Response.StatusCode = Feed switch
        {
            null => StatusCodes.Status404NotFound,
            { RevokedAt: not null } => StatusCodes.Status410Gone,
            _ => StatusCodes.Status200OK,
        };
        return Feed is { RevokedAt: null, Query: { } query } ? query : null;
    }

    private async Task ShowAsync(FeedQuery query, PersonalFeedForm form, CancellationToken cancel) =>
        (Form, Coming) = (form, await preview.ShowAsync(query, clock.GetCurrentInstant(), cancel));
}
