using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Reads the hours of a sentence that each have a place of their own.</summary>
internal sealed class DayPointReader
{
    private const int LongestWords = 48;
    private readonly Reading reading;
    private readonly PlaceScanner scanner;
    private readonly VenueMentions mentions;
    private readonly KeptList<(Fragment Time, int End, int Hours)> hours;

    /// <summary>Prepares to read texts.</summary>
    public DayPointReader(Reading reading)
    {
        this.reading = reading;
        var reader = new PlaceReader(reading);
        var labels = new PlaceLabels(reading);
        scanner = new PlaceScanner(reading, reader, labels);
        mentions = new VenueMentions(reading, reader, labels);
        hours = new(reading.Kept);
    }

    /// <summary>Adds the points of a sentence; one with a date of its own has none.</summary>
    public void Read(int sentence, List<DayPoint> points)
    {
        var range = reading.Source.Sentences[sentence];
        if (IsOpen(sentence) && Gather(sentence, range.First, range.End))
        {
            Add(sentence, range.First, range.End, points);
        }
    }

    /// <summary>
    /// Adds the points of the words behind a day, the first of which is its own, if each has its place.
    /// </summary>
    public void ReadOwn(Anchor head, int end, List<DayPoint> points)
    {
        if (!IsOpen(head.Sentence) || !Gather(head.Sentence, head.Date.End, end) || hours.Count < 2)
        {
            return;
        }

        Add(head.Sentence, head.Date.End, end, points);
        if (points.Count < hours.Count)
        {
            points.Clear();
        }
    }

    /// <summary>Finds the hour that the sentence of a day says.</summary>
    public ClockTime? StartOf(Anchor head)
    {
        var range = reading.Source.Sentences[head.Sentence];
        foreach (ref readonly var time in reading.FragmentsOf(head.Sentence))
        {
            if (time.HasTime && time.First >= head.First && time.First < head.End
                && TimeRoles.Of(reading.Tokens, range, time, null) is TimeRole.Plain or TimeRole.Begin)
            {
                return time.Time;
            }
        }

        return null;
    }

    /// <summary>Says whether the words of a day name a place.</summary>
    public bool HasPlace(Anchor head) =>
        Place(head.Sentence, head.First, Math.Min(head.End, reading.Source.Sentences[head.Sentence].End))
            is not null;

    /// <summary>Says whether nothing in a sentence speaks of the past, of deadlines or of rides.</summary>
    private bool IsOpen(int sentence) =>
        !reading.FragmentsOf(sentence).IsEmpty && reading.SignsOf(sentence) is
        {
            IsRegistration: false, IsOtherDeadline: false, IsClosed: false, IsJob: false, IsForEach: false,
            IsCancelled: false, IsMoved: false,
        } signs && !(signs.IsPast && !signs.IsAhead)
        && reading.Source.Sentences[sentence] is var range
        && !reading.Tokens.Has(PlaceWords.Rides, range.First, range.End);

    private void Add(int sentence, int first, int end, List<DayPoint> points)
    {
        var range = reading.Source.Sentences[sentence];
        var isPlaceFirst = Place(sentence, first, hours[0].Time.First) is not null;
        for (var at = 0; at < hours.Count; at++)
        {
            var (time, timeEnd, count) = hours[at];
            var stop = at + 1 == hours.Count ? end : Boundary(timeEnd, hours[at + 1].Time.First, isPlaceFirst);
            var role = TimeRoles.Of(reading.Tokens, range, time, at > 0 ? hours[at - 1].Time : null);
            if ((role is TimeRole.Plain or TimeRole.Begin || (role is TimeRole.Aside && IsBracketed(time)))
                && (Place(sentence, first, stop) ?? There(sentence, first, stop, points)) is { } place)
            {
                var isNamed = Names(first, stop, timeEnd, place, out var name);
                points.Add(new DayPoint(sentence, first, stop, time, count, place, isNamed, name));
            }

            first = stop;
        }
    }

    /// <summary>"eine Lesung im Park (14 Uhr)": an hour alone in brackets.</summary>
    private bool IsBracketed(Fragment time) =>
        reading.Tokens[time.First - 1].Is("(") && reading.Tokens[time.End].Text is ")" or ",";

    /// <summary>Gathers the hours among some words, those that are listed as one.</summary>
    private bool Gather(int sentence, int first, int end)
    {
        hours.Clear();
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.First < first || fragment.First >= end)
            {
                continue;
            }

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

    private PlacePhrase? Place(int sentence, int first, int end) =>
        scanner.Best(Math.Max(first, end - LongestWords), end, default) is { IsWeak: false } place ? place
            // "Das Torfmuseum in Aue lädt um 11 Uhr ein": the house as a host.
            : mentions.In(sentence) is { } host && host.First >= first && host.End <= end
                && !reading.Tokens[host.End - 1].IsEventNoun ? host
            : null;

    /// <summary>"…, um 14 Uhr beginnt dort der Basar": the place told before.</summary>
    private PlacePhrase? There(int sentence, int first, int end, List<DayPoint> points) =>
        points is [.., var before] && before.Sentence == sentence
            && reading.Tokens.Has(PlaceWords.There, first, end) ? before.Place : null;

    /// <summary>"findet ein Konzert statt", "10 Uhr Schauübung": what takes place has a name.</summary>
    private bool Names(int first, int end, int timeEnd, PlacePhrase place, out (int First, int End) name)
    {
        name = default;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsQuoted)
            {
                return true;
            }

            if (!token.IsCapitalized || reading.IsTemporal(at) || (at >= place.First && at < place.End)
                || TimeWords.SameAgain.Contains(token))
            {
                continue;
            }

            if (EventNouns.IsAt(reading.Tokens, at))
            {
                name = default;
                return true;
            }

            if (name.End == 0 && (at == timeEnd
                || (at > first && TitleWords.Indefinite.Contains(reading.Tokens[at - 1]))))
            {
                name = (at, NameEnd(at, end));
            }
        }

        return name.End > 0;
    }

    /// <summary>"Schauübung", "Public Viewing", "Fahrrad-Korso".</summary>
    private int NameEnd(int at, int end)
    {
        at++;
        while (at < end && !reading.IsTemporal(at) && (reading.Tokens[at].IsCapitalized
            || (reading.Tokens.IsTight(at, "-") && at + 1 < end)))
        {
            at++;
        }

        return at;
    }
}
