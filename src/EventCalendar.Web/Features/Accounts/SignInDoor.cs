using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace EventCalendar.Web.Features.Accounts;

/// <summary>Checks addresses and passwords, with as much work for an unknown address as for a known one.</summary>
internal sealed class SignInDoor(SignInManager<Account> signIn, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new();

    // Made once: hashing is slow by intent, and only the time of verifying matters.
    private static string? hashOfNobody;

    /// <summary>Signs somebody in.</summary>
    /// <returns>Whether address and password match and the account is open; why not is nobody's business.</returns>
    public async Task<bool> TryEnterAsync(string? email, string password)
    {
        hashOfNobody ??= hasher.HashPassword(Nobody, Secrets.NewToken());
        var account = EmailAddress.TryParse(email?.Trim(), out var address)
            ? await signIn.UserManager.FindByEmailAsync(address.Value)
            : null;
        if (account is null || await signIn.UserManager.IsLockedOutAsync(account))
        {
            hasher.VerifyHashedPassword(Nobody, hashOfNobody, password);
            return false;
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true);
        return result.Succeeded;
    }
}
