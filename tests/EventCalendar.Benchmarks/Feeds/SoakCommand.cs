using System.Diagnostics;
using System.Globalization;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>
/// The verb <c>soak</c>: edits, cancellations and polls side by side on a real server that is killed and started again.
/// </summary>
internal static class SoakCommand
{
    public const string Usage = "soak PROGRAM [--seconds N]";

    private const int Organizations = 3;
    private const int Pollers = 4;
    private static readonly TimeSpan KillEvery = TimeSpan.FromSeconds(15);

    /// <summary>Runs and returns the exit code: 0 all answers were right, 1 some were not, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(ReadOnlyMemory<string> arguments)
    {
        var seconds = 60;
        if (arguments.Length is not (1 or 3) || !File.Exists(arguments.Span[0])
            || (arguments.Length == 3 && (arguments.Span[1] != "--seconds"
                || !int.TryParse(arguments.Span[2], NumberStyles.None, CultureInfo.InvariantCulture, out seconds))))
        {
            await Console.Error.WriteLineAsync("Usage: " + Usage + "   (PROGRAM: a published eventcalendar.dll)");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("eventcalendar-soak-");
        try
        {
            await using var server = new SoakServer(arguments.Span[0], folder.FullName);
            return await SoakAsync(server, TimeSpan.FromSeconds(seconds));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> SoakAsync(SoakServer server, TimeSpan length)
    {
        var slugs = Enumerable.Range(1, Organizations).Select(n => $"verein-{n}").ToArray();
        var book = new SoakBook();
        var writers = new List<SoakWriter>();
        foreach (var slug in slugs)
        {
            writers.Add(new SoakWriter(server, book, slug, await server.CreateTokenAsync(slug)));
        }

        await server.StartAsync();
        using var over = new CancellationTokenSource();
        var pollers = Enumerable.Range(0, Pollers).Select(n => new SoakPoller(server, book, slugs, n)).ToArray();
        Task[] work =
        [
            .. writers.Select(writer => writer.RunAsync(over.Token)),
            .. pollers.Select(poller => poller.RunAsync(over.Token)),
        ];
        var (watch, kills) = (Stopwatch.StartNew(), 0);
        while (watch.Elapsed < length && !book.HasFailures)
        {
            var rest = length - watch.Elapsed;
            await Task.Delay(rest < KillEvery ? rest : KillEvery);
            if (length - watch.Elapsed > KillEvery / 2)
            {
                await server.RestartAsync();
                kills++;
            }
        }

        await over.CancelAsync();
        await Task.WhenAll(work);
        foreach (var failure in book.Failures.Take(10))
        {
            Console.WriteLine("wrong: " + failure);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"soak: {watch.Elapsed.TotalSeconds:F0} s, {book.Changes} changes, {book.Answers} answers with a calendar, {book.NotModified} times 304, {book.Tags} tags, {kills} kills, {book.Failures.Count} wrong"));
        return book.HasFailures || book.Changes == 0 || book.Answers == 0 ? 1 : 0;
    }
}
