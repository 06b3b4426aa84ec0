using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>Signing out, by form only: a link could be followed by any page's picture.</summary>
internal sealed class SignOutModel(SignInManager<Account> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return new SeeOther("/");
    }
}
