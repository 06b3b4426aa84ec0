using System.Text.Encodings.Web;
using System.Text.Unicode;
using EventCalendar.Web.Resources;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

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

            // German unless asked otherwise: the announcements are German, and half of a page in another language
            // than its events helps nobody who did not choose it.
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Task.FromResult(
                    PageLanguage.Asked(context.Request) is { } asked ? new ProviderCultureResult(asked) : null)),
            ];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });

        // Pages are UTF-8: a letter needs no entity to be safe, and the text stays readable at its source.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<DateWords>();
        services.AddSingleton<RecurrenceWords>();
        services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        return services;
    }
}
