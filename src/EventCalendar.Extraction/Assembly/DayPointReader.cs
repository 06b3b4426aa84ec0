using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Reads the hours of a sentence that each have a place of their own.</summary>
internal sealed class DayPointReader
{
    private const int LongestLabel = 5;
    private readonly Reading reading;
    private readonly DayPointPlaces places;
    private readonly KeptList<(Fragment Time, int End, int Hours)> hours;

    /// <summary>Prepares to read texts.</summary>
    public DayPointReader(Reading reading)
    {
        this.reading = reading;
        places = new DayPointPlaces(reading);
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
        var first = Math.Max(head.Date.End, reading.Source.Sentences[head.Sentence].First);
        if (!IsOpen(head.Sentence) || !Gather(head.Sentence, first, end))
        {
            return;
        }

        Add(head.Sentence, first, end, points);
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

    /// <summary>Says whether a sentence tells when something begins.</summary>
    public bool HasHour(int sentence)
    {
        foreach (ref readonly var time in reading.FragmentsOf(sentence))
        {
            if (time.HasTime && IsHour(sentence, time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the place that a sentence names.</summary>
    public PlacePhrase? PlaceOf(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return places.Place(sentence, range.First, range.End);
    }

    /// <summary>Says whether an hour is the beginning of what a sentence tells.</summary>
    public bool IsHour(int sentence, Fragment time) =>
        IsOpen(sentence)
            && TimeRoles.Of(reading.Tokens, reading.Source.Sentences[sentence], time, null)
            is TimeRole.Plain or TimeRole.Begin;

    /// <summary>Says whether the words of a day name a place.</summary>
    public bool HasPlace(Anchor head) =>
        places.Place(head.Sentence, head.First,
            Math.Min(head.End, reading.Source.Sentences[head.Sentence].End))
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
        var lead = places.Place(sentence, first, hours[0].Time.First);
        first = ClauseFirst(first, lead?.First ?? hours[0].Time.First);
        for (var at = 0; at < hours.Count; at++)
        {
            var (time, timeEnd, count) = hours[at];
            var stop = at + 1 == hours.Count ? end
                : Boundary(timeEnd, hours[at + 1].Time.First, lead is not null);
            var label = at == 0 ? LabelEnd(first, time.First, out first) : 0;
            var role = TimeRoles.Of(reading.Tokens, range, time, at > 0 ? hours[at - 1].Time : null);
            if ((role is TimeRole.Plain or TimeRole.Begin || (role is TimeRole.Aside && IsBracketed(time)))
                && (places.Place(sentence, first, stop)
                    ?? places.There(sentence, first, stop, points)) is { } place)
            {
                var isNamed =
                    Names(label > 0 ? label + 1 : first, stop, timeEnd, place, out var name, out var noun)
                    || (count > 1 && IsPerformed(first, stop, place, out name));
                place = label > 0 ? InLabel(place, first, label) : place;
                points.Add(new DayPoint(sentence, label > 0 ? label + 1
                    : first, stop, time, count, place, isNamed,
                    name)
                { IsLabelled = label > 0, Noun = noun, IsBare = IsBare(first, stop, time.First, timeEnd, place) });
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

            if ((fragment.HasDate && !fragment.Date.IsMonthOnly) || fragment.Kind == FragmentKind.Recurrence)
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

    /// <summary>
    /// "Am Stand gibt es Tee, und in der Halle spielt um 15 Uhr …": another clause stands before.
    /// </summary>
    private int ClauseFirst(int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (reading.Tokens[at].Is(";") || (reading.Tokens[at - 1].Is(",")
                && TimeWords.And.Contains(reading.Tokens[at])))
            {
                return at + 1;
            }
        }

        return first;
    }

    /// <summary>"Kleinhausen: 10 Uhr Umzug": finds the colon of a label right before an hour.</summary>
    private int LabelEnd(int first, int time, out int start)
    {
        start = first;
        var colon = reading.Tokens[time - 1].Is(":") ? time - 1 : time - 2;
        if (!reading.Tokens[colon].Is(":"))
        {
            return 0;
        }

        for (var at = colon - 1; at >= first && at >= colon - LongestLabel; at--)
        {
            if (at == 0 || reading.Tokens[at].Breaks > 0)
            {
                // "Beginn: 19.30 Uhr" is the label of a form, and no village.
                start = at;
                return reading.Tokens[at].IsCapitalized && !IsFieldLabel(reading.Tokens[at]) ? colon : 0;
            }
        }

        return 0;
    }

    /// <summary>
    /// Says whether a word can be a village: "Kleinhausen", but not "Vormittag" or "Programm".
    /// </summary>
    private static bool IsName(in Token label) =>
        !label.IsEventNoun && !TimeWords.TryFindDayPart(label, out _)
            && !PlaceWords.CommonNouns.Contains(label)
            && !PlaceWords.Abstract.Contains(label) && !TitleWords.Idle.Contains(label)
            && !PlaceWords.NotPlaces.Contains(label);

    /// <summary>"Beginn:", "Einlass:", "Ort:", "Wann:": labels of a form, which name nothing.</summary>
    private static bool IsFieldLabel(in Token label) =>
        RoleWords.Begin.Contains(label) || RoleWords.Doors.Contains(label) || RoleWords.End.Contains(label)
            || HeadingWords.DateLabels.Contains(label) || ClauseWords.DateLabels.Contains(label)
            || TitleWords.Labels.Contains(label) || PlaceWords.Labels.Contains(label)
            || TimeWords.Cues.Contains(label);

    /// <summary>A label of one word that is no house is the village.</summary>
    private PlacePhrase InLabel(PlacePhrase place, int first, int colon) =>
        place is { Town: null, HasTown: false } && place.First > colon && !reading.Tokens[first].IsVenue
            && (colon == first + 1 || Towns.EndOf(reading.Tokens, first) == colon)
            && IsName(reading.Tokens[first]) && !reading.IsTemporal(first)
            ? place with { Town = reading.Source.Quote(first, colon), HasTown = true } : place;

    /// <summary>
    /// "von 16 bis 20 Uhr in der Schule Berg", "die Realschule von 9 bis 12 Uhr": no other word.
    /// </summary>
    private bool IsBare(int first, int end, int time, int timeEnd, PlacePhrase place)
    {
        for (var at = first; at < end; at++)
        {
            if (!(at >= time && at < timeEnd) && !(at >= place.First && at < place.End)
                && reading.Tokens[at].IsWord
                && !PlaceWords.Prepositions.Contains(reading.Tokens[at])
                && !TimeWords.Articles.Contains(reading.Tokens[at])
                && !TimeWords.And.Contains(reading.Tokens[at])
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

    /// <summary>"findet ein Konzert statt", "10 Uhr Schauübung": what takes place has a name.</summary>
    private bool Names(int first, int end, int timeEnd, PlacePhrase place, out (int First, int End) name,
        out (int First, int End) noun)
    {
        (name, noun) = (default, default);
        var isQuoted = false;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            isQuoted |= token.IsQuoted;
            if (token.IsQuoted || !token.IsCapitalized || reading.IsTemporal(at)
                || (at >= place.First && at < place.End) || TimeWords.SameAgain.Contains(token))
            {
                continue;
            }

            if (EventNouns.IsAt(reading.Tokens, at))
            {
                (name, noun) = (default, (at - (IsAdjective(at - 1, first) ? 1 : 0), NameEnd(at, end)));
                return true;
            }

            if (name.End == 0 && (at == timeEnd
                || (at > first && TitleWords.Indefinite.Contains(reading.Tokens[at - 1]))
                || (at > first + 1 && GrammarWords.Nominatives.Contains(reading.Tokens[at - 1])
                    && IsStart(at - 2, first))))
            {
                name = (at, NameEnd(at, end));
            }
        }

        return isQuoted || name.End > 0;
    }

    /// <summary>Says whether a word describes the noun behind it: "Ökumenischer Gottesdienst".</summary>
    private bool IsAdjective(int at, int first) =>
        at >= first && reading.Tokens[at] is { IsWord: true, IsCapitalized: true, IsQuoted: false }
            && reading.Tokens[at].Text.EndsWith("er", StringComparison.Ordinal) && !reading.IsTemporal(at);

    /// <summary>"startet um 10 Uhr der Korso": a verb of beginning, perhaps before the hour.</summary>
    private bool IsStart(int at, int first)
    {
        while (at > first && reading.IsTemporal(at))
        {
            at--;
        }

        at -= GrammarWords.StartLeads.Contains(reading.Tokens[at]) ? 1 : 0;
        return TimeWords.StartVerbs.Contains(reading.Tokens[at]);
    }

    /// <summary>
    /// "Im Saal sitzt um 14 und 16 Uhr das Kasperl auf der Bühne": who is on several times.
    /// </summary>
    private bool IsPerformed(int first, int end, PlacePhrase place, out (int First, int End) name)
    {
        name = default;
        for (var at = first + 1; at < end && name.End == 0; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: true, IsQuoted: false }
                && !reading.IsTemporal(at)
                && !(at >= place.First && at < place.End)
                && GrammarWords.Nominatives.Contains(reading.Tokens[at - 1])
                && !PlaceWords.Prepositions.Contains(reading.Tokens[at - 2]))
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
