using System.Collections.Immutable;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>The page behind the one-time link: the first administrator.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(RateLimits.Accounts)]
internal sealed class SetUpModel(
    SetUpLinks links, CalendarDb db, UserManager<Account> users, RoleManager<IdentityRole<Guid>> roles,
    SignInManager<Account> signIn, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public SetUpLinkState State { get; private set; }

    public ImmutableArray<FormProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        State = await links.FindAsync(token, cancel);
        Response.StatusCode = StatusOf(State);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        State = await links.FindAsync(token, cancel);
        Response.StatusCode = StatusOf(State);
        if (State != SetUpLinkState.Valid)
        {
            return Page();
        }

        if (await CreateAsync(token, cancel) is not { } account)
        {
            Response.StatusCode = Problems.IsEmpty ? StatusOf(State) : StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await signIn.SignInAsync(account, isPersistent: true);
        return new SeeOther("/announce");
    }

    private static int StatusOf(SetUpLinkState state) => state switch
    {
        SetUpLinkState.Valid => StatusCodes.Status200OK,
        SetUpLinkState.Unknown => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status410Gone,
    };

    private async Task<Account?> CreateAsync(string token, CancellationToken cancel)
    {
        if (!EmailAddress.TryParse(Email?.Trim(), out var address))
        {
            Refuse("Email", "Account.EmailWrong");
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await links.TrySpendAsync(token, cancel))
        {
            State = SetUpLinkState.Used;
            return null;
        }

        if (!await roles.RoleExistsAsync(AccessFeature.Administrator))
        {
            await roles.CreateAsync(new IdentityRole<Guid>(AccessFeature.Administrator));
        }

        var account = new Account
        {
            UserName = address.Value,
            Email = address.Value,
            EmailConfirmed = true,
            DisplayName = string.IsNullOrWhiteSpace(Name) ? null : Line.Fold(Name),
        };
        var created = await users.CreateAsync(account, Password ?? "");
        if (!created.Succeeded)
        {
            var isPassword = created.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal));
            Refuse(isPassword ? "Password" : "Email", isPassword ? "Account.PasswordShort" : "Account.EmailWrong");
            return null;
        }

        await users.AddToRoleAsync(account, AccessFeature.Administrator);
        await transaction.CommitAsync(cancel);
        return account;
    }

    private void Refuse(string field, string key) =>
        Problems = Problems.Add(new FormProblem(field, key, texts[key, users.Options.Password.RequiredLength]));
}
