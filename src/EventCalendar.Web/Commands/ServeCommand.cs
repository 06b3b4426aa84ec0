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
        var keys = args.Select(arg => arg.Split('=')[0])
            .Where(name => name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal));
        var arguments = Arguments.Parse(args, [Demo], [.. HostOptions, .. keys.Distinct()], out var problem);
        if (problem is not null || arguments.Operands.Count > 0)
        {
            return terminal.Misuse(problem ?? $"serve does not know what to do with {arguments.Operands[0]}.");
        }

        await using var app = EventCalendarHost.Build([.. args.Where(arg => arg != Demo)]);
        await EventCalendarHost.PrepareAsync(app, terminal.Output, cancel);
        await terminal.FlushAsync();
        await app.RunAsync(cancel);
        return ExitCode.Done;
    }
}
