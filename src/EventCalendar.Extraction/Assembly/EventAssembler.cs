using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Times;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// The document pass: from fragments to candidates, in the order in which one decision rests on another.
/// </summary>
internal static class EventAssembler
{
    /// <summary>Lists the candidates of a reading in order of the text.</summary>
    public static ImmutableArray<EventCandidate> Assemble(Reading reading)
    {
        using var finder = new AnchorFinder(reading);
        var anchors = finder.Find();
        new SeriesBinder(reading, anchors, finder.Asides).Bind();
        new TimeBinder(reading, anchors).Bind();
        DayListBinder.Bind(reading, anchors);
        new StatusBinder(reading, anchors, finder.Asides).Bind();
        DuplicateMerger.Merge(reading, anchors);
        var factory = new CandidateFactory(reading, anchors);
        var result = ImmutableArray.CreateBuilder<EventCandidate>();
        foreach (var anchor in anchors)
        {
            if (factory.Make(anchor) is { } candidate)
            {
                reading.FirstEventAt ??= anchor.First;
                result.Add(candidate);
            }
        }

        return result.ToImmutable();
    }
}
