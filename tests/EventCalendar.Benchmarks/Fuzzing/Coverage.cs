using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>The branches that the instrumented reader took, as counted by the code that SharpFuzz puts into it.</summary>
/// <remarks>
/// One counter for each pair of branches that follow each other. How often is rounded to eight classes, so that a
/// loop that turns once more is nothing new.
/// </remarks>
internal sealed unsafe class Coverage : IDisposable
{
    private const int Size = 1 << 16;
    private static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(Class)];
    private readonly byte[] seen = new byte[Size];
    private readonly byte* counters = (byte*)NativeMemory.AllocZeroed(Size);

    public Coverage() => Trace.SharedMem = counters;

    /// <summary>Gets the number of pairs of branches seen so far.</summary>
    public int Pairs { get; private set; }

    /// <summary>Begins to count for an input.</summary>
    public void Reset()
    {
        NativeMemory.Clear(counters, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>Says whether the input did something that no input did before, and remembers it.</summary>
    public bool Learn()
    {
        var isNew = false;
        var blocks = new ReadOnlySpan<ulong>(counters, Size / sizeof(ulong));
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] != 0)
            {
                isNew |= Learn(block * sizeof(ulong));
            }
        }

        return isNew;
    }

    public void Dispose() => NativeMemory.Free(counters);

    private bool Learn(int first)
    {
        var isNew = false;
        for (var at = first; at < first + sizeof(ulong); at++)
        {
            var found = Classes[counters[at]];
            if ((seen[at] & found) != found)
            {
                Pairs += seen[at] == 0 ? 1 : 0;
                seen[at] |= found;
                isNew = true;
            }
        }

        return isNew;
    }

    private static byte Class(int count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
