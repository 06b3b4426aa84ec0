using System.Collections.Immutable;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>Signing in. The answer does not tell whether an address is known, nor whether its account is locked.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(RateLimits.Accounts)]
internal sealed class SignInModel(SignInDoor door, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public ImmutableArray<FormProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await door.TryEnterAsync(Email, Password ?? ""))
        {
            const string key = "SignIn.Wrong";
            Problems = [new FormProblem("Email", key, texts[key])];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        return new SeeOther(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/announce");
    }
}
