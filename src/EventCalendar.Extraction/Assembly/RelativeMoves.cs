using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Dates;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Counts the new day from the old one: "am 8. Mai … wird um eine Woche verschoben", "wird auf Donnerstag
/// verlegt".
/// </summary>
internal static class RelativeMoves
{
    private const int VerbReach = 8;
    private const int LongestWay = 6;
    private const int SentencesBelow = 2;

    /// <summary>
    /// Gives events that are off the day to which they have moved, if it can be worked out.
    /// </summary>
    public static void Apply(Reading reading, List<Anchor> anchors)
    {
        var kept = 0;
        for (var at = 0; at < anchors.Count; at++)
        {
            var anchor = anchors[at];
            if (anchor is
                { Status: CandidateStatus.Moved, MovedFrom: { } old, Date.Date.IsWeekdayOnly: true })
            {
                FollowWeekday(reading, anchor, old);
            }
            else if (anchor is { Series: null, LastDay: null, MovedFrom: null } && anchor.Date.Date.IsDay
                && (anchor.Status == CandidateStatus.Cancelled
                    || (anchor.Status == CandidateStatus.Moved && WasPlanned(reading, anchor)))
                && Shift(reading, anchor) is { } days)
            {
                var day = anchor.StartsOn.PlusDays(days);
                if (NewDay(anchors, at, day) is { } other)
                {
                    other.StartsOn = day;
                    (other.Status, other.StatusSpan) = (CandidateStatus.Moved, anchor.StatusSpan);
                    other.MakesUpFor = anchor;
                    continue;
                }

                anchor.MovedFrom = anchor.Date;
                (anchor.StartsOn, anchor.Status) = (day, CandidateStatus.Moved);
            }

            anchors[kept++] = anchor;
        }

        anchors.RemoveRange(kept, anchors.Count - kept);
    }

    /// <summary>"Vorgesehen war der 12. März": the old day, behind the words that move it.</summary>
    private static bool WasPlanned(Reading reading, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return reading.Tokens.Has(GrammarWords.Was, range.First, range.End)
            && reading.Tokens.Has(ClauseWords.Announced, range.First, range.End);
    }

    /// <summary>
    /// "am Mittwoch, 9. September, wird auf Donnerstag verschoben": the one next to the old day.
    /// </summary>
    private static void FollowWeekday(Reading reading, Anchor anchor, Fragment old)
    {
        if (!old.Date.IsCalendarDay
            || DateResolver.Resolve(old.Date, reading.ReferenceAt(old.First)) is not { } day)
        {
            return;
        }

        var range = reading.Source.Sentences[anchor.Sentence];
        var isAhead = reading.Tokens.Has(StateWords.MovedAhead, range.First, range.End);

        // "… und nicht am Freitag, 4. Mai, sondern am Samstag": it stands beside the old day already.
        if (Period.DaysBetween(day.Date, anchor.StartsOn) is var way && Math.Abs(way) <= LongestWay
            && (way > 0 || isAhead))
        {
            return;
        }

        anchor.StartsOn = isAhead ? day.Date.Previous(anchor.Date.Date.Weekday)
            : day.Date.Next(anchor.Date.Date.Weekday);
    }

    /// <summary>Reads by how many days the sentence of a day, or the one beside it, moves it.</summary>
    private static int? Shift(Reading reading, Anchor anchor)
    {
        var paragraph = reading.Source.Sentences[anchor.Sentence].Paragraph;
        for (var near = anchor.Sentence - 1; near <= anchor.Sentence + 1; near++)
        {
            if (near >= 0 && near < reading.Source.Sentences.Count
                && reading.Source.Sentences[near].Paragraph == paragraph
                && (near == anchor.Sentence || !HasDay(reading, near)) && ShiftIn(reading, near) is { } days)
            {
                return days;
            }
        }

        return null;
    }

    private static int? ShiftIn(Reading reading, int sentence)
    {
        var signs = reading.SignsOf(sentence);
        if (!signs.IsMoved || signs.IsConditional)
        {
            return null;
        }

        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End - 2; at++)
        {
            var end = DayCount.Read(reading.Tokens, at, out var days);
            if (end == 0)
            {
                continue;
            }

            for (var verb = end; verb < Math.Min(range.End, end + VerbReach); verb++)
            {
                ref readonly var token = ref reading.Tokens[verb];
                if (StateWords.MovedAhead.Contains(token))
                {
                    return -Weeks(days);
                }

                if (StateWords.MovedBack.Contains(token))
                {
                    return Weeks(days);
                }

                if (token.Is("als") || reading.IsTemporal(verb))
                {
                    break;
                }
            }

            return reading.Tokens[at - 1].Is("um") && Math.Max(range.First, at - VerbReach) is var first
                ? reading.Tokens.Has(StateWords.MovedAhead, first, at) ? -Weeks(days)
                : reading.Tokens.Has(StateWords.MovedBack, first, at) ? Weeks(days) : null
                : null;
        }

        return null;
    }

    /// <summary>What is called eight days is a week, and fourteen are two.</summary>
    private static int Weeks(int days) => days == 8 ? 7 : days;

    private static bool HasDay(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date.IsDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the new day where it is told as well: "Beginn ist am Freitag um 19 Uhr".</summary>
    private static Anchor? NewDay(List<Anchor> anchors, int index, LocalDate day)
    {
        for (var at = index + 1; at < anchors.Count
            && anchors[at].Sentence <= anchors[index].Sentence + SentencesBelow; at++)
        {
            if (anchors[at] is { Series: null, MakesUpFor: null } other && (other.StartsOn == day
                || (other.Date.Date.IsWeekdayOnly && other.Date.Date.Weekday == day.DayOfWeek)))
            {
                return other;
            }
        }

        return null;
    }
}
