using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the day from which a bare weekday counts: a date told before it, or that of the text.</summary>
internal sealed class WeekdayAnchors(Reading reading)
{
    // A weekday so soon after a date just told belongs to it: the days of a weekend.
    private const int MostDaysOn = 3;
    private const int MostDatesBack = 8;
    private const int MostSentencesBack = 12;

    /// <summary>Gets the day from which a bare weekday counts, if dates before it say more than the text's.</summary>
    public LocalDate? From(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate reference) =>
        fragment.Date is { IsWeekdayOnly: true, WeekOffset: null, PlusWeeks: 0, IsNext: false }
            && !TimeWords.This.Contains(reading.Tokens[fragment.First])
            && !TimeWords.This.Contains(reading.Tokens[fragment.First - 1])
            && DateResolver.Resolve(fragment.Date, reference) is { Date: var plain }
            ? SameDayBefore(anchors, fragment, sentence, plain) ?? WeekdayBefore(anchors, fragment, sentence)
                ?? DayBeforeNext(anchors, fragment, sentence, plain)
            : null;

    /// <summary>
    /// "am 11. und 12. Juli … Los geht es am Samstag": a bare weekday is that of a date just named.
    /// </summary>
    private LocalDate? SameDayBefore(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate plain)
    {
        LocalDate? found = null;
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        for (var at = anchors.Count - 1; at >= 0 && anchors.Count - at <= MostDatesBack
            && sentence - anchors[at].Sentence <= MostSentencesBack
            && reading.Source.Sentences[anchors[at].Sentence].Paragraph >= paragraph - 1; at--)
        {
            if (anchors[at].Sentence < sentence && anchors[at].Date.Date.IsCalendarDay
                && anchors[at].StartsOn.DayOfWeek == fragment.Date.Weekday)
            {
                found = anchors[at].StartsOn == plain ? plain : found ?? anchors[at].StartsOn;
            }
        }

        return found;
    }

    /// <summary>
    /// "am Sonnabend, 17. November … Zweimal hebt sich der Vorhang am Sonntag": the Sunday after that day, and
    /// not after the day of the text.
    /// </summary>
    private LocalDate? DayBeforeNext(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate plain)
    {
        if (anchors is not [.., { Series: null } before] || plain >= before.StartsOn
            || !(before.Date.Date.IsCalendarDay || IsCounted(before))
            || sentence - before.Sentence > MostSentencesBack)
        {
            return null;
        }

        var day = before.LastDay ?? before.StartsOn;
        var apart = reading.Source.Sentences[sentence].Paragraph
            - reading.Source.Sentences[before.Sentence].Paragraph;
        var days = day.DayOfWeek == fragment.Date.Weekday ? 0
            : NodaTime.Period.DaysBetween(day, day.Next(fragment.Date.Weekday));
        return days <= (apart == 0 ? MostDaysOn : apart == 1 ? 1 : -1) ? day : null;
    }

    /// <summary>Says whether a weekday counts from a date before it already.</summary>
    private bool IsCounted(Anchor anchor) =>
        anchor.Date.Date.IsWeekdayOnly && DateResolver.Resolve(anchor.Date.Date,
            reading.ReferenceAt(reading.Source.Sentences[anchor.Sentence].First)) is { } plain
        && plain.Date != anchor.StartsOn;

    /// <summary>"Am Dienstag spricht …, am Mittwoch … und am Donnerstag …": days of one week, told in order.</summary>
    private static LocalDate? WeekdayBefore(List<Anchor> anchors, Fragment fragment, int sentence) =>
        anchors is [.., { Series: null } before] && before.Sentence == sentence
        && before.Date.Date.IsWeekdayOnly && fragment.Date.Weekday > before.StartsOn.DayOfWeek
            ? before.StartsOn : null;
}
