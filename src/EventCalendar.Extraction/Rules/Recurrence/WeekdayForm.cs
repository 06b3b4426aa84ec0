namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>How a weekday is written.</summary>
internal enum WeekdayForm
{
    /// <summary>Any of the forms.</summary>
    Any,

    /// <summary>Its name, "Dienstag", "Dienstagabend".</summary>
    Name,

    /// <summary>Its adverb, "dienstags".</summary>
    Adverb,

    /// <summary>Its abbreviation, "Di".</summary>
    Short,

    /// <summary>Its plural, "Dienstage", "Dienstagen".</summary>
    Plural,
}
