using System.Security.Claims;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;

namespace EventCalendar.Web.Shared;

/// <summary>Whose token a request carries.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="OrganizationId">The organization that it writes for.</param>
/// <param name="Role">What it may do.</param>
internal sealed record ApiCaller(ApiTokenId TokenId, OrganizationId OrganizationId, TokenRole Role)
{
    private const string TokenClaim = "token";
    private const string OrganizationClaim = "organization";

    /// <summary>Says whether the caller may change and see everything of an organization.</summary>
    public bool MayActFor(OrganizationId organizationId) =>
        Role is TokenRole.Moderator or TokenRole.Admin || organizationId == OrganizationId;

    /// <summary>The caller as the audit log and authorization see it.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, $"token:{TokenId}"),
            new Claim(ClaimTypes.Role, Role.ToString()),
            new Claim(TokenClaim, TokenId.ToString()),
            new Claim(OrganizationClaim, OrganizationId.ToString()),
        ],
        BearerHandler.Scheme));

    /// <summary>Reads the caller of a request; <c>null</c> if it carries no token.</summary>
    public static ApiCaller? Of(ClaimsPrincipal user) =>
        GuidId.TryParse<ApiTokenId>(user.FindFirstValue(TokenClaim), out var token)
        && GuidId.TryParse<OrganizationId>(user.FindFirstValue(OrganizationClaim), out var organization)
        && Enum.TryParse<TokenRole>(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? new ApiCaller(token, organization, role)
            : null;
}
