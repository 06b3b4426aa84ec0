using System.Globalization;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>How long to fuzz and from which seed.</summary>
/// <param name="Seconds">Stops after so many seconds.</param>
/// <param name="Inputs">Stops after so many inputs.</param>
/// <param name="Seed">The seed of all choices.</param>
internal sealed record FuzzOptions(int Seconds, long Inputs, int Seed)
{
    /// <summary>The form of the arguments.</summary>
    public const string Usage = "fuzz [--seconds N] [--inputs N] [--seed N]";

    /// <summary>Reads the arguments behind <c>fuzz</c>; <c>null</c> if they are not of the form.</summary>
    public static FuzzOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new FuzzOptions(int.MaxValue, long.MaxValue, 1);
        for (; arguments is [var name, var text, ..]; arguments = arguments[2..])
        {
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (name)
            {
                case "--seconds": options = options with { Seconds = (int)Math.Min(number, int.MaxValue) }; break;
                case "--inputs": options = options with { Inputs = number }; break;
                case "--seed": options = options with { Seed = (int)Math.Min(number, int.MaxValue) }; break;
                default: return null;
            }
        }

        return arguments.IsEmpty ? options : null;
    }
}
