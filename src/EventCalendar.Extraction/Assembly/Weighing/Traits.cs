using System.Runtime.CompilerServices;

namespace EventCalendar.Extraction.Assembly.Weighing;

/// <summary>Which traits a candidate has, a bit for each.</summary>
/// <typeparam name="TTrait">The traits that are asked for, 64 at most, counted from zero.</typeparam>
internal struct Traits<TTrait>
    where TTrait : struct, Enum
{
    /// <summary>Gets the bits, that of the first trait lowest.</summary>
    public ulong Bits { get; private set; }

    /// <summary>Adds a trait if the candidate has it.</summary>
    public void Add(TTrait trait, bool has) =>
        Bits |= has ? 1UL << Unsafe.BitCast<TTrait, int>(trait) : 0;
}
