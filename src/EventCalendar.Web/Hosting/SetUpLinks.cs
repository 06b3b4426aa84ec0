using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Hosting;

/// <summary>The one-time link by which the first administrator gets in.</summary>
internal sealed class SetUpLinks(CalendarDb db, IOptions<SiteOptions> site, IClock clock)
{
    private static readonly Duration Validity = Duration.FromHours(24);

    /// <summary>Makes a link while there is no account; earlier ones no longer work.</summary>
    /// <returns>The absolute address, or <c>null</c> if somebody can sign in already.</returns>
    public async Task<string?> CreateIfNeededAsync(CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
        {
            return null;
        }

        var token = Secrets.NewToken();
        await db.OneTimeLinks.Where(l => l.Purpose == OneTimeLinkPurpose.SetUp && l.UsedAt == null)
            .ExecuteDeleteAsync(cancel);
        db.OneTimeLinks.Add(new OneTimeLink(
            Secrets.Hash(token), OneTimeLinkPurpose.SetUp, clock.GetCurrentInstant() + Validity));
        await db.SaveChangesAsync(cancel);
        return site.Value.UrlOf("/setup/" + token);
    }

    /// <summary>Looks a link up.</summary>
    public async Task<SetUpLinkState> FindAsync(string token, CancellationToken cancel)
    {
        var link = await LoadAsync(token, cancel);
        return link switch
        {
            null => SetUpLinkState.Unknown,
            { UsedAt: not null } => SetUpLinkState.Used,
            _ when link.ExpiresAt <= clock.GetCurrentInstant() => SetUpLinkState.Expired,
            _ when await db.Users.AnyAsync(cancel) => SetUpLinkState.Used,
            _ => SetUpLinkState.Valid,
        };
    }

    /// <summary>Spends a link within the caller's transaction; of two at once the second fails on saving.</summary>
    public async Task SpendAsync(string token, CancellationToken cancel)
    {
        var link = await LoadAsync(token, cancel)
            ?? throw new InvalidOperationException("The set-up link was looked up before it was spent.");
        link.Use(clock.GetCurrentInstant());
        await db.SaveChangesAsync(cancel);
    }

    private async Task<OneTimeLink?> LoadAsync(string token, CancellationToken cancel)
    {
        var hash = Secrets.Hash(token);
        return await db.OneTimeLinks.SingleOrDefaultAsync(
            l => l.Hash == hash && l.Purpose == OneTimeLinkPurpose.SetUp, cancel);
    }
}

internal enum SetUpLinkState
{
    Valid,
    Unknown,
    Expired,
    Used,
}
