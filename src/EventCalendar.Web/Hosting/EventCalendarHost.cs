using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Feeds;
using EventCalendar.Web.Shared;
using NodaTime;

namespace EventCalendar.Web.Hosting;

/// <summary>Puts the server together: configuration, services, pipeline.</summary>
internal static class EventCalendarHost
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the server without starting anything.</summary>
    /// <param name="args">Options of the command line, such as <c>--urls</c>.</param>
    /// <param name="configure">What a caller changes before the features read their configuration.</param>
    /// <param name="replace">Services that a test replaces after the features have added theirs.</param>
    public static WebApplication Build(
        string[] args, Action<WebApplicationBuilder>? configure = null, Action<IServiceCollection>? replace = null)
    {
        // The program's own folder holds appsettings.json, pages and seeds, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(EventCalendarHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        configure?.Invoke(builder);
        AssumePublicUrl(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddCalendarData(builder.Configuration);
        builder.Services.AddProxy();
        builder.Services.AddAccess();
        builder.Services.AddFeatures(builder.Configuration);
        replace?.Invoke(builder.Services);
        PrivateAddressServer.AddTo(builder.Services);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseFeedDoor();
        app.UseSecurityHeaders();
        app.UseErrorAnswers();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseFeatures();
        app.MapFeatures();
        return app;
    }

    /// <summary>Brings the database up to date and, while nobody can sign in, prints the set-up link.</summary>
    public static async Task PrepareAsync(WebApplication app, TextWriter output, CancellationToken cancel = default)
    {
        await app.Services.MigrateAsync(cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var link = await scope.ServiceProvider.GetRequiredService<SetUpLinks>().CreateIfNeededAsync(cancel);
        if (link is not null)
        {
            await output.WriteLineAsync($"Set up the first administrator (works once, for 24 hours): {link}");
        }
    }

    // Links in mails need an address; until the operator sets one, it is where the server itself listens.
    private static void AssumePublicUrl(ConfigurationManager configuration)
    {
        const string key = $"{SiteOptions.Section}:{nameof(SiteOptions.PublicUrl)}";
        if (string.IsNullOrEmpty(configuration[key]))
        {
            var first = (configuration["urls"] ?? DefaultUrl).Split(';')[0];
            configuration[key] = first
                .Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
                .Replace("//[::]", "//localhost", StringComparison.Ordinal);
        }
    }
}
