using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EventCalendar.Web.Commands;

/// <summary>Lends a command the services of the server, without serving.</summary>
internal static class CommandHost
{
    private const string NoJobs = "--Jobs:Enabled=false";

    /// <summary>Names the keys of the configuration among words, such as <c>--Site:TimeZone</c>.</summary>
    public static string[] KeysIn(string[] args) =>
    [
        .. args.Select(arg => arg.Split('=')[0]).Distinct().Where(name =>
            name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal)),
    ];

    /// <summary>Brings the database up to date and runs a piece of work on it.</summary>
    /// <param name="settings">Keys of the configuration as <c>--Section:Key=value</c>.</param>
    /// <param name="terminal">Its clock is the one that counts.</param>
    /// <param name="actor">Who writes, for the audit log.</param>
    /// <param name="work">Takes the services and returns the exit code.</param>
    /// <param name="cancel">Stops the work.</param>
    public static async Task<int> RunAsync(
        string[] settings, Terminal terminal, string actor, Func<IServiceProvider, Task<int>> work,
        CancellationToken cancel)
    {
        // A command is over when its work is: it must not take up the jobs of the server.
        await using var app = EventCalendarHost.Build([.. settings, NoJobs], LogToStandardError, UseClock);
        await app.Services.MigrateAsync(cancel);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WriteContext>().Actor = actor;
        return await work(scope.ServiceProvider);

        void UseClock(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(terminal.Clock));
    }

    // Standard output belongs to what the command prints: a token must be alone there.
    private static void LogToStandardError(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // It also throws what it logs, and the one line about that is enough.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
    }
}
