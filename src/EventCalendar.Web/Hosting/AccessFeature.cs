using EventCalendar.Web.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Hosting;

/// <summary>Who may do what: ASP.NET Core Identity with a cookie for pages.</summary>
internal static class AccessFeature
{
    /// <summary>Name of the role, and of the policy that asks for it.</summary>
    public const string Administrator = "Administrator";

    private static readonly Duration SessionLength = Duration.FromDays(14);

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<SetUpLinks>();
        services.AddIdentity<Account, IdentityRole<Guid>>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = 12;

                // Length is what makes a password strong (NIST SP 800-63B §5.1.1.2); rules of composition do not.
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<CalendarDb>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "eventcalendar.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = SessionLength.ToTimeSpan();
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/sign-in";
            cookie.ReturnUrlParameter = "returnUrl";
        });

        // Behind a proxy with TLS the request itself may look plain.
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<SiteOptions>>((cookie, site) => cookie.Cookie.SecurePolicy = site.Value.IsSecure
                ? CookieSecurePolicy.Always
                : CookieSecurePolicy.SameAsRequest);
        services.AddAuthorizationBuilder().AddPolicy(Administrator, policy => policy.RequireRole(Administrator));
        return services;
    }

    /// <summary>Writes down on whose behalf the request writes.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var id = context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;
        context.RequestServices.GetRequiredService<WriteContext>().Actor = id ?? "anonymous";
        await next();
    });
}
