using System.Collections.Immutable;

namespace EventCalendar.Extraction.Holidays;

/// <summary>What can be said of school holidays: all of them, or why nothing.</summary>
internal abstract record SchoolHolidayAnswer
{
    private SchoolHolidayAnswer()
    {
    }

    /// <summary>All holidays that touch the days asked for.</summary>
    /// <param name="Ranges">
    /// By date, without overlap, whole even if they reach beyond those days; may be empty.
    /// </param>
    public sealed record Known(ImmutableArray<SchoolHoliday> Ranges) : SchoolHolidayAnswer;

    /// <summary>Nothing can be said for sure.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Unknown(SchoolHolidayGap Reason) : SchoolHolidayAnswer;
}
