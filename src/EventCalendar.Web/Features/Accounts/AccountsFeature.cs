namespace EventCalendar.Web.Features.Accounts;

/// <summary>Setting up, signing in and out.</summary>
internal static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddScoped<SignInDoor>();
}
