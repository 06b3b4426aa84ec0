using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace EventCalendar.Extraction.Assembly.Weighing;

/// <summary>Says how much speaks for a candidate: the log odds by the sum of its traits' weights.</summary>
/// <typeparam name="TTrait">The traits, which are also the names of the weights.</typeparam>
/// <remarks>
/// The table is fitted on the known announcements (logistic regression) and written by
/// <c>WeightTableTests</c>. A trait without an entry weighs nothing.
/// </remarks>
internal sealed class Weights<TTrait>
    where TTrait : struct, Enum
{
    private const string Base = "Base";
    private readonly double[] weights = new double[64];
    private readonly double start;

    /// <summary>Reads the weights of a question.</summary>
    /// <param name="question">What is asked, the first part of the names in the table.</param>
    public Weights(string question)
    {
        using var reader = new StreamReader(typeof(Weights<TTrait>).Assembly
            .GetManifestResourceStream("EventCalendar.Extraction.Assembly.Weights")!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is not [var key, var value] || key.Split('.') is not [var of, var name]
                || of != question)
            {
                continue;
            }

            var weight = double.Parse(value, CultureInfo.InvariantCulture);
            if (name == Base)
            {
                start = weight;
            }
            else if (Enum.TryParse<TTrait>(name, out var trait))
            {
                weights[Unsafe.BitCast<TTrait, int>(trait)] = weight;
            }
        }
    }

    /// <summary>Returns the log odds that a candidate with these traits is right; 0 is even.</summary>
    public double Of(Traits<TTrait> traits)
    {
        var sum = start;
        for (var bits = traits.Bits; bits != 0; bits &= bits - 1)
        {
            sum += weights[System.Numerics.BitOperations.TrailingZeroCount(bits)];
        }

        return sum;
    }
}
