using System.Collections.Immutable;

namespace EventCalendar.Extraction.Assembly.Weighing;

/// <summary>Takes down what is weighed while a text is read, so that weights can be fitted.</summary>
/// <remarks>Nothing is taken down but by the program that fits.</remarks>
internal sealed class WeighingLog
{
    [ThreadStatic]
    private static WeighingLog? current;

    private readonly ImmutableArray<Weighed>.Builder entries = ImmutableArray.CreateBuilder<Weighed>();

    /// <summary>Gets where this thread takes down; <c>null</c> while it only reads.</summary>
    public static WeighingLog? Current => current;

    /// <summary>Lists what is weighed while something is done.</summary>
    public static ImmutableArray<Weighed> During(Action reading)
    {
        var log = current = new WeighingLog();
        try
        {
            reading();
        }
        finally
        {
            current = null;
        }

        return log.entries.ToImmutable();
    }

    /// <summary>Takes down a candidate.</summary>
    public void Add(Weighed candidate) => entries.Add(candidate);
}
