using BenchmarkDotNet.Running;

namespace EventCalendar.Benchmarks;

/// <summary>Runs benchmarks chosen by name: <c>dotnet run -c Release -- --filter "*FeedWriting*"</c>.</summary>
public static class Program
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
