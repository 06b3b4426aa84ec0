using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells the days of a fair from the opening hours of a house: "Markt vom 4. bis 6. Dezember … Geöffnet ist am
/// Freitag von 16 bis 21 Uhr, am Samstag …" says when to come.
/// </summary>
internal sealed class FairDays(Reading reading, List<Anchor> anchors)
{
    // A fair has hours of its own for each of so few days.
    private const int LongestFair = 3;
    private const int OpenReach = 4;
    private const int SentencesBehind = 2;

    /// <summary>Says whether hours stand behind a bare weekday.</summary>
    public bool IsOpenDay(Fragment day, int sentence) =>
        day.Date is { IsWeekdayOnly: true, WeekOffset: null } && !reading.SignsOf(sentence).IsClosed
        && reading.FragmentFrom(day.End) is var next && next < reading.Fragments.Count
        && reading.Fragments[next] is { Kind: FragmentKind.TimeRange } hours
        && hours.First - day.End <= OpenReach;

    /// <summary>Finds the fair that a weekday with hours belongs to.</summary>
    /// <param name="last">The date before it in the sentence.</param>
    /// <param name="day">The weekday.</param>
    /// <param name="festival">The days told before, if it is one of them.</param>
    public Anchor? Of(Anchor? last, Fragment day, Anchor? festival)
    {
        // "am Samstag, 5. Dezember, von 13 bis 18 Uhr und am Sonntag von 9 bis 16 Uhr"
        if (last is { Date.Date.IsCalendarDay: true, LastDay: null } or { PartOf: not null })
        {
            return IsBehindHours(day) ? last.PartOf ?? last : Named(day);
        }

        return festival is { LastDay: { } end } && Period.DaysBetween(festival.StartsOn, end) <= LongestFair
            ? festival : Named(day);
    }

    /// <summary>
    /// Gives a day the hours behind its weekday, which tells it again: "5. und 6.12., Sa 14-21 Uhr".
    /// </summary>
    public bool GaveHours(Anchor fair, Fragment day)
    {
        if (fair is not { LastDay: null, PartOf: null, Date.Date.IsCalendarDay: true, Time: null }
            || fair.StartsOn.DayOfWeek != day.Date.Weekday
            || anchors is not [.., var last] || last.Sentence != fair.Sentence || HasHour(fair, day.First))
        {
            return false;
        }

        var hours = reading.Fragments[reading.FragmentFrom(day.End)];
        var span = reading.Source.Span(hours.First, hours.End);
        (fair.Time, fair.EndTime) = (hours.Time.Assumed(), hours.EndTime?.Assumed());
        fair.AddTime(span);
        fair.AddEnd(span);
        return true;
    }

    private bool HasHour(Anchor fair, int end)
    {
        for (var at = reading.FragmentFrom(fair.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < end; at++)
        {
            if (reading.Fragments[at].HasTime && reading.Fragments[at].First < fair.End)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindHours(Fragment day) =>
        reading.FragmentAt(day.First - 2) is { Kind: FragmentKind.TimeRange }
            || reading.FragmentAt(day.First - 3) is { Kind: FragmentKind.TimeRange };

    /// <summary>
    /// "am 28. und 29. November … Am Samstag ist von 13 bis 18 Uhr geöffnet": one of the days just named.
    /// </summary>
    private Anchor? Named(Fragment day)
    {
        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[day.First].Start);
        for (var at = anchors.Count - 1; at >= 0 && at >= anchors.Count - 1 - LongestFair; at--)
        {
            if (sentence - anchors[at].Sentence is >= 0 and <= SentencesBehind
                && anchors[at].Date.Date.IsCalendarDay && anchors[at].StartsOn.DayOfWeek == day.Date.Weekday)
            {
                return anchors[at];
            }
        }

        return null;
    }
}
