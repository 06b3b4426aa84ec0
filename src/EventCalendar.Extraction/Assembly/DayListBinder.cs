using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Joins days that one phrase lists, and tells hours of each day from one long event.</summary>
internal static class DayListBinder
{
    // "jeweils von 9 bis 12 Uhr": the word stands so near before its hours.
    private const int Reach = 3;
    private const int EndReach = 4;
    private const int DepartureReach = 6;
    private const int MostDays = 31;
    private const int LongestWeek = 7;

    /// <summary>
    /// Binds lists of days and daily hours; whole days in a row become one event of several days.
    /// </summary>
    public static void Bind(Reading reading, List<Anchor> anchors)
    {
        HashSet<Anchor>? taken = null;
        for (var at = anchors.Count - 2; at >= 0; at--)
        {
            var (anchor, next) = (anchors[at], anchors[at + 1]);
            var isField = EndFields.Holds(reading, anchor, next);
            if (isField || EndsOn(reading, anchor, next))
            {
                anchor.LastDay = next.StartsOn > anchor.StartsOn ? next.StartsOn : null;
                (anchor.End, anchor.BlockEnd) = isField ? (next.End, next.BlockEnd)
                    : (anchor.End, anchor.BlockEnd);
                anchor.EndTime = next.Time;
                anchor.AddEnds(next.TimeSpans);
                _ = (taken ??= []).Add(next);
                continue;
            }

            if (anchor.Sentence != next.Sentence || anchor.Series is not null || next.Series is not null
                || next.Date.First < anchor.Date.End || !Lists(reading, anchor.Date.End, next.Date.First))
            {
                continue;
            }

            if (IsPair(anchors, at) && Joined(anchor, next) is { } joined)
            {
                anchors[at] = joined;
                _ = (taken ??= []).Add(next);
            }
            else
            {
                anchor.LastOfList = next.LastOfList ?? next;
            }
        }

        if (taken is not null)
        {
            anchors.RemoveAll(taken.Contains);
        }

        foreach (var anchor in anchors)
        {
            Daily(reading, anchor);
        }
    }

    /// <summary>
    /// "… beginnt am 17. Juli um 18 Uhr und endet am 19. Juli um 22 Uhr": one event with its end.
    /// </summary>
    private static bool EndsOn(Reading reading, Anchor first, Anchor last)
    {
        if (first.Sentence != last.Sentence || first.LastDay is not null || last.LastDay is not null
            || first.Series is not null || last.Series is not null || first.EndTime is not null
            || (first.Time is null && last.Time is not null)
            || NodaTime.Period.DaysBetween(first.StartsOn, last.StartsOn) is < 1 or > MostDays)
        {
            return false;
        }

        for (var at = Math.Max(last.Date.First - EndReach, first.Date.End); at < last.Date.First; at++)
        {
            if (TimeWords.EndVerbs.Contains(reading.Tokens[at])
                && !ClosedSigns.JoinsOn(reading.Tokens.All, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether nothing but commas, "und" and articles stands between two tokens.</summary>
    public static bool Lists(Reading reading, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var token = reading.Tokens[at];
            if (token.Text is not ("," or "+" or "/") && !(token.Is(".") && reading.Tokens[at - 1].Is("u"))
                && !TimeWords.And.Contains(token) && !TimeWords.DateLinks.Contains(token))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPair(List<Anchor> anchors, int at) =>
        anchors[at + 1].LastOfList is null && (at == 0 || anchors[at - 1].Sentence != anchors[at].Sentence);

    /// <summary>"am 18. und 19. September" without hours is one event of two days.</summary>
    private static Anchor? Joined(Anchor first, Anchor last)
    {
        if (first.Time is not null || last.Time is not null || first.LastDay is not null
            || last.LastDay is not null
            || last.StartsOn != first.StartsOn.PlusDays(1))
        {
            return null;
        }

        var date = first.Date with
        {
            Kind = FragmentKind.DateRange,
            End = last.Date.End,
            EndDate = last.Date.Date,
        };
        var joined = first.OnDay(date, new ResolvedDate(
            first.StartsOn, first.IsYearAssumed, first.IsMismatch || last.IsMismatch, false));
        (joined.End, joined.BlockEnd, joined.LastDay) = (last.End, last.BlockEnd, last.StartsOn);
        joined.IsItem = first.IsItem;
        return joined;
    }

    /// <summary>"vom 14. bis 18. September, jeweils 9 bis 12 Uhr": hours of each day.</summary>
    private static void Daily(Reading reading, Anchor anchor)
    {
        if (anchor is not { Series: null, LastDay: { } last, Time: { } time, TimeSpans: [var span, ..] })
        {
            return;
        }

        var isWithinDay = anchor.EndTime is { } end && end.TotalMinutes > time.TotalMinutes
            && anchor.EndSpans.Contains(span);
        if (isWithinDay || (IsForEach(reading, span.Start) && !IsDeparture(reading, span.Start)))
        {
            // "Di. 15.9. – 3.11., 18–19.30 Uhr: Nähkurs": both are Tuesdays, and the hours are of each.
            var isWeekly = anchor.Date.Date.Weekday == anchor.StartsOn.DayOfWeek
                && last.DayOfWeek == anchor.StartsOn.DayOfWeek
                && NodaTime.Period.DaysBetween(anchor.StartsOn, last) > LongestWeek
                && NamesCourse(reading, anchor.Sentence);
            anchor.Series = new Series(isWeekly
                    ? new RecurrencePattern(RecurrenceUnit.Week, 1, [anchor.StartsOn.DayOfWeek], [])
                    : new RecurrencePattern(RecurrenceUnit.Day, 1, [], []), last, null, [],
                    [reading.Source.Span(anchor.Date.First, anchor.Date.End)]);
        }
    }

    /// <summary>
    /// A course keeps its weekday; an exhibition or a market from Friday to Friday is open every day.
    /// </summary>
    private static bool NamesCourse(Reading reading, int sentence)
    {
        var isCourse = false;
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun && SeriesWords.DailyRuns.Contains(token))
            {
                return false;
            }

            isCourse |= SeriesWords.Courses.Contains(token) || SeriesWords.Activities.Contains(token);
        }

        return isCourse;
    }

    /// <summary>"Abfahrt ist jeweils um 6 Uhr": that of each trip, and not of its days.</summary>
    private static bool IsDeparture(Reading reading, int start)
    {
        var time = reading.TokenAt(start);
        return reading.Tokens.Has(RoleWords.Departures, Math.Max(0, time - DepartureReach), time);
    }

    private static bool IsForEach(Reading reading, int start)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(SentenceSearch.At(reading.Source, start)))
        {
            for (var at = fragment.First - 1; reading.Tokens[fragment.First].Start == start
                && at >= fragment.First - Reach; at--)
            {
                if (reading.Tokens[at].IsWord && RoleWords.Each.Contains(reading.Tokens[at]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
