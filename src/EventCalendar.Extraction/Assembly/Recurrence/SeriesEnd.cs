using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds the last day of a series among the dates around it.</summary>
internal sealed class SeriesEnd(Reading reading, SeriesDraft draft, List<SeriesDate> dates)
{
    private const int FewestListed = 3;
    private const int ReachOfLast = 10;

    /// <summary>Gets the last day before a pause that a stated first day ends.</summary>
    public LocalDate? Former { get; private set; }

    /// <summary>Finds the last day: "letztmals am", "bis 30. November".</summary>
    public LocalDate? Find(LocalDate day, bool isStated, LocalDate reference)
    {
        if (ListedEnd() is { } listed)
        {
            return listed;
        }

        foreach (var date in dates)
        {
            if (date.Role != SeriesDateRole.Last || !date.Date.Date.IsDay
                || (date.Date.Date.IsWeekdayOnly && draft.Pattern.Unit != RecurrenceUnit.Day)
                || IsOtherDeadline(date))
            {
                continue;
            }

            var words = date.Date.EndDate ?? date.Date.Date;
            if (isStated && date.Date.Date.IsCalendarDay && SaysLast(date.Date.First)
                && DateResolver.Resolve(words, reference) is { } before && before.Date < day)
            {
                // "Das letzte Mal vor den Feiertagen ist der 18. Dezember, ab 8. Januar wird wieder gelesen."
                Former = before.Date;
            }
            else if (DateResolver.Resolve(words, day > reference ? day : reference) is { } end)
            {
                return end.Date;
            }
        }

        return null;
    }

    /// <summary>"letztmals am", "das letzte Mal ist der", unlike "bis zum".</summary>
    private bool SaysLast(int day)
    {
        for (var at = day - 1; at >= day - ReachOfLast
            && reading.Tokens[at].Text is not ("." or "!" or "?"); at--)
        {
            if (reading.Tokens[at].Text.StartsWith("letzt", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "alle 14 Tage, jeweils Sonntag: 9.10., 23.10., 6.11.": the list behind the rhythm is all there is.
    /// </summary>
    private LocalDate? ListedEnd()
    {
        LocalDate? last = null;
        var count = 0;
        foreach (var date in dates)
        {
            if (date.Sentence == draft.Sentence
                && date is { IsListed: true, Role: SeriesDateRole.Open, Anchor: { LastDay: null } anchor }
                && date.Date.First > draft.Words.End)
            {
                count++;
                last = anchor.StartsOn;
            }
        }

        return count >= FewestListed ? last : null;
    }

    private bool IsOtherDeadline(SeriesDate date) =>
        date.Anchor is null && date.Sentence != draft.Sentence
            && reading.SignsOf(date.Sentence).IsOtherDeadline;
}
