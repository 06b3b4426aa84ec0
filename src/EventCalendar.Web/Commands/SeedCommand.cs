using EventCalendar.Web.Commands.Seeding;

namespace EventCalendar.Web.Commands;

/// <summary>Loads the demonstration.</summary>
internal static class SeedCommand
{
    public static Verb Verb { get; } = new(
        "seed", "",
        "Loads demonstration organizations, places and announcements, dated from today on.",
        "  What is there already stays as it is: running it twice changes nothing.",
        RunAsync);

    private static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var keys = CommandHost.KeysIn(args);
        var arguments = Arguments.Parse(args, [], keys, out var problem);
        if (problem is not null || arguments.Operands.Count > 0)
        {
            return terminal.Misuse(problem ?? $"seed does not know what to do with {arguments.Operands[0]}.");
        }

        return await CommandHost.RunAsync(
            [.. keys.Select(key => $"{key}={arguments.Value(key)}")], terminal, DemoSeeder.Actor,
            async services =>
            {
                var result = await DemoSeeder.RunAsync(services, DemoSeed.FilePath, cancel);
                await terminal.Output.WriteLineAsync(result.Message);
                return ExitCode.Done;
            },
            cancel);
    }
}
