using System.Collections.Immutable;
using EventCalendar.Web.Data;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>Signing in. The answer does not tell whether an address is known.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInModel(SignInManager<Account> signIn, IStringLocalizer<Texts> texts) : PageModel
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
        var result = await signIn.PasswordSignInAsync(
            Email?.Trim() ?? "", Password ?? "", isPersistent: true, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            var key = result.IsLockedOut ? "SignIn.LockedOut" : "SignIn.Wrong";
            Problems = [new FormProblem("Email", key, texts[key])];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        return new SeeOther(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/announce");
    }
}
