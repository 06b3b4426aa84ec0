using System.Reflection;
using System.Runtime.Loader;
using EventCalendar.Extraction;
using SharpFuzz;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>Loads the reader a second time, with counters in its branches, and this program beside it.</summary>
internal sealed class InstrumentedContext : AssemblyLoadContext
{
    // Walking over characters and looking words up take the same branches for every text: counting there costs time only.
    private static readonly string[] Uncounted = ["EventCalendar.Extraction.Text.", "EventCalendar.Extraction.Lexicon.", "EventCalendar.Extraction.Holidays."];
    private readonly string reader;

    private InstrumentedContext(string reader)
        : base("instrumented") => this.reader = reader;

    /// <summary>Instruments a copy of the reader and returns a type of this program that uses the copy.</summary>
    /// <param name="type">A type of this program.</param>
    /// <param name="directory">Where the copy goes.</param>
    public static Type Load(Type type, string directory)
    {
        var original = typeof(AnnouncementReader).Assembly.Location;
        var copy = Path.Combine(directory, Path.GetFileName(original));
        File.Copy(original, copy, overwrite: true);
        _ = Fuzzer.Instrument(copy, name => !Uncounted.Any(name.StartsWith), Options.Value).Count();
        return new InstrumentedContext(copy).LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName!, throwOnError: true)!;
    }

    // Core speaks the reader's types, so it comes along; all other assemblies are shared.
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "EventCalendar.Extraction" => LoadFromAssemblyPath(reader),
        "EventCalendar.Core" or "EventCalendar.Benchmarks" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
        _ => null,
    };
}
