namespace EventCalendar.Extraction.Holidays;

/// <summary>Why school holidays are not known.</summary>
internal enum SchoolHolidayGap
{
    /// <summary>No region was given.</summary>
    NoRegion,

    /// <summary>
    /// A region without data: a country, a Swiss canton (there communes decide), any other.
    /// </summary>
    NoData,

    /// <summary>Some of the days lie before or behind the days covered.</summary>
    OutsideYears,

    /// <summary>The sources differ on some of the days.</summary>
    Doubtful,

    /// <summary>The region has no holidays of the kind asked for.</summary>
    NotHeld,
}
