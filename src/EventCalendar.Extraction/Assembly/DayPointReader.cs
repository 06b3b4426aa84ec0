using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Reads the hours of a sentence that each have a place of their own.</summary>
internal sealed class DayPointReader
{
    private const int LongestLead = 24;
    private readonly Reading reading;
    private readonly PlaceScanner scanner;
    private readonly KeptList<(Fragment Time, int End, int Hours)> hours;

    /// <summary>Prepares to read texts.</summary>
    public DayPointReader(Reading reading)
    {
        this.reading = reading;
        scanner = new PlaceScanner(reading, new PlaceReader(reading), new PlaceLabels(reading));
        hours = new(reading.Kept);
    }

    /// <summary>Adds the points of a sentence; one with a date of its own has none.</summary>
    public void Read(int sentence, List<DayPoint> points)
    {
        if (!Gather(sentence))
        {
            return;
        }

        var range = reading.Source.Sentences[sentence];
        var first = range.First;
        var isPlaceFirst = Place(range.First, hours[0].Time.First) is not null;
        for (var at = 0; at < hours.Count; at++)
        {
            var end = at + 1 == hours.Count ? range.End
                : Boundary(hours[at].End, hours[at + 1].Time.First, isPlaceFirst);
            var time = hours[at].Time;
            if (TimeRoles.Of(reading.Tokens, range, time, at > 0 ? hours[at - 1].Time : null)
                is TimeRole.Plain or TimeRole.Begin && Place(first, end) is { } place)
            {
                points.Add(new DayPoint(sentence, first, end, time, hours[at].Hours,
                    Names(first, end, time, hours[at].End, place)));
            }

            first = end;
        }
    }

    /// <summary>Finds the hour that the sentence of a day says.</summary>
    public ClockTime? StartOf(Anchor head)
    {
        var range = reading.Source.Sentences[head.Sentence];
        foreach (ref readonly var time in reading.FragmentsOf(head.Sentence))
        {
            if (time.HasTime && TimeRoles.Of(reading.Tokens, range, time, null)
                is TimeRole.Plain or TimeRole.Begin)
            {
                return time.Time;
            }
        }

        return null;
    }

    /// <summary>Says whether the words of a day name a place.</summary>
    public bool HasPlace(Anchor head) =>
        Place(head.First, Math.Min(head.End, reading.Source.Sentences[head.Sentence].End)) is not null;

    /// <summary>Gathers the hours of a sentence, those that are listed as one.</summary>
    private bool Gather(int sentence)
    {
        hours.Clear();
        var fragments = reading.FragmentsOf(sentence);
        if (fragments.IsEmpty || reading.SignsOf(sentence) is { IsPast: true, IsAhead: false }
            or { IsRegistration: true } or { IsOtherDeadline: true } or { IsClosed: true }
            or { IsJob: true } or { IsForEach: true } or { IsCancelled: true } or { IsMoved: true })
        {
            return false;
        }

        foreach (ref readonly var fragment in fragments)
        {
            if (fragment.HasDate || fragment.Kind == FragmentKind.Recurrence)
            {
                return false;
            }

            if (!fragment.HasTime)
            {
                continue;
            }

            if (hours.Count > 0 && IsListed(hours[^1].End, fragment.First))
            {
                hours[^1] = (hours[^1].Time, fragment.End, hours[^1].Hours + 1);
            }
            else
            {
                hours.Add((fragment, fragment.End, 1));
            }
        }

        return hours.Count > 0;
    }

    /// <summary>"um 14.30, 16.30 und um 17.15 Uhr": nothing else stands between the hours.</summary>
    private bool IsListed(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!reading.Tokens[at].Is(",") && !TimeWords.And.Contains(reading.Tokens[at])
                && !GrammarWords.StartLeads.Contains(reading.Tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds where the words of one hour end and those of the next begin.</summary>
    private int Boundary(int from, int to, bool isPlaceFirst)
    {
        if (isPlaceFirst)
        {
            for (var at = from; at < to; at++)
            {
                if (IsSeparator(at))
                {
                    return at + 1;
                }
            }
        }

        for (var at = to - 1; at >= from; at--)
        {
            if (IsSeparator(at))
            {
                return at + 1;
            }
        }

        return GrammarWords.StartLeads.Contains(reading.Tokens[to - 1]) ? to - 1 : to;
    }

    private bool IsSeparator(int at) =>
        reading.Tokens[at].Text is "," or ";" or "|" or "·" || TimeWords.And.Contains(reading.Tokens[at]);

    private PlacePhrase? Place(int first, int end) =>
        scanner.Best(Math.Max(first, end - (2 * LongestLead)), end, default) is { IsWeak: false } place
            ? place : null;

    /// <summary>"findet ein Konzert statt", "10 Uhr Schauübung": what takes place has a name.</summary>
    private bool Names(int first, int end, Fragment time, int timeEnd, PlacePhrase place)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsQuoted)
            {
                return true;
            }

            if (!token.IsCapitalized || reading.IsTemporal(at) || (at >= place.First && at < place.End)
                || EventNouns.IsGeneric(token.Text))
            {
                continue;
            }

            if (EventNouns.IsAt(reading.Tokens, at) || at == timeEnd
                || (at > first && TitleWords.Indefinite.Contains(reading.Tokens[at - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
