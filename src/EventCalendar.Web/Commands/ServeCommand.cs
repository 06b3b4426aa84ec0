using EventCalendar.Web.Commands.Seeding;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;

namespace EventCalendar.Web.Commands;

/// <summary>Serves pages, feeds and reminders until it is stopped.</summary>
internal static class ServeCommand
{
    private const string Demo = "--demo";

    private static readonly string[] HostOptions = ["--urls", "--environment"];

    public static Verb Verb { get; } = new(
        "serve", "[--demo] [--urls URL]",
        "Migrates the database, then serves on http://localhost:5080.",
        """
          --demo         fill an empty database as by the verb seed first
          --urls URL     listen elsewhere; several are parted by semicolons
          --Section:Key VALUE
                         override a key of the configuration
        """,
        RunAsync);

    private static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var arguments = Arguments.Parse(args, [Demo], [.. HostOptions, .. CommandHost.KeysIn(args)], out var problem);
        if (problem is not null || arguments.Operands.Count > 0)
        {
            return terminal.Misuse(problem ?? $"serve does not know what to do with {arguments.Operands[0]}.");
        }

        // The host logs with a stack trace what it also throws while it starts; one line tells it better.
        var isStarted = false;
        await using var app = EventCalendarHost.Build(
            [.. args.Where(arg => arg != Demo)],
            builder => builder.Logging.AddFilter(
                "Microsoft.Extensions.Hosting.Internal.Host", level => isStarted && level >= LogLevel.Warning));
        await EventCalendarHost.PrepareAsync(app, terminal.Output, cancel);
        if (arguments.Has(Demo))
        {
            await FillAsync(app, terminal, cancel);
        }

        terminal.Flush();
        await app.StartAsync(cancel);
        isStarted = true;
        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }

    private static async Task FillAsync(WebApplication app, Terminal terminal, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WriteContext>().Actor = DemoSeeder.Actor;
        if (await DemoSeeder.IsEmptyAsync(scope.ServiceProvider.GetRequiredService<CalendarDb>(), cancel))
        {
            var result = await DemoSeeder.RunAsync(scope.ServiceProvider, DemoSeed.FilePath, cancel);
            await terminal.Output.WriteLineAsync(result.Message);
        }
    }
}
