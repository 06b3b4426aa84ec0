using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using EventCalendar.Extraction;
using NodaTime;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>How long German text takes, by size.</summary>
[MemoryDiagnoser]
public class AnnouncementReading
{
    internal static readonly ReadingContext Context = new()
    {
        Today = new LocalDate(2026, 11, 22),
        PublishedOn = new LocalDate(2026, 11, 22),
        Place = "Marburg",
        Region = "DE-HE",
    };

    private string text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000, 5_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void MakeText() => text = PressText.OfSize(Bytes);

    [Benchmark]
    public ExtractionReport Read() => AnnouncementReader.Read(text, Context);

    [Benchmark]
    public ImmutableArray<TemporalExpression> ReadExpressions() => AnnouncementReader.ReadExpressions(text, Context);
}
