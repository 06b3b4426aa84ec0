using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>The form behind "Eigenen Kalender zusammenstellen".</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class NewModel(
    PersonalFeedDesk desk, PersonalFeeds feeds, PersonalFeedLimit limit, IClock clock) : PageModel
{
    /// <summary>The address of this page after a feed was revoked.</summary>
    public const string AfterRevoking = PrivateAddress.Root + "?revoked=1";

    public PersonalFeedForm Form { get; private set; } = null!;

    /// <summary>Gets whether somebody comes here because a feed was just revoked.</summary>
    public bool IsRevoked => Request.Query.ContainsKey("revoked");

    /// <summary>Shows the form, filled in as the query string says: the start page hands its own choice on.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        Form = await desk.FillAsync(PersonalFeedWish.Of(name => Request.Query[name]), [], cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var wish = PersonalFeedWish.Of(name => Request.Form[name]);
        var (query, problems) = await desk.ReadAsync(wish, cancel);
        if (query is null)
        {
            Form = await desk.FillAsync(wish, problems, cancel);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (limit.Count(HttpContext.Connection.RemoteIpAddress) is { } wait)
        {
            Problems.RetryAfter(HttpContext, wait);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var token = await feeds.CreateAsync(query, clock.GetCurrentInstant(), cancel);
        return new SeeOther(PrivateAddress.AddressOf(token) + "?created=1");
    }
}
