using System.Globalization;
using System.Runtime;
using System.Text;
using EventCalendar.Extraction;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>The verb <c>speed</c>: prints the tables of <c>docs/benchmarks.md</c>.</summary>
/// <remarks>
/// Measures CPU time of the process and takes the least of several runs, so that it tells something on a machine
/// that does other things besides.
/// </remarks>
internal static class SpeedCommand
{
    private const int Runs = 7;
    private const int HostileRuns = 3;
    private const int Megabyte = 1_000_000;
    private const int MostRounds = 30;
    private const int FewMethods = 10;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 500_000, Megabyte, 2 * Megabyte, 5 * Megabyte];

    /// <summary>Measures and prints.</summary>
    public static int Run()
    {
        Console.WriteLine("| German text | Read MB/s | ReadExpressions MB/s | bytes allocated per byte | of these the answer | without it | events |\n|---:|---:|---:|---:|---:|---:|---:|");
        WarmUp();
        foreach (var size in Sizes)
        {
            Console.Write(Curve(size));
        }

        Console.WriteLine("\n| hostile text | Read, 1 MB in ms | ¼ MB in ms | ratio | bytes allocated per byte |\n|---|---:|---:|---:|---:|");
        foreach (var name in HostileText.Names)
        {
            Console.Write(Hostile(name));
        }

        return 0;
    }

    /// <summary>Reads every size until the runtime has compiled what they need for good.</summary>
    /// <remarks>It compiles on another thread, whose time is that of the process, too.</remarks>
    private static void WarmUp()
    {
        var texts = Sizes.Select(PressText.OfSize).ToArray();
        var compiled = 0L;
        for (var round = 0; round < MostRounds; round++)
        {
            foreach (var text in texts)
            {
                for (var left = Megabyte; left > 0; left -= text.Length)
                {
                    _ = AnnouncementReader.Read(text, AnnouncementReading.Context);
                    _ = AnnouncementReader.ReadExpressions(text, AnnouncementReading.Context);
                }
            }

            // A round takes longer than methods wait to be compiled again.
            var before = compiled;
            compiled = JitInfo.GetCompiledMethodCount(currentThread: false);
            if (compiled - before < FewMethods)
            {
                break;
            }
        }
    }

    private static string Curve(int size)
    {
        var text = PressText.OfSize(size);
        var bytes = Encoding.UTF8.GetByteCount(text);
        var (read, allocated) = Measure(() => AnnouncementReader.Read(text, AnnouncementReading.Context), Megabyte / size, Runs);
        var (expressions, _) = Measure(() => AnnouncementReader.ReadExpressions(text, AnnouncementReading.Context), Megabyte / size, Runs);
        var events = AnnouncementReader.Read(text, AnnouncementReading.Context).Events.Length;
        var answer = AnswerBytes(text, Megabyte / size);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {bytes:N0} B | {bytes / read / 1e6:F1} | {bytes / expressions / 1e6:F1} | {(double)allocated / bytes:F2} | {answer / bytes:F2} | {(allocated - answer) / bytes:F2} | {events:N0} |\n");
    }

    private static string Hostile(string name)
    {
        var (whole, quarter) = (HostileText.Make(name, Megabyte), HostileText.Make(name, Megabyte / 4));
        var (long1, allocated) = Measure(() => AnnouncementReader.Read(whole, AnnouncementReading.Context), 1, HostileRuns);
        var (short1, _) = Measure(() => AnnouncementReader.Read(quarter, AnnouncementReading.Context), 4, HostileRuns);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {long1 * 1000:F0} | {short1 * 1000:F0} | {long1 / short1:F1} | {(double)allocated / Encoding.UTF8.GetByteCount(whole):F1} |\n");
    }

    /// <summary>Returns how many bytes an answer takes that is kept when all else has been collected.</summary>
    private static double AnswerBytes(string text, int times)
    {
        var kept = new ExtractionReport[Math.Max(times, 1)];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var time = 0; time < kept.Length; time++)
        {
            kept[time] = AnnouncementReader.Read(text, AnnouncementReading.Context);
        }

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        return (double)bytes / kept.Length;
    }

    /// <summary>Returns the least CPU seconds and the least bytes allocated of one call.</summary>
    private static (double Seconds, long Bytes) Measure<T>(Func<T> read, int times, int runs)
    {
        // The clock of the process ticks in steps of some milliseconds: short calls are measured many at once.
        times = Math.Max(times, 1);
        var (seconds, bytes) = (double.MaxValue, long.MaxValue);
        for (var run = 0; run < runs; run++)
        {
            var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
            var before = Environment.CpuUsage.TotalTime;
            for (var time = 0; time < times; time++)
            {
                _ = read();
            }

            seconds = Math.Min(seconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds / times);
            bytes = Math.Min(bytes, (GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore) / times);
        }

        return (seconds, bytes);
    }
}
