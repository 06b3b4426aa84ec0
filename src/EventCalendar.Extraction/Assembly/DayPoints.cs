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
    private const int FewestHours = 2;
    private const int MostSentences = 40;

    // Each point is held against all dates of its day: points without end would take time that grows with the
    // square of the text. No programme of a day has as many.
    private const int MostPoints = 512;
    private readonly DayPointReader reader = new(reading);
    private readonly KeptList<DayPoint> points = new(reading.Kept);
    private readonly KeptList<Anchor> day = new(reading.Kept);

    /// <summary>Adds the points to the dates of a text, both in order of the text.</summary>
    public List<Anchor>? With(List<Anchor> anchors)
    {
        List<Anchor>? all = null;
        for (var first = 0; first < anchors.Count;)
        {
            var end = EndOfDay(anchors, first);
            day.Clear();
            for (var at = first; at < end; at++)
            {
                day.Add(anchors[at]);
            }

            var next = end < anchors.Count ? anchors[end] : null;
            if (anchors[first] is { LastDay: null, Series: null, Date.Kind: FragmentKind.Date } head
                && (AddOwn(head, next) | AddBelow(head, next)))
            {
                all ??= anchors.GetRange(0, first);
            }

            all?.AddRange(day);
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

    /// <summary>
    /// "Am 5. Mai gibt es um 10 Uhr im Park ein Konzert, um 14 Uhr im Saal eine Lesung": the points of the
    /// sentence of the day itself.
    /// </summary>
    private bool AddOwn(Anchor head, Anchor? next)
    {
        points.Clear();
        reader.ReadOwn(head, next?.Sentence == head.Sentence ? next.First
            : reading.Source.Sentences[head.Sentence].End, points);
        LeaveOutTooMany();
        if (points is [{ IsLabelled: true, IsNamed: true } own])
        {
            // "1. Mai" above "Kleinhausen: 10 Uhr Umzug am Rathaus"
            (head.Place, head.Stage, head.Noun) = (own.Place, own.Name, own.Noun);
            head.First = head.LeadFirst = head.IsDateAbove ? own.First : head.First;
        }

        if (points.Count < FewestHours)
        {
            return false;
        }

        if (AreApart(head))
        {
            return true;
        }

        for (var at = 1; at < points.Count; at++)
        {
            if (!IsEvent(points[at]) && !points[at].IsBare)
            {
                return false;
            }
        }

        day.RemoveAll(other => other != head && other.Sentence == head.Sentence && other.IsDateAbove);
        (head.End, head.Place) = (points[0].End, points[0].Place);
        for (var at = 1; at < points.Count; at++)
        {
            var words = head.WithWords(head.Sentence, points[at].First, points[at].End, head);
            words.IsItem = head.IsItem
                && !TitleWords.HasVerb(reading.Tokens, points[at].First, points[at].End);
            words.IsElsewhere = !IsEvent(points[at]);
            (words.Place, words.Stage, words.Noun) = (points[at].Place, points[at].Name, points[at].Noun);
            day.Insert(at, words);
        }

        return true;
    }

    private void LeaveOutTooMany()
    {
        if (points.Count > MostPoints)
        {
            points.RemoveRange(MostPoints, points.Count - MostPoints);
        }
    }

    /// <summary>Says whether each point has its event already, with the words of its place.</summary>
    private bool AreApart(Anchor head)
    {
        foreach (var point in points)
        {
            var isApart = false;
            foreach (var anchor in day)
            {
                if (anchor.Sentence == head.Sentence && anchor.First <= point.First
                    && point.Time.First < anchor.End && anchor.End <= point.End + 1)
                {
                    (isApart, anchor.Place) = (true, point.Place);
                }
            }

            if (!isApart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is told beside an event with its hour has a name, or is on several times.</summary>
    private static bool IsEvent(DayPoint point) => point.IsNamed || point.Hours > 1;

    /// <summary>Adds the points of the sentences below a day, if there are enough.</summary>
    private bool AddBelow(Anchor head, Anchor? next)
    {
        points.Clear();
        var stop =
            Math.Min(next?.Sentence ?? reading.Source.Sentences.Count, day[^1].Sentence + MostSentences);
        for (var sentence = head.Sentence + 1; sentence < stop; sentence++)
        {
            reader.Read(sentence, points);
        }

        LeaveOutTooMany();
        if (points.Count == 0)
        {
            return false;
        }

        var start = reader.StartOf(head);
        if (start is not null)
        {
            var isPlaced = head.Place is not null || reader.HasPlace(head);
            points.RemoveAll(point => (point.Time.Time == start && !isPlaced) || !IsEvent(point));
        }

        var (hours, isNew) = (0, false);
        foreach (var point in points)
        {
            hours += point.Hours;
            isNew |= point.IsLabelled || Known(head, point) is null;
        }

        if (hours < (points.Count > 0 && points[0].IsLabelled ? 1 : FewestHours) || !isNew)
        {
            return false;
        }

        var isHead = start is not null || reader.HasPlace(head) || points[0].Time.First != FirstHour(head);
        foreach (var point in points)
        {
            var isElsewhere = !point.IsNamed && start is null;
            if (point.Hours > 1)
            {
                day.RemoveAll(other => other != head && other.IsDateAbove && other.Sentence == point.Sentence
                    && other.First >= point.First && other.First < point.End);
                Insert(head, point, isElsewhere);
            }
            else if (Known(head, point) is not { } known)
            {
                Insert(head, point, isElsewhere);
            }
            else if (point.IsLabelled && (point.IsNamed || start is null))
            {
                Insert(head, point, isElsewhere);
            }
            else if (known is { IsDateAbove: true, PartOf: not null })
            {
                (known.Place, known.Noun) = (point.Place, point.Noun);
                known.IsElsewhere = start is null && (known.IsElsewhere ? !IsNew(point) : !point.IsNamed);
            }
        }

        if (!isHead)
        {
            day.RemoveAt(0);
        }

        return true;
    }

    /// <summary>"ein Konzert", but not "das Konzert", which was spoken of before.</summary>
    private bool IsNew(DayPoint point) =>
        point.Noun.End > 0 && point.Noun.First - 1 is var before
            && (TitleWords.Indefinite.Contains(reading.Tokens[before]) || (reading.Tokens[before].IsSmall
                && TitleWords.Indefinite.Contains(reading.Tokens[before - 1])));

    /// <summary>Finds the event that stands for the hour of a point, and for that of no other.</summary>
    private Anchor? Known(Anchor head, DayPoint point)
    {
        foreach (var anchor in day)
        {
            if (anchor == head || !Covers(anchor, point))
            {
                continue;
            }

            foreach (var other in points)
            {
                if (other != point && Covers(anchor, other))
                {
                    return null;
                }
            }

            return anchor;
        }

        return null;
    }

    private static bool Covers(Anchor anchor, DayPoint point) =>
        anchor.Sentence == point.Sentence && anchor.First <= point.Time.First
            && point.Time.First < anchor.End;

    /// <summary>Adds a point; an event that stands for several of them makes room.</summary>
    private void Insert(Anchor head, DayPoint point, bool isElsewhere)
    {
        var words = head.WithWords(point.Sentence, point.First, point.End, head);
        (words.Place, words.Stage, words.Noun) = (point.Place, point.Name, point.Noun);
        words.IsElsewhere = isElsewhere;
        var at = 1;
        while (at < day.Count && (day[at].Sentence < point.Sentence
            || (day[at].Sentence == point.Sentence && day[at].First < point.First)))
        {
            at++;
        }

        for (var former = day.Count - 1; former > 0; former--)
        {
            if (Covers(day[former], point))
            {
                day[former].End = point.First;
                if (day[former].First == point.First || point.IsLabelled)
                {
                    day.RemoveAt(former);
                    at -= former < at ? 1 : 0;
                }
            }
        }

        day.Insert(at, words);
    }

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
