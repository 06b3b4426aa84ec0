namespace EventCalendar.Extraction.Holidays;

/// <summary>What days are free of.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday.</summary>
    Public,

    /// <summary>School holidays.</summary>
    School,

    /// <summary>Nobody has told, or sources differ, whether there is school.</summary>
    SchoolUnknown,
}
