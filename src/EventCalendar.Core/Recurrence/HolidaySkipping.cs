using EventCalendar.Core.Events;
using EventCalendar.Extraction.Holidays;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Works out which dates of a series fall on holidays, as exceptions that every calendar understands.</summary>
internal static class HolidaySkipping
{
    // Feeds reach eighteen months ahead. Whole years, so that a series changes for this reason once a year.
    private const int YearsAhead = 2;

    /// <summary>Returns the series with the exceptions that somebody stated, without those worked out.</summary>
    public static EventContent Without(EventContent content) => content.Recurrence.Skips is not { } skips
        ? content
        : content with
        {
            Recurrence = content.Recurrence with
            {
                Exceptions = [.. content.Recurrence.Exceptions.Except(skips.Dates)],
                Skips = skips with { Dates = [] },
            },
        };

    /// <summary>Works the exceptions out up to the end of the year after next.</summary>
    /// <remarks>
    /// What was said of a single date goes before: a date that differs, was called off or was added is not left out. A
    /// date of several days falls out if it begins on a holiday.
    /// </remarks>
    /// <param name="content">A series whose exceptions are those stated.</param>
    /// <param name="now">The moment that the years count from.</param>
    public static EventContent With(EventContent content, Instant now)
    {
        var (timing, recurrence) = (content.Timing, content.Recurrence);
        if (recurrence.Skips is not { } skips)
        {
            return content;
        }

        var last = new LocalDate(now.InZone(timing.Zone).Year + YearsAhead, 12, 31);
        var free = HolidayCalendar.Between(skips.Region, timing.LocalStart.Date, last)
            .Where(holiday => holiday.Kind == HolidayKind.Public ? skips.Public : skips.School && holiday.Kind == HolidayKind.School)
            .Select(holiday => new DateInterval(holiday.First, holiday.Last)).ToList();
        var stated = recurrence.Overrides.Select(single => single.Key.OriginalStart)
            .Concat(recurrence.Exceptions).Concat(recurrence.Additions).ToHashSet();
        var dates = OccurrenceExpander.Planned(timing, recurrence, timing.LocalStart, last.PlusDays(1).AtMidnight())
            .Where(start => !stated.Contains(start) && free.Exists(days => days.Contains(start.Date))).ToList();
        return content with
        {
            Recurrence = recurrence with
            {
                Exceptions = [.. recurrence.Exceptions.Concat(dates).Order()],
                Skips = skips with { Dates = [.. dates] },
            },
        };
    }
}
