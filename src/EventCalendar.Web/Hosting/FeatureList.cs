using EventCalendar.Web.Features.Accounts;
using EventCalendar.Web.Features.Drafts;
using EventCalendar.Web.Features.Events;
using EventCalendar.Web.Features.Extractions;
using EventCalendar.Web.Features.Feeds;
using EventCalendar.Web.Features.Feeds.Personal;
using EventCalendar.Web.Features.Health;
using EventCalendar.Web.Features.Home;
using EventCalendar.Web.Features.Reminders;
using EventCalendar.Web.Features.Subscriptions;
using EventCalendar.Web.Jobs;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Hosting;

/// <summary>All slices of the product. A new one adds its line to each of the three lists.</summary>
internal static class FeatureList
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddProblemDocuments();
        BearerHandler.AddTo(services);
        services.AddRateLimits();
        services.AddApiDocument();
        services.AddPages();
        services.AddAccounts();
        services.AddHome();
        services.AddDrafts();
        services.AddEventApi();
        services.AddFeeds();
        services.AddPersonalFeeds();
        services.AddHealth();
        services.AddReminders();
        services.AddSubscriptions();
        services.AddJobs(configuration);
        return services;
    }

    /// <summary>The pipeline between routing and the endpoints, in the order in which a request passes it.</summary>
    public static WebApplication UseFeatures(this WebApplication app)
    {
        // What programs get is the same whatever language their user prefers, so that it can be cached.
        app.UseWhen(context => !ErrorAnswers.IsForPrograms(context), pages => pages.UseRequestLocalization());
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseActor();
        app.UseRateLimiter();
        return app;
    }

    public static WebApplication MapFeatures(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapOpenApi().AllowAnonymous();
        app.MapExtractions();
        app.MapEventApi();
        app.MapFeeds();
        app.MapPersonalFeeds();
        app.MapHealth();
        app.MapSubscriptions();
        app.MapJobs();
        return app;
    }
}
