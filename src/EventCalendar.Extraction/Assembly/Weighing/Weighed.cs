using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Weighing;

/// <summary>A candidate that was weighed.</summary>
/// <param name="Question">What was asked, as the table of weights names it.</param>
/// <param name="Traits">The names of the traits it has.</param>
/// <param name="Day">The day of the event it is for.</param>
/// <param name="Time">The hour of the event it is for; <c>null</c> if it has none.</param>
/// <param name="Value">
/// The title or the place it would give; <c>null</c> where only the event is asked for.
/// </param>
internal sealed record Weighed(
    string Question, ImmutableArray<string> Traits, LocalDate Day, LocalTime? Time, string? Value)
{
    /// <summary>Names the traits of a candidate.</summary>
    public static ImmutableArray<string> Names<TTrait>(Traits<TTrait> traits)
        where TTrait : struct, Enum
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var trait in Enum.GetValues<TTrait>())
        {
            var alone = default(Traits<TTrait>);
            alone.Add(trait, true);
            if ((alone.Bits & traits.Bits) != 0)
            {
                names.Add(trait.ToString());
            }
        }

        return names.ToImmutable();
    }
}
