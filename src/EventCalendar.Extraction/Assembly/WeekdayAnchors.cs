using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the day from which a bare weekday counts: a date told before it, or that of the text.
/// </summary>
internal sealed class WeekdayAnchors(Reading reading)
{
    // A weekday so soon after a date just told belongs to it: the days of a weekend.
    private const int MostDaysOn = 3;
    private const int MostSentencesOn = 4;
    private const int MostDatesBack = 8;
    private const int MostSentencesBack = 12;

    /// <summary>
    /// Gets the day from which a bare weekday counts, if dates before it say more than the text's.
    /// </summary>
    public LocalDate? From(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate reference) =>
        fragment.Date.IsBareWeekday
            && !TimeWords.This.Contains(reading.Tokens[fragment.First])
            && !TimeWords.This.Contains(reading.Tokens[fragment.First - 1])
            && DateResolver.Resolve(fragment.Date, reference) is { Date: var plain }
            ? DayAhead(fragment, sentence, out _) ?? NamedWeeks.Monday(reading, sentence, reference)
            ?? SameDayBefore(anchors, fragment, sentence, plain)
            ?? WeekdayBefore(anchors, fragment, sentence)
                ?? DayBeforeNext(anchors, fragment, sentence, plain)
                ?? LabelBefore(anchors, fragment, sentence, plain)
            : null;

    /// <summary>
    /// "am Sonnabend und Sonntag (18. und 19. Juli)": the weekday is that of a date behind it.
    /// </summary>
    public bool IsOfDateBehind(Fragment fragment, int sentence) =>
        fragment.Date.IsBareWeekday
            && DayAhead(fragment, sentence, out var isNamed) is not null && isNamed;

    /// <summary>
    /// "am Samstag und Sonntag, 19. Juli": the Saturday before that Sunday. <paramref name="isNamed"/> tells
    /// that the list behind names the day itself.
    /// </summary>
    private LocalDate? DayAhead(Fragment fragment, int sentence, out bool isNamed)
    {
        isNamed = false;
        LocalDate? first = null;
        var end = fragment.End;
        var count = 0;
        var stop = reading.Source.Sentences[sentence].End;
        for (var at = reading.FragmentFrom(end); at < reading.Fragments.Count; at++)
        {
            ref readonly var next = ref reading.Fragments[at];
            if (next.First >= stop || next.Kind is not (FragmentKind.Date or FragmentKind.DateRange)
                || ++count > MostDatesBack
                || !DayListBinder.Lists(reading, end, next.First)
                || !(next.Date.IsWeekdayOnly ? first is null : next.Date.IsCalendarDay))
            {
                break;
            }

            end = next.End;
            if (next.Date.IsWeekdayOnly)
            {
                continue;
            }

            // "am Freitag und am 18. Juli": two days that have nothing to do with each other.
            if ((first is null && next.Date.Weekday == IsoDayOfWeek.None)
                || DateResolver.Resolve(next.Date, reading.ReferenceAt(next.First)) is not { } day)
            {
                break;
            }

            first ??= day.Date;
            if (day.Date.DayOfWeek == fragment.Date.Weekday)
            {
                isNamed = true;
                return day.Date;
            }
        }

        return first?.Previous(fragment.Date.Weekday) is { } before
            && NodaTime.Period.DaysBetween(before, first.Value) < MostDaysOn ? before : null;
    }

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
            if (anchors[at].Sentence < sentence
                && (anchors[at].Date.Date.IsCalendarDay || anchors[at].Date.Date.Name is not null)
                && anchors[at].StartsOn.DayOfWeek == fragment.Date.Weekday)
            {
                found = anchors[at].StartsOn == plain ? plain : found ?? anchors[at].StartsOn;
            }
        }

        return found;
    }

    /// <summary>
    /// "am Sonnabend, 17. November … Zweimal hebt sich der Vorhang am Sonntag": the Sunday after that day,
    /// and not after the day of the text.
    /// </summary>
    private LocalDate? DayBeforeNext(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate plain)
    {
        if (anchors is not [.., { Series: null } before] || plain >= before.StartsOn
            || !(before.Date.Date.IsCalendarDay || before.Date.Date.IsFromBefore || IsCounted(before))
            || sentence - before.Sentence > MostSentencesBack)
        {
            return null;
        }

        var day = before.LastDay ?? before.StartsOn;
        var apart = reading.Source.Sentences[sentence].Paragraph
            - reading.Source.Sentences[before.Sentence].Paragraph;
        var days = day.DayOfWeek == fragment.Date.Weekday ? 0
            : NodaTime.Period.DaysBetween(day, day.Next(fragment.Date.Weekday));
        var isLater = apart == 0 && fragment.Date.Weekday > day.DayOfWeek;
        return isLater || days <= (apart == 0 ? MostDaysOn : apart == 1 ? 1 : -1) ? day : null;
    }

    /// <summary>
    /// "Sonntag: 10 Uhr Hochamt. Dienstag: 15 Uhr Seniorenkreis.": days told in order, the second in the week
    /// that follows.
    /// </summary>
    private LocalDate? LabelBefore(List<Anchor> anchors, Fragment fragment, int sentence, LocalDate plain) =>
        anchors is [.., { Series: null } before] && plain < before.StartsOn
            && before.Date.Date is { IsWeekdayOnly: true, WeekOffset: null }
            && sentence - before.Sentence <= MostSentencesOn
            && reading.Source.Sentences[sentence].Paragraph
                - reading.Source.Sentences[before.Sentence].Paragraph <= 1
            && IsLabel(before.Date) && IsLabel(fragment) ? before.StartsOn : null;

    /// <summary>A weekday that begins its words, before a colon or its hour.</summary>
    private bool IsLabel(Fragment day)
    {
        var at = day.End;
        at += reading.Tokens[at].Text is "," or "." ? 1 : 0;
        return (!reading.Tokens[day.First - 1].IsWord || reading.Tokens[day.First].Breaks > 0)
            && (reading.Tokens[at].Is(":") || reading.IsTimed(at));
    }

    /// <summary>Says whether a weekday counts from a date before it already.</summary>
    private bool IsCounted(Anchor anchor) =>
        anchor.Date.Date.IsWeekdayOnly && DateResolver.Resolve(anchor.Date.Date,
            reading.ReferenceAt(reading.Source.Sentences[anchor.Sentence].First)) is { } plain
        && plain.Date != anchor.StartsOn;

    /// <summary>
    /// "Am Dienstag spricht …, am Mittwoch … und am Donnerstag …": days of one week, told in order.
    /// </summary>
    private static LocalDate? WeekdayBefore(List<Anchor> anchors, Fragment fragment, int sentence) =>
        anchors is [.., { Series: null } before] && before.Sentence == sentence
        && before.Date.Date.IsWeekdayOnly && fragment.Date.Weekday > before.StartsOn.DayOfWeek
            ? before.StartsOn : null;
}
