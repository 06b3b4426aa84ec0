using System.Reflection;

namespace EventCalendar.Web.Commands;

/// <summary>From the words of the command line to an exit code.</summary>
internal static class CommandLine
{
    private const string DebugVariable = "EVENTCALENDAR_DEBUG";

    public static IReadOnlyList<Verb> Verbs { get; } =
        [ServeCommand.Verb, ExtractCommand.Verb, ExpandCommand.Verb, SeedCommand.Verb, TokenCommand.Verb];

    /// <summary>Runs one verb; none, or an option first, serves.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        try
        {
            var exitCode = await ChooseAsync(args, terminal, cancel);
            terminal.Output.Flush();
            return exitCode;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Failed;
        }
        catch (Exception problem)
        {
            // The edge: whatever failed in the world is told once, on one line, and not as a stack trace.
            if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
            {
                terminal.Errors.WriteLine(problem.ToString());
            }

            return terminal.Fail(Unwrap(problem).Message);
        }
        finally
        {
            // Not the output: if the disk is full it would fail again.
            terminal.Errors.Flush();
        }
    }

    private static Task<int> ChooseAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        switch (args.FirstOrDefault())
        {
            case "--help" or "-h" or "help":
                return Task.FromResult(HelpText.Print(terminal, Verbs));
            case "--version":
                terminal.Output.WriteLine("eventcalendar " + Version());
                return Task.FromResult(ExitCode.Done);
            case null:
                return ServeCommand.Verb.RunAsync([], terminal, cancel);
            case ['-', '-', ..]:
                return ServeCommand.Verb.RunAsync(args, terminal, cancel);
        }

        var verb = Verbs.FirstOrDefault(verb => verb.Name == args[0]);
        if (verb is null)
        {
            return Task.FromResult(terminal.Misuse($"unknown verb {args[0]}; --help lists the verbs."));
        }

        return args[1..] is ["--help" or "-h", ..]
            ? Task.FromResult(HelpText.Print(terminal, verb))
            : verb.RunAsync(args[1..], terminal, cancel);
    }

    // These say only that something else went wrong inside.
    private static Exception Unwrap(Exception problem) => problem switch
    {
        TargetInvocationException or TypeInitializationException or AggregateException
            when problem.InnerException is { } inner => Unwrap(inner),
        _ => problem,
    };

    private static string Version() =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0] ?? "";
}
