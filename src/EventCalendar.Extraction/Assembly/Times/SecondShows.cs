using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Tells a second showing or class of the same day from the end of the first.</summary>
internal sealed class SecondShows(Reading reading)
{
    private const int LongestShows = 16;
    private const int LongestGroup = 6;
    private const int LongestRide = 6;
    private const int MostListed = 6;

    // No day has more showings of one thing; what goes on is a timetable.
    private const int MostShows = 12;

    /// <summary>
    /// Says whether a date has few enough further showings, which stand last, for one more.
    /// </summary>
    public static bool MayHaveMore(List<Anchor> extra, Anchor anchor)
    {
        var first = extra.Count - MostShows;
        return first < 0 || extra[first].Date.First != anchor.Date.First;
    }

    /// <summary>Says whether a time is that of one more showing or class.</summary>
    public bool IsAnother(Anchor anchor, Fragment time, Fragment? previous) =>
        IsSecondShow(anchor, time, previous) || IsSecondClass(anchor, time, previous)
            || IsSecondStop(anchor, time, previous);

    /// <summary>
    /// "von 14 bis 15 Uhr in Aue am Rathaus, von 16 bis 17 Uhr in Berg": two places, each with its hours.
    /// </summary>
    private bool IsSecondStop(Anchor anchor, Fragment time, Fragment? previous) =>
        anchor.TimeSpans.Length > 0 && previous is { Kind: FragmentKind.TimeRange, EndTime: { } end } before
            && time is { Kind: FragmentKind.TimeRange, EndTime: not null }
            && time.Time.TotalMinutes >= end.TotalMinutes && IsElsewhere(before, time)
            && anchor.TimeSpans[^1].Start <= reading.Tokens[before.First].Start;

    /// <summary>"dienstags 9:00–9:45 Uhr und 9:45–10:30 Uhr": two classes, each with its end.</summary>
    private bool IsSecondClass(Anchor anchor, Fragment time, Fragment? previous) =>
        anchor is { Series: not null, EndTime: not null }
        && previous is { Kind: FragmentKind.TimeRange, EndTime: { } end } before
        && time is { Kind: FragmentKind.TimeRange, EndTime: not null }
        && time.Time.TotalMinutes >= end.TotalMinutes
        && (IsAnd(before, time) || IsGroup(before.End, time.First)
            || (time.First == before.End + 1 && reading.Tokens[before.End].Text is "," or "/" or ";"));

    /// <summary>"Gruppe 1 von 8.30 bis 9.30 Uhr, Gruppe 2 von 9.45 bis 10.45 Uhr"</summary>
    private bool IsGroup(int from, int to)
    {
        var at = from + 1;
        at += TimeWords.Articles.Contains(reading.Tokens[at]) ? 1 : 0;
        return to - from is > 1 and <= LongestGroup && reading.Tokens[from].Text is "," or ";" or "und"
            && reading.Tokens[at].IsCapitalized && !EventNouns.IsAt(reading.Tokens, at);
    }

    /// <summary>
    /// "11 Uhr und 15 Uhr", "um 11 und um 15 Uhr": two showings, not a start and a point of the programme.
    /// </summary>
    private bool IsSecondShow(Anchor anchor, Fragment time, Fragment? previous)
    {
        if (previous is not { Kind: FragmentKind.Time } before || time.Kind != FragmentKind.Time
            || anchor.EndTime is not null || anchor.TimeSpans.Length == 0)
        {
            return false;
        }

        return (IsAnd(before, time) || IsElsewhere(before, time)
            || (reading.Tokens[before.End].Is(",") && EndsInAnd(time)
                && (time.First == before.End + 1
                    || (time.First == before.End + 2
                    && GrammarWords.StartLeads.Contains(reading.Tokens[before.End + 1])))))
            && anchor.TimeSpans[^1].Start <= reading.Tokens[before.First].Start
            && time.First - (IsElsewhere(before, time) ? before.First
                : reading.TokenAt(anchor.TimeSpans[^1].Start)) < LongestShows;
    }

    /// <summary>
    /// "um 18 Uhr in Aue und um 19.30 Uhr in Berg", "um 18 Uhr hier oder um 20 Uhr im Kino".
    /// </summary>
    public bool IsElsewhere(Fragment left, Fragment right)
    {
        var tokens = reading.Tokens;
        if (tokens.Has(PlaceWords.Rides, Math.Max(0, left.First - LongestRide), left.First))
        {
            // "Der Bus hält um 18 Uhr am Rathaus und um 18.15 Uhr an der Schule."
            return false;
        }

        // "9 Uhr Messe in St. Anna und 10.30 Uhr in St. Georg"
        var where = tokens[left.End].IsCapitalized && EventNouns.IsAt(tokens, left.End) ? left.End + 1
            : left.End;
        if (right.First - left.End is < 3 or > LongestShows
            || !((PlaceWords.Prepositions.Contains(tokens[where])
                && PlaceWords.Prepositions.Contains(tokens[right.End]))
                || (IsGoal(where) && IsGoal(right.End))))
        {
            return false;
        }

        var at = right.First - 1;
        at -= TimeWords.SecondShowLeads.Contains(tokens[at]) ? 1 : 0;
        if (!(TimeWords.And.Contains(tokens[at]) || tokens[at].Text is "oder" or ","))
        {
            return false;
        }

        for (at--; at > left.End; at--)
        {
            // A verb or another clause between them makes a course of things and not two places.
            if (tokens[at].IsWord && !tokens[at].IsCapitalized && !TimeWords.Articles.Contains(tokens[at])
                && !PlaceWords.Prepositions.Contains(tokens[at]) && !GrammarWords.ToThe.Contains(tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"zum Dorfplatz", "zur Kapelle", but not "zum Konzert".</summary>
    private bool IsGoal(int at) =>
        GrammarWords.ToThe.Contains(reading.Tokens[at]) && reading.Tokens[at + 1].IsCapitalized
            && !EventNouns.IsAt(reading.Tokens, at + 1);

    private bool IsAnd(Fragment left, Fragment right)
    {
        var gap = right.First - left.End;
        if (reading.Tokens[left.End].Is("u") && reading.Tokens.IsTight(left.End + 1, "."))
        {
            return gap == 2;
        }

        return (reading.Tokens[left.End].Is("&") || GrammarWords.Adding.Contains(reading.Tokens[left.End]))
            && (gap == 1 || (gap == 2 && TimeWords.SecondShowLeads.Contains(reading.Tokens[left.End + 1])));
    }

    /// <summary>"um 15, 16 und 17 Uhr": the middle of a list that ends in "und".</summary>
    private bool EndsInAnd(Fragment time)
    {
        for (var listed = 0; listed < MostListed; listed++)
        {
            var next = reading.FragmentFrom(time.End);
            if (next == reading.Fragments.Count || reading.Fragments[next].Kind != FragmentKind.Time)
            {
                return false;
            }

            if (IsAnd(time, reading.Fragments[next]))
            {
                return true;
            }

            if (!reading.Tokens[time.End].Is(",") || reading.Fragments[next].First != time.End + 1)
            {
                return false;
            }

            time = reading.Fragments[next];
        }

        return false;
    }
}
