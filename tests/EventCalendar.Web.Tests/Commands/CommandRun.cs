using System.Text;
using EventCalendar.Web.Commands;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

/// <summary>What one run of the program gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync("", args);

    public static Task<CommandRun> OfAsync(string input, string[] args) =>
        OfAsync(Encoding.UTF8.GetBytes(input), args);

    public static async Task<CommandRun> OfAsync(byte[] input, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(input), output, errors, new TestClock(Instant.FromUtc(2026, 11, 22, 9, 0)));
        var exitCode = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
