using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// The document pass: from fragments to candidates, in the order in which one decision rests on another.
/// </summary>
internal sealed class EventAssembler
{
    private const int MostSupport = 2;
    private readonly Reading reading;
    private readonly KeptList<Anchor> anchors;
    private readonly KeptList<EventCandidate?> made;
    private readonly KeptList<EventCandidate> result;
    private readonly AnchorFinder finder;
    private readonly SeriesBinder series;
    private readonly TimeBinder times;
    private readonly StatusBinder states;
    private readonly DuplicateMerger merger;
    private readonly Evidence evidence;
    private CandidateFactory? factory;

    /// <summary>Prepares to put the events of texts together, one text after the other.</summary>
    public EventAssembler(Reading reading)
    {
        this.reading = reading;
        anchors = new(reading.Kept);
        made = new(reading.Kept);
        result = new(reading.Kept);
        finder = new AnchorFinder(reading, anchors);
        series = new SeriesBinder(reading, anchors, reading.Asides);
        times = new TimeBinder(reading, anchors);
        states = new StatusBinder(reading, anchors, reading.Asides);
        merger = new DuplicateMerger(reading, anchors);
        evidence = new Evidence(reading, anchors);
    }

    /// <summary>Lists the candidates of the text in its order.</summary>
    public ImmutableArray<EventCandidate> Assemble()
    {
        finder.Find();
        series.Bind();
        times.Bind();
        DayListBinder.Bind(reading, anchors);
        states.Bind();
        ExhibitionRuns.Remove(reading, anchors);
        CancelledDays.Split(reading, anchors);
        merger.Merge();
        if (anchors.Count == 0)
        {
            return [];
        }

        factory ??= new CandidateFactory(reading, anchors);
        factory.Begin();
        var days = 0;
        for (var at = 0; at < anchors.Count; at++)
        {
            made.Add(factory.Make(at));
            days += made[at] is not null && anchors[at].Date.HasDate ? 1 : 0;
        }

        for (var at = 0; at < made.Count; at++)
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
        return [.. result];
    }
}
