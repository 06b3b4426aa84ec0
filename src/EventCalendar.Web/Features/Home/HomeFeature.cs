namespace EventCalendar.Web.Features.Home;

/// <summary>The list of what is coming up.</summary>
internal static class HomeFeature
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddSingleton<AgendaCountCache>();
}
