namespace EventCalendar.Extraction.Holidays;

/// <summary>The kinds of school holidays, as the columns of the German list have them.</summary>
internal enum SchoolHolidayKind
{
    /// <summary>In winter, also those of carnival and of the end of the term.</summary>
    Winter,

    /// <summary>At Easter or in spring; in Hamburg they are in March.</summary>
    Easter,

    /// <summary>At Whitsun or Ascension.</summary>
    Whitsun,

    /// <summary>In summer.</summary>
    Summer,

    /// <summary>In autumn.</summary>
    Autumn,

    /// <summary>Over Christmas and New Year.</summary>
    Christmas,

    /// <summary>A single day, or two, without school in the whole region.</summary>
    Day,
}
