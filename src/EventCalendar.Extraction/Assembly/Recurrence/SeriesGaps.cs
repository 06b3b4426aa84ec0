namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>What a text leaves out of a series and nobody can tell when that is.</summary>
[Flags]
internal enum SeriesGaps
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>School holidays of a region or a year that is not known.</summary>
    SchoolHolidays = 1,

    /// <summary>
    /// Public holidays of a region that is not known; those of the whole country are left out.
    /// </summary>
    PublicHolidays = 2,
}
