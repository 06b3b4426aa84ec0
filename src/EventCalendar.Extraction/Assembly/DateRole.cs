namespace EventCalendar.Extraction.Assembly;

/// <summary>What a date in a text is for.</summary>
internal enum DateRole
{
    /// <summary>Something takes place.</summary>
    Event,

    /// <summary>The last day to register.</summary>
    Registration,

    /// <summary>The last day for something else.</summary>
    OtherDeadline,

    /// <summary>It is told of as past.</summary>
    Past,

    /// <summary>The day of a publication, law or letter.</summary>
    Publication,

    /// <summary>A day that no longer holds because the event was moved.</summary>
    MovedFrom,

    /// <summary>A bound or exception of a series.</summary>
    Bound,

    /// <summary>Anything else: closures, birthdays, opening hours, first days of work.</summary>
    Aside,
}
