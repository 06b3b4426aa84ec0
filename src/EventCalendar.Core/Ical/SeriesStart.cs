using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>
/// A series as it is handed on. RFC 5545 §3.8.5.3 leaves open what a rule means that does not give the date the series
/// begins on, and clients differ: to some the beginning is a date and counts, to some only the former, to some neither.
/// </summary>
/// <param name="Rule">The rule; <c>null</c> if there is none, or it gives no date at all.</param>
/// <param name="IsApart">Whether the beginning has to be named as a date of its own.</param>
/// <param name="Last">The last date of a rule that may not count, as counting would begin anywhere; else <c>null</c>.</param>
internal readonly record struct SeriesStart(RecurrenceRule? Rule, bool IsApart, LocalDateTime? Last)
{
    /// <summary>Finds out what all clients read alike.</summary>
    public static SeriesStart Of(CalendarEvent series)
    {
        var timing = series.Timing;
        if (series.Recurrence.Rule is not { } rule || BeginsWith(rule, timing.LocalStart))
        {
            return new SeriesStart(series.Recurrence.Rule, false, null);
        }

        var starts = new RuleStarts(rule, timing.LocalStart, timing.Zone, timing is EventTiming.AllDay)
            .Starts(timing.LocalStart);
        var first = starts.Select(start => (LocalDateTime?)start).FirstOrDefault();
        return first is null ? new SeriesStart(null, false, null)
            : first == timing.LocalStart ? new SeriesStart(rule, false, null)
            : new SeriesStart(rule, true, rule.Count is null ? null : starts.Take(OccurrenceExpander.MaxOccurrences).Last());
    }

    // What nearly all rules are like, and costs nothing to see.
    private static bool BeginsWith(RecurrenceRule rule, LocalDateTime start) =>
        rule.ByMonth.IsEmpty && rule.ByMonthDay.IsEmpty && rule.ByYearDay.IsEmpty && rule.ByWeekNumber.IsEmpty
        && rule.ByHour.IsEmpty && rule.ByMinute.IsEmpty && rule.BySecond.IsEmpty && rule.BySetPosition.IsEmpty
        && (rule.ByDay.IsEmpty || rule.ByDay.Any(day => IsThe(day, rule.Frequency, start.Date)))
        && (rule.Until is not { } until || until.In(DateTimeZone.Utc) > start.PlusDays(2));

    private static bool IsThe(RecurrenceWeekday day, RecurrenceFrequency frequency, LocalDate date) =>
        day.Day == date.DayOfWeek
        && (day.Ordinal is null
            || (frequency == RecurrenceFrequency.Monthly && day.Ordinal == ((date.Day - 1) / 7) + 1));
}
