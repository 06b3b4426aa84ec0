using BenchmarkDotNet.Attributes;
using EventCalendar.Extraction;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>How long a megabyte takes that was made to take long.</summary>
[MemoryDiagnoser]
public class HostileReading
{
    private string text = "";

    public static IEnumerable<string> Names => HostileText.Names;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void MakeText() => text = HostileText.Make(Name, 1_000_000);

    [Benchmark]
    public ExtractionReport Read() => AnnouncementReader.Read(text, AnnouncementReading.Context);
}
