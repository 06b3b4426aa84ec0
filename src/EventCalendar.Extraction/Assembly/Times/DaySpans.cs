using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Joins a day and its hour with the day and hour of the end behind them.</summary>
internal static class DaySpans
{
    private const int LongestLink = 4;
    private const int MostDays = 31;

    /// <summary>
    /// "von Freitag, 10. Juli, 18 Uhr, bis Sonntag, 12. Juli, 14 Uhr": one event from a time to a time, and the
    /// second day none of its own.
    /// </summary>
    public static void Bind(Reading reading, List<Anchor> anchors)
    {
        var isJoined = false;
        for (var at = 0; at < anchors.Count; at++)
        {
            var anchor = anchors[at];
            if (anchor is { Time: not null, LastDay: null, Series: null, EndTime: null }
                && Span(reading, anchor) is { } last)
            {
                if (at + 1 < anchors.Count && anchors[at + 1].Sentence == anchor.Sentence
                    && anchors[at + 1].Date.First == last.First)
                {
                    (anchor.End, anchor.BlockEnd) = (anchors[at + 1].End, anchors[at + 1].BlockEnd);
                    anchors[at + 1] = anchor;
                    isJoined = true;
                }
            }
        }

        if (isJoined)
        {
            RemoveRepeated(anchors);
        }
    }

    /// <summary>Binds the end of an event and gives the words of its day.</summary>
    private static Fragment? Span(Reading reading, Anchor anchor)
    {
        var fragments = reading.FragmentsOf(anchor.Sentence);
        for (var at = 2; at < fragments.Length; at++)
        {
            var (day, start, last) = (fragments[at - 2], fragments[at - 1], fragments[at]);
            if (day.First != anchor.Date.First || start.Kind != FragmentKind.Time
                || last.Kind != FragmentKind.Date || last.First - start.End > LongestLink
                || start.First - day.End > LongestLink || !HasUntil(reading, start.End, last.First)
                || DateResolver.Resolve(last.Date, anchor.StartsOn) is not { } until
                || Period.DaysBetween(anchor.StartsOn, until.Date) is < 0 or > MostDays
                || IsInRow(reading, fragments, at))
            {
                continue;
            }

            anchor.LastDay = until.Date > anchor.StartsOn ? until.Date : null;
            if (at + 1 < fragments.Length && fragments[at + 1] is { Kind: FragmentKind.Time } end
                && end.First - last.End <= LongestLink)
            {
                anchor.EndTime = end.Time.On(last.Date.Part);
                anchor.AddEnd(reading.Source.Span(last.First, end.End));
            }

            return last;
        }

        return null;
    }

    /// <summary>"Fr 4.12., 19 Uhr – Sa 5.12., 20 Uhr – So 6.12., 15 Uhr": a row of days, none an end.</summary>
    private static bool IsInRow(Reading reading, ReadOnlySpan<Fragment> fragments, int last)
    {
        var (day, before) = (last - 2, last - 3);
        if (before > 0 && fragments[before - 1].HasDate && fragments[before].Kind == FragmentKind.Time
            && fragments[day].First - fragments[before].End <= LongestLink
            && HasUntil(reading, fragments[before].End, fragments[day].First))
        {
            return true;
        }

        var end = fragments[last].End;
        for (var at = last + 1; at < fragments.Length && fragments[at].First - end <= LongestLink; at++)
        {
            if (fragments[at].HasDate)
            {
                return HasUntil(reading, end, fragments[at].First);
            }

            end = fragments[at].End;
        }

        return false;
    }

    private static bool HasUntil(Reading reading, int from, int to)
    {
        var isUntil = false;
        for (var at = from; at < to; at++)
        {
            // "10. September, 19 Uhr – Vortrag; 17. September": another event follows.
            ref readonly var token = ref reading.Tokens[at];
            if (token.Is(";") || token.IsUnknown || (token is { IsWord: true, IsCapitalized: true } && isUntil
                && !reading.IsTemporal(at)))
            {
                return false;
            }

            isUntil |= TimeWords.Until.Contains(token) || token.Is("-");
        }

        return isUntil;
    }

    private static void RemoveRepeated(List<Anchor> anchors)
    {
        var kept = 0;
        for (var at = 0; at < anchors.Count; at++)
        {
            if (at + 1 == anchors.Count || anchors[at] != anchors[at + 1])
            {
                anchors[kept++] = anchors[at];
            }
        }

        anchors.RemoveRange(kept, anchors.Count - kept);
    }
}
