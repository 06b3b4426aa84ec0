using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells the days of a short fair from a rhythm: "vom 13. bis 15. November, samstags von 10 bis 17 Uhr,
/// sonntags ab 11 Uhr".
/// </summary>
/// <remarks>
/// Hours alone are those of the fair on that day; hours with an event of their own are a point of its
/// programme.
/// </remarks>
internal sealed class SeriesFairs(Reading reading, List<Anchor> anchors)
{
    private const int LongestFair = 8;
    private const int SentencesBehind = 2;
    private const int MostFairs = 8;
    private readonly List<Anchor> fairs = [];
    private readonly List<Anchor> days = [];

    /// <summary>Takes out the drafts that mean days of a fair, and adds those days.</summary>
    public void Part(List<SeriesDraft> drafts)
    {
        drafts.RemoveAll(draft => draft.OnceOn is null && IsOfFair(draft));
        if (days.Count > 0)
        {
            var all = anchors.Concat(days).OrderBy(anchor => anchor.First)
                .ThenBy(anchor => anchor.LastDay is null ? anchor.StartsOn : LocalDate.MinIsoValue).ToList();
            anchors.Clear();
            anchors.AddRange(all);
            AnchorFinder.Bound(anchors, reading);
        }
    }

    private bool IsOfFair(SeriesDraft draft)
    {
        if (draft is not { HasRhythm: false, IsCounted: false, IsUnknown: false, Pattern: { } pattern }
            || pattern is not { Unit: RecurrenceUnit.Week, Interval: 1, Count: null, IsBare: false }
            || pattern.Weekdays.IsEmpty || IsEvery(draft) || Hour(draft) is not { } time)
        {
            return false;
        }

        Collect(draft);
        if (fairs.Count == 0 || !fairs.TrueForAll(fair => Covers(fair, pattern)))
        {
            return false;
        }

        if (fairs.Count == 1 && pattern.Weekdays is [var day] && NamesEvent(draft))
        {
            Cut(fairs[0], draft);
            draft.First = draft.Words.First;
            draft.OnceOn = fairs[0].StartsOn.PlusDays(-1).Next(day);
            return false;
        }

        foreach (var fair in fairs)
        {
            for (var on = fair.StartsOn; on <= fair.LastDay; on = on.PlusDays(1))
            {
                if (pattern.Weekdays.Contains(on.DayOfWeek))
                {
                    days.Add(Day(fair, on, time));
                }
            }

            Cut(fair, draft);
        }

        return true;
    }

    /// <summary>The hours of one day are not those of the fair.</summary>
    private static void Cut(Anchor fair, SeriesDraft draft) =>
        fair.End = fair.Sentence == draft.Sentence
            ? Math.Max(fair.Date.End, Math.Min(fair.End, draft.Words.First)) : fair.End;

    /// <summary>Collects the spans of days that stand right before the words.</summary>
    private void Collect(SeriesDraft draft)
    {
        fairs.Clear();
        for (var at = Search.First(anchors, draft.Words.First, static anchor => anchor.Date.First) - 1;
            at >= 0 && fairs.Count < MostFairs
                && draft.Sentence - anchors[at].Sentence <= SentencesBehind; at--)
        {
            if (anchors[at] is not { LastDay: { } last, Time: null, Series: null } fair
                || Period.DaysBetween(fair.StartsOn, last) > LongestFair
                || (fairs.Count > 0 && fairs[^1].Sentence != fair.Sentence))
            {
                return;
            }

            fairs.Add(fair);
        }
    }

    private static bool Covers(Anchor fair, RecurrencePattern pattern)
    {
        foreach (var day in pattern.Weekdays)
        {
            if (fair.StartsOn.PlusDays(-1).Next(day) > fair.LastDay)
            {
                return false;
            }
        }

        return true;
    }

    private Anchor Day(Anchor fair, LocalDate on, Fragment time)
    {
        var day = new Anchor(fair.Sentence, fair.Date, new ResolvedDate(on, fair.IsYearAssumed, false, false))
        {
            First = fair.First,
            LeadFirst = fair.LeadFirst,
            End = fair.Date.End,
            IsItem = fair.IsItem,
            PartOf = fair,
            Time = time.Time.Assumed(),
            EndTime = time.EndTime?.Assumed(),
        };
        var span = reading.Source.Span(time.First, time.End);
        day.AddTime(span);
        if (time.EndTime is not null)
        {
            day.AddEnd(span);
        }

        return day;
    }

    private Fragment? Hour(SeriesDraft draft)
    {
        var end = Math.Min(draft.End, reading.Source.Sentences[draft.Sentence].End);
        for (var at = reading.FragmentFrom(draft.Words.End); at < reading.Fragments.Count
            && reading.Fragments[at].First < end; at++)
        {
            ref readonly var fragment = ref reading.Fragments[at];
            if (fragment.HasTime && fragment.First >= draft.Words.End)
            {
                return TimeRoles.Of(reading.Tokens, reading.Source.Sentences[draft.Sentence], fragment,
                    null) is TimeRole.Plain or TimeRole.Begin ? fragment : null;
            }
        }

        return null;
    }

    private bool NamesEvent(SeriesDraft draft)
    {
        for (var at = draft.Words.End; at < draft.End; at++)
        {
            if (EventNouns.IsAt(reading.Tokens, at) && !reading.IsTemporal(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"jeden Samstag" is a rhythm, whatever fair stands before it.</summary>
    private bool IsEvery(SeriesDraft draft)
    {
        for (var at = draft.Words.First; at < draft.Words.End; at++)
        {
            if (TimeWords.Every.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
