using System.Text;
using NodaTime;

namespace EventCalendar.Web.Commands;

/// <summary>The world as a command sees it: three streams, and a clock.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; lines end in LF.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="IsColored">Whether a person looks at a terminal that shows colours.</param>
internal sealed record Terminal(
    Stream Input, TextWriter Output, TextWriter Errors, IClock Clock, bool IsColored = false)
{
    private const string NoColor = "NO_COLOR";

    /// <summary>Opens the streams of the process.</summary>
    public static Terminal OfProcess()
    {
        // https://no-color.org: any value but the empty one asks for none.
        var isColored = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(NoColor));
        return new Terminal(
            Console.OpenStandardInput(), Open(Console.OpenStandardOutput()), Open(Console.OpenStandardError()),
            SystemClock.Instance, isColored);
    }

    /// <summary>Says on one line why it failed.</summary>
    public int Fail(string message) => Say(message, ExitCode.Failed);

    /// <summary>Says on one line what would be right.</summary>
    public int Misuse(string message) => Say(message, ExitCode.Misused);

    /// <summary>Writes everything out.</summary>
    public async Task FlushAsync()
    {
        await Output.FlushAsync();
        await Errors.FlushAsync();
    }

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private int Say(string message, int exitCode)
    {
        Errors.WriteLine("eventcalendar: " + Core.Values.Line.Fold(message));
        return exitCode;
    }
}
