using BenchmarkDotNet.Running;
using EventCalendar.Benchmarks.Feeds;
using EventCalendar.Benchmarks.Fuzzing;
using EventCalendar.Benchmarks.Reading;

namespace EventCalendar.Benchmarks;

/// <summary>
/// Runs benchmarks chosen by name, <c>dotnet run -c Release -- --filter "*FeedWriting*"</c>, fuzzes the reader,
/// <c>dotnet run -c Release -- fuzz --seconds 60</c>, prints how fast it reads, <c>dotnet run -c Release -- speed</c>,
/// or runs feeds on a real server, <c>fill</c> and <c>soak</c>; <c>tests/feed-load.sh</c> and <c>tests/feed-soak.sh</c> call them.
/// </summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["fuzz", ..])
        {
            return FuzzCommand.Run(args.AsSpan(1));
        }

        if (args is ["speed"])
        {
            return SpeedCommand.Run();
        }

        if (args is ["fill", ..])
        {
            return await FillCommand.RunAsync(args.AsMemory(1));
        }

        if (args is ["soak", ..])
        {
            return await SoakCommand.RunAsync(args.AsMemory(1));
        }

        _ = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
