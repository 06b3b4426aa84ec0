using System.Text.Encodings.Web;
using EventCalendar.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Shared;

/// <summary>Lets programs in by <c>Authorization: Bearer TOKEN</c> (RFC 6750).</summary>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, CalendarDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Bearer";

    /// <summary>Policy of writing: only a token counts, never the cookie that a browser sends along unasked.</summary>
    public const string WritePolicy = "ApiWrite";

    /// <summary>Policy of reading: no token is needed, but one that is given must be right.</summary>
    public const string ReadPolicy = "ApiRead";

    // Longer than any token of ours; hashing megabytes of a header would be work for nothing.
    private const int MaxTokenLength = 200;

    public static void AddTo(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, BearerHandler>(Scheme, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(WritePolicy, policy => policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser())
            .AddPolicy(ReadPolicy, policy => policy.AddAuthenticationSchemes(Scheme).RequireAssertion(HasNoWrongToken));
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization;
        if (header.Count == 0)
        {
            return AuthenticateResult.NoResult();
        }

        const string prefix = Scheme + " ";
        var value = header.Count == 1 ? header.ToString() : "";
        if (!value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || value.Length > MaxTokenLength)
        {
            return AuthenticateResult.Fail("The header Authorization must be 'Bearer' and a token.");
        }

        var hash = Secrets.Hash(value[prefix.Length..].Trim());
        var token = await db.ApiTokens.AsNoTracking().SingleOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        return token switch
        {
            null => AuthenticateResult.Fail("The token is not known. Make one with 'eventcalendar token create'."),
            { RevokedAt: not null } => AuthenticateResult.Fail("The token was revoked."),
            _ => AuthenticateResult.Success(new AuthenticationTicket(
                new ApiCaller(token.Id, token.OrganizationId, token.Role).ToPrincipal(), Scheme)),
        };
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;

        // RFC 6750 §3: no error code where no token was given at all.
        Response.Headers.WWWAuthenticate = failure is null
            ? "Bearer realm=\"EventCalendar\""
            : $"Bearer realm=\"EventCalendar\", error=\"invalid_token\", error_description=\"{failure.Message}\"";
        await Problems.Of(
            StatusCodes.Status401Unauthorized,
            failure?.Message ?? "Writing needs the header 'Authorization: Bearer TOKEN'.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Forbidden("The token does not allow this.").ExecuteAsync(Context);

    private static bool HasNoWrongToken(AuthorizationHandlerContext authorization) =>
        authorization.User.Identity is { IsAuthenticated: true }
        || (authorization.Resource as HttpContext)?.Request.Headers.Authorization.Count is null or 0;
}
