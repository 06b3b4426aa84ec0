using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Words that tell an hour of a day and its own place.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The first of the words.</param>
/// <param name="End">The index behind them.</param>
/// <param name="Time">The first hour in them.</param>
/// <param name="Hours">How many hours are listed: "um 14 und um 16 Uhr".</param>
/// <param name="Place">Where that is.</param>
/// <param name="IsNamed">Whether they name what takes place.</param>
/// <param name="Name">The words of the name, if no list knows them; else empty.</param>
internal readonly record struct DayPoint(
    int Sentence, int First, int End, Fragment Time, int Hours, PlacePhrase Place, bool IsNamed,
    (int First, int End) Name)
{
    /// <summary>Gets a value indicating whether the words stand behind a label of their line.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>
    /// Gets a value indicating whether they say nothing but hour and place: "16 bis 20 Uhr in der Schule".
    /// </summary>
    public bool IsBare { get; init; }

    /// <summary>Gets the noun of what takes place, if a list knows it; else empty.</summary>
    public (int First, int End) Noun { get; init; }
}
