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
    /// Removes the day that its weekday tells again with its hours: "5. und 6.12., Sa 14-21 Uhr".
    /// </summary>
    public void Replace(LocalDate day)
    {
        for (var at = anchors.Count - 1; at >= 0 && at >= anchors.Count - 1 - LongestFair; at--)
        {
            if (anchors[at] is { LastDay: null, PartOf: null, Date.Date.IsCalendarDay: true }
                && anchors[at].StartsOn == day)
            {
                anchors.RemoveAt(at);
                return;
            }
        }
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
