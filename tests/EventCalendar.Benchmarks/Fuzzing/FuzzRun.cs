using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using EventCalendar.Extraction.Tests.Properties;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>Fuzzes the reader: inputs that reach new branches are kept and changed further.</summary>
internal static class FuzzRun
{
    private const int TogetherEvery = 1_000;
    private const int MostInputs = 40_000;
    private const int MostFindings = 20;
    private static readonly TimeSpan Report = TimeSpan.FromSeconds(60);

    /// <summary>Runs and prints what happened; the exit code is 1 if an input broke the reader.</summary>
    /// <remarks>Called through <see cref="InstrumentedContext"/>, hence the plain types.</remarks>
    public static int Run(int seconds, long inputs, int seed)
    {
        // First of all: the reader counts its branches from its first line on.
        using var coverage = new Coverage();
        var kept = Seeds();
        var seeds = kept.Count;
        var maker = new InputMaker(new Random(seed), kept);
        var examiner = new Examiner();
        var findings = new Dictionary<string, string>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        var next = Report;
        var read = 0L;
        for (; read < inputs && clock.Elapsed.TotalSeconds < seconds && findings.Count < MostFindings; read++)
        {
            var input = read < seeds ? kept[(int)read] : maker.Next();
            var context = (int)(read % examiner.Contexts);
            if (Try(input, context, read, examiner, coverage, kept) is { } problem && findings.TryAdd(problem, input))
            {
                Print(problem, input, context, examiner);
            }

            if (clock.Elapsed > next)
            {
                next += Report;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed:hh\\:mm\\:ss} {read:N0} inputs, {kept.Count:N0} kept, {coverage.Pairs:N0} pairs of branches"));
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"fuzz: {read:N0} inputs in {clock.Elapsed.TotalSeconds:F0} s ({Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of CPU time), seed {seed}, {kept.Count:N0} kept, {coverage.Pairs:N0} pairs of branches, {findings.Count} findings"));
        return findings.Count == 0 ? 0 : 1;
    }

    private static string? Try(string input, int context, long number, Examiner examiner, Coverage coverage, List<string> kept)
    {
        try
        {
            coverage.Reset();
            var answer = examiner.Read(input, context);
            var isNew = coverage.Learn();
            if (isNew && kept.Count < MostInputs)
            {
                kept.Add(input);
            }

            // Every variant costs as much as the input itself: of those that reach nothing new, half are read as one in turn.
            return examiner.Examine(input, context, answer, isNew ? null : (int)(number % (2 * ReadingInvariants.Variants)))
                ?? (number % TogetherEvery == 0 ? examiner.Together(input, context, answer) : null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Examiner.Name(exception is AggregateException { InnerException: { } inner } ? inner : exception);
        }
    }

    private static void Print(string problem, string input, int context, Examiner examiner)
    {
        var shortest = Shrinker.Shrink(input, text => examiner.Problem(text, context) == problem);
        Console.WriteLine($"FINDING {problem}\n  context {context}: {JsonSerializer.Serialize(shortest)}");
    }

    private static List<string> Seeds() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "announcements"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
