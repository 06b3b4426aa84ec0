namespace EventCalendar.Extraction.Temporal;

/// <summary>Parts of the day as the lexicon numbers them.</summary>
internal static class DayPart
{
    /// <summary>None is said.</summary>
    public const int None = 0;

    /// <summary>Before noon.</summary>
    public const int Morning = 1;

    /// <summary>After noon and in the evening.</summary>
    public const int Afternoon = 2;

    /// <summary>At night, on either side of midnight.</summary>
    public const int Night = 3;

    /// <summary>Around noon.</summary>
    public const int Noon = 4;
}
