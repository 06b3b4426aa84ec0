namespace EventCalendar.Extraction;

/// <summary>Reasons to look twice at a candidate. The printed form is lower case with hyphens.</summary>
public enum WarningCode
{
    /// <summary>
    /// <c>weekday-mismatch</c>: the weekday named is not that of the date; the date stands.
    /// </summary>
    WeekdayMismatch,

    /// <summary><c>year-assumed</c>: the text gives no year; the nearest fitting one was taken.</summary>
    YearAssumed,

    /// <summary>
    /// <c>already-past</c>: the event lies before the day it is read, though not before the text.
    /// </summary>
    AlreadyPast,

    /// <summary><c>published-assumed</c>: the day of publication is unknown; today was taken.</summary>
    PublishedAssumed,

    /// <summary>
    /// <c>time-ambiguous</c>: the clock time can be meant in the morning or in the evening.
    /// </summary>
    TimeAmbiguous,

    /// <summary><c>title-assumed</c>: no words name the event; the title is composed.</summary>
    TitleAssumed,

    /// <summary><c>place-assumed</c>: the town is the default town, not a word of this sentence.</summary>
    PlaceAssumed,

    /// <summary>
    /// <c>recurrence-not-read</c>: words of a recurrence are there that were not turned into a rule.
    /// </summary>
    RecurrenceNotRead,

    /// <summary>
    /// <c>school-holidays-unknown</c>: dates of school holidays named in the text are not known.
    /// </summary>
    SchoolHolidaysUnknown,

    /// <summary>
    /// <c>public-holidays-unknown</c>: the series rests on public holidays; without a region only those of
    /// the whole country are left out.
    /// </summary>
    PublicHolidaysUnknown,

    /// <summary>
    /// <c>day-uncertain</c>: the feast named follows the moon; it may be kept a day earlier or later.
    /// </summary>
    DayUncertain,

    /// <summary><c>time-in-gap</c>: the clock skips this time on that day.</summary>
    TimeInGap,
}
