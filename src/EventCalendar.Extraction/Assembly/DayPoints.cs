using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds what one day brings at several places, each with its hour: "Am Rathaus erklingt die Musik um 16 Uhr, im
/// Schlosspark um 17 Uhr. In der Kirche ist um 18 Uhr ein Konzert."
/// </summary>
/// <remarks>
/// An hour with a place of its own is an event, whatever it is called, where another such hour stands beside it.
/// </remarks>
internal sealed class DayPoints(Reading reading)
{
    private const int FewestPoints = 2;
    private const int MostSentences = 40;
    private readonly DayPointReader reader = new(reading);
    private readonly KeptList<DayPoint> points = new(reading.Kept);

    /// <summary>Adds the points to the dates of a text, both in order of the text.</summary>
    public List<Anchor>? With(List<Anchor> anchors)
    {
        List<Anchor>? all = null;
        for (var first = 0; first < anchors.Count;)
        {
            var end = EndOfDay(anchors, first);
            if (Collect(anchors, first, end))
            {
                all ??= anchors.GetRange(0, first);
                AddDay(all, anchors, first, end);
            }
            else
            {
                for (var at = first; all is not null && at < end; at++)
                {
                    all.Add(anchors[at]);
                }
            }

            first = end;
        }

        return all;
    }

    private static int EndOfDay(List<Anchor> anchors, int first)
    {
        var end = first + 1;
        while (end < anchors.Count && anchors[end].StartsOn == anchors[first].StartsOn
            && anchors[end].LastDay is null)
        {
            end++;
        }

        return end;
    }

    /// <summary>Gathers the points of a day; says whether there are enough, and one that is new.</summary>
    private bool Collect(List<Anchor> anchors, int first, int end)
    {
        points.Clear();
        var head = anchors[first];
        if (head is not { LastDay: null, Series: null, Date.Kind: FragmentKind.Date })
        {
            return false;
        }

        var last = end < anchors.Count ? anchors[end].Sentence : reading.Source.Sentences.Count;
        last = Math.Min(last, anchors[end - 1].Sentence + MostSentences);
        for (var sentence = head.Sentence + 1; sentence < last; sentence++)
        {
            reader.Read(sentence, points);
        }

        // What is told below an event with its hour has a name, or is on several times.
        if (points.Count > 0 && reader.StartOf(head) is { } start)
        {
            points.RemoveAll(point => point.Time.Time == start || (!point.IsNamed && point.Hours == 1));
        }

        var (hours, isNew) = (0, false);
        foreach (var point in points)
        {
            hours += point.Hours;
            isNew |= !IsKnown(anchors, first, end, point);
        }

        return hours >= FewestPoints && isNew;
    }

    /// <summary>Says whether an event stands for the hour of a point and for no other.</summary>
    private bool IsKnown(List<Anchor> anchors, int first, int end, DayPoint point)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (anchors[at].Sentence == point.Sentence && anchors[at].First <= point.Time.First
                && point.Time.First < anchors[at].End)
            {
                return true;
            }
        }

        return false;
    }

    private void AddDay(List<Anchor> all, List<Anchor> anchors, int first, int end)
    {
        var head = anchors[first];
        var isHead = reader.StartOf(head) is not null || reader.HasPlace(head) || points[0].Time.First != FirstHour(head);
        if (isHead)
        {
            all.Add(head);
        }

        var (next, at) = (0, first + 1);
        while (next < points.Count || at < end)
        {
            if (next == points.Count || (at < end && IsBefore(anchors[at], points[next])))
            {
                all.Add(anchors[at]);
                at++;
                continue;
            }

            var point = points[next];
            if (!IsKnown(anchors, first, end, point))
            {
                var words = head.WithWords(point.Sentence, point.First, point.End, head);
                words.IsElsewhere = !point.IsNamed;
                all.Add(words);
            }

            next++;
        }
    }

    private static bool IsBefore(Anchor anchor, DayPoint point) =>
        anchor.Sentence < point.Sentence
            || (anchor.Sentence == point.Sentence && anchor.First <= point.First);

    /// <summary>Finds the first hour below a day.</summary>
    private int FirstHour(Anchor head)
    {
        var at = reading.FragmentFrom(reading.Source.Sentences[head.Sentence].End);
        while (at < reading.Fragments.Count && !reading.Fragments[at].HasTime)
        {
            at++;
        }

        return at < reading.Fragments.Count ? reading.Fragments[at].First : -1;
    }
}
