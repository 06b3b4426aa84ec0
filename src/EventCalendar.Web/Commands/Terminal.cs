using System.Text;
using NodaTime;

namespace EventCalendar.Web.Commands;

/// <summary>The world as a command sees it: three streams, and a clock.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; lines end in LF.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="IsColored">Whether a person looks at a terminal that shows colours.</param>
/// <param name="Width">Columns of the terminal.</param>
/// <param name="ShowsProgress">Whether standard error is a terminal that can erase a line.</param>
/// <param name="IsPiped">Whether nobody types standard input or looks at standard output.</param>
internal sealed record Terminal(
    Stream Input, TextWriter Output, TextWriter Errors, IClock Clock, bool IsColored = false,
    int Width = Terminal.UsualWidth, bool ShowsProgress = false, bool IsPiped = false)
{
    /// <summary>The columns of a terminal that does not tell, and of what is no terminal.</summary>
    public const int UsualWidth = 80;

    private const string NoColor = "NO_COLOR";
    private const string Kind = "TERM";

    /// <summary>Opens the streams of the process.</summary>
    public static Terminal OfProcess()
    {
        var kind = Environment.GetEnvironmentVariable(Kind);
        var isColored = ShowsColors(
            isTerminal: !Console.IsOutputRedirected, Environment.GetEnvironmentVariable(NoColor), kind);
        return new Terminal(
            Console.OpenStandardInput(), Open(StandardStream.Output()), Open(StandardStream.Errors()),
            SystemClock.Instance, isColored,
            (Console.IsOutputRedirected ? null : TerminalSize.Columns()) ?? UsualWidth,
            ShowsProgress: !Console.IsErrorRedirected && !IsDumb(kind),
            IsPiped: Console.IsInputRedirected && Console.IsOutputRedirected);
    }

    /// <summary>Says whether colours are to be printed.</summary>
    /// <param name="isTerminal">Whether the output goes to a terminal.</param>
    /// <param name="noColor">The variable <c>NO_COLOR</c>: any value but the empty one asks for none (https://no-color.org).</param>
    /// <param name="kind">The variable <c>TERM</c>: a terminal that is <c>dumb</c> would show escape sequences as text.</param>
    public static bool ShowsColors(bool isTerminal, string? noColor, string? kind) =>
        isTerminal && string.IsNullOrEmpty(noColor) && !IsDumb(kind);

    /// <summary>Says on one line why it failed.</summary>
    public int Fail(string message) => Say(message, ExitCode.Failed);

    /// <summary>Says on one line what would be right.</summary>
    public int Misuse(string message) => Say(message, ExitCode.Misused);

    /// <summary>Writes everything out.</summary>
    /// <remarks>At once: waiting without a thread would begin with making threads, for a few lines.</remarks>
    public void Flush()
    {
        Output.Flush();
        Errors.Flush();
    }

    private static bool IsDumb(string? kind) => kind == "dumb";

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private int Say(string message, int exitCode)
    {
        Errors.WriteLine("eventcalendar: " + Core.Values.Line.Fold(message));
        return exitCode;
    }
}
