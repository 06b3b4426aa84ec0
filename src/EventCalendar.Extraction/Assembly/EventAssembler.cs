using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Times;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// The document pass: from fragments to candidates, in the order in which one decision rests on another.
/// </summary>
internal static class EventAssembler
{
    private const int MostSupport = 2;

    /// <summary>Lists the candidates of a reading in order of the text.</summary>
    public static ImmutableArray<EventCandidate> Assemble(Reading reading)
    {
        using var finder = new AnchorFinder(reading);
        var anchors = finder.Find();
        new SeriesBinder(reading, anchors, finder.Asides).Bind();
        new TimeBinder(reading, anchors).Bind();
        DayListBinder.Bind(reading, anchors);
        new StatusBinder(reading, anchors, finder.Asides).Bind();
        ExhibitionRuns.Remove(reading, anchors);
        CancelledDays.Split(reading, anchors);
        DuplicateMerger.Merge(reading, anchors);
        if (anchors.Count == 0)
        {
            return [];
        }

        var factory = new CandidateFactory(reading, anchors);
        var evidence = new Evidence(reading, anchors);
        var made = new EventCandidate?[anchors.Count];
        var days = 0;
        for (var at = 0; at < made.Length; at++)
        {
            made[at] = factory.Make(at);
            days += made[at] is not null && anchors[at].Date.HasDate ? 1 : 0;
        }

        var result = ImmutableArray.CreateBuilder<EventCandidate>();
        for (var at = 0; at < made.Length; at++)
        {
            // One of several days that are told one after the other needs less of its own.
            if (days > 0 && made[at] is null && evidence.IsOneOfSeveral(anchors[at]))
            {
                made[at] = factory.Make(at, Math.Min(days, MostSupport));
            }
            else if (days == 0 && made[at] is null && evidence.IsOneOfSeveral(anchors[at])
                && evidence.SellsTickets(anchors[at]))
            {
                made[at] = factory.Make(at, 1);
            }

            if (made[at] is { } candidate)
            {
                reading.FirstEventAt = Math.Min(reading.FirstEventAt ?? int.MaxValue, anchors[at].First);
                result.Add(candidate);
            }
        }

        FestivalDays.Remove(result);
        return result.ToImmutable();
    }
}
