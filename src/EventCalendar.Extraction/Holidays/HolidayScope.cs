namespace EventCalendar.Extraction.Holidays;

/// <summary>Where in its region a public holiday is kept.</summary>
internal enum HolidayScope
{
    /// <summary>In the whole region, with the rank of a Sunday.</summary>
    Everywhere,

    /// <summary>
    /// In some communes only, or with a lower rank; the region does not tell whether it counts.
    /// </summary>
    SomePlaces,
}
