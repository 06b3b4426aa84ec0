using EventCalendar.Extraction;
using EventCalendar.Web.Intake;

namespace EventCalendar.Web.Commands;

/// <summary>Reads files, or standard input, and hands what they announce to a printer.</summary>
internal static class ExtractFiles
{
    private const string StandardInput = "-";

    public static int Run(
        Terminal terminal, IReadOnlyList<string> names, ReadingOptions options, IExtractPrinter printer,
        CancellationToken cancel)
    {
        var files = new List<ExtractedFile>();
        var exitCode = ExitCode.Done;
        using var progress = ProgressLine.Start(terminal);
        foreach (var (index, name) in (names.Count > 0 ? names : [StandardInput]).Index())
        {
            cancel.ThrowIfCancellationRequested();
            if (terminal.ShowsProgress)
            {
                progress.Say(new TerminalTexts()["Terminal.Reading", index + 1, Math.Max(names.Count, 1), name]);
            }

            var (taken, problem) = Take(terminal, name);
            if (taken is null)
            {
                progress.Hide();
                exitCode = terminal.Fail($"{name} {problem}.");
                continue;
            }

            var context = options.Suggest(taken.PublishedOn).ToContext(terminal.Clock);
            var report = AnnouncementReader.Read(taken.Text, context);
            files.Add(new ExtractedFile(
                name == StandardInput ? null : name, taken.Text, report));
        }

        progress.Hide();

        // Of several files the readable ones are printed; alone, a failure prints nothing that looks like an answer.
        if (files.Count > 0 || names.Count > 1)
        {
            printer.Print(files, terminal.Output);
        }

        return exitCode;
    }

    private static (IntakeResult.Taken? Taken, string? Problem) Take(Terminal terminal, string name)
    {
        try
        {
            var bytes = name == StandardInput
                ? ReadToEnd(terminal.Input)
                : File.ReadAllBytes(name);
            return IntakeReader.Read(bytes, name, IntakeLimits.None) switch
            {
                IntakeResult.Taken taken => (taken, null),
                IntakeResult.Refused refused => (null, refused.Message),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, problem switch
            {
                FileNotFoundException or DirectoryNotFoundException => "does not exist",
                UnauthorizedAccessException when Directory.Exists(name) => "is a folder",
                UnauthorizedAccessException => "must not be read by this user",
                _ => "cannot be read: " + problem.Message.TrimEnd('.'),
            });
        }
    }

    private static ReadOnlyMemory<byte> ReadToEnd(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
