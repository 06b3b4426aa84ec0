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
        var hash = Secrets.Hash(token);
        var link = await db.OneTimeLinks.AsNoTracking().SingleOrDefaultAsync(
            l => l.Hash == hash && l.Purpose == OneTimeLinkPurpose.SetUp, cancel);
        return link switch
        {
            null => SetUpLinkState.Unknown,
            { UsedAt: not null } => SetUpLinkState.Used,
            _ when link.ExpiresAt <= clock.GetCurrentInstant() => SetUpLinkState.Expired,
            _ when await db.Users.AnyAsync(cancel) => SetUpLinkState.Used,
            _ => SetUpLinkState.Valid,
        };
    }

    /// <summary>Spends a link within the caller's transaction, which gives it back if it is not committed.</summary>
    /// <returns>Whether it was still there; of two at once the second waits for the first and gets <c>false</c>.</returns>
    public async Task<bool> TrySpendAsync(string token, CancellationToken cancel)
    {
        var hash = Secrets.Hash(token);
        var now = clock.GetCurrentInstant();
        var spent = await db.OneTimeLinks
            .Where(l => l.Hash == hash && l.Purpose == OneTimeLinkPurpose.SetUp && l.UsedAt == null)
            .ExecuteUpdateAsync(link => link.SetProperty(l => l.UsedAt, now), cancel);
        return spent == 1;
    }
}

internal enum SetUpLinkState
{
    Valid,
    Unknown,
    Expired,
    Used,
}
