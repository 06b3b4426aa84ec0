using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Shared;

/// <summary>Makes tokens for the API.</summary>
internal sealed class ApiTokens(CalendarDb db, WriteContext write)
{
    /// <summary>Makes a token of an organization, and the organization if there is none of that slug.</summary>
    /// <param name="organization">Slug of the organization.</param>
    /// <param name="name">What the token is for, in words.</param>
    /// <returns>The token itself. Only its hash is kept, so this is the one time it can be shown.</returns>
    public async Task<string> CreateAsync(Slug organization, string name, TokenRole role, CancellationToken cancel)
    {
        var now = write.Now;
        var owner = await db.Organizations.SingleOrDefaultAsync(o => o.Slug == organization, cancel);
        if (owner is null)
        {
            owner = new Organization(GuidId.New<OrganizationId>(), organization, organization.Value, now);
            db.Organizations.Add(owner);
        }

        var token = Secrets.NewToken();
        db.ApiTokens.Add(new ApiToken(
            GuidId.New<ApiTokenId>(), owner.Id, name, role, Secrets.Hash(token), now));
        await db.SaveChangesAsync(cancel);
        return token;
    }
}
