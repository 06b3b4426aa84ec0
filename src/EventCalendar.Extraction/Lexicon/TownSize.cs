namespace EventCalendar.Extraction.Lexicon;

/// <summary>How many people live in a town, in the classes of German spatial statistics.</summary>
internal enum TownSize
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Fewer than 5,000.</summary>
    Village,

    /// <summary>From 5,000 on.</summary>
    SmallTown,

    /// <summary>From 20,000 on.</summary>
    Town,

    /// <summary>From 100,000 on.</summary>
    City,

    /// <summary>From 500,000 on.</summary>
    Metropolis,
}
