using System.Reflection;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>The verb <c>fuzz</c>: instruments the reader and runs <see cref="FuzzRun"/> on it.</summary>
internal static class FuzzCommand
{
    /// <summary>Runs and returns the exit code: 0 nothing found, 1 found something, 2 wrong usage.</summary>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (FuzzOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine("Usage: " + FuzzOptions.Usage);
            return 2;
        }

        var directory = Directory.CreateTempSubdirectory("eventcalendar-fuzz-");
        try
        {
            var run = InstrumentedContext.Load(typeof(FuzzRun), directory.FullName).GetMethod(nameof(FuzzRun.Run), BindingFlags.Public | BindingFlags.Static)!;
            return (int)run.Invoke(null, [options.Seconds, options.Inputs, options.Seed])!;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
