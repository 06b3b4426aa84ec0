using EventCalendar.Web.Resources;
using Microsoft.AspNetCore.Localization;

namespace EventCalendar.Web.Shared;

/// <summary>What all pages share: languages, words for dates, and where pages are found.</summary>
internal static class PagesFeature
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Texts.Languages[0])
                .AddSupportedCultures([.. Texts.Languages])
                .AddSupportedUICultures([.. Texts.Languages]);
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Task.FromResult(
                    PageLanguage.Asked(context.Request) is { } asked ? new ProviderCultureResult(asked) : null)),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        services.AddSingleton<DateWords>();
        services.AddSingleton<RecurrenceWords>();
        services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        return services;
    }
}
