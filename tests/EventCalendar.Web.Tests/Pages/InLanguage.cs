using System.Globalization;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Tests.Pages;

/// <summary>Runs a test in one language, as a request does, with the real texts.</summary>
internal sealed class InLanguage : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization()
        .BuildServiceProvider();

    public InLanguage(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    public IStringLocalizer<Texts> Texts => services.GetRequiredService<IStringLocalizer<Texts>>();

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        services.Dispose();
    }
}
