namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>What must speak for a name that no list knows as a place.</summary>
internal enum NameEvidence
{
    /// <summary>A preposition is enough: the words are a title.</summary>
    Preposition,

    /// <summary>"im" or "beim".</summary>
    Article,

    /// <summary>A date, a time or "statt" right beside it.</summary>
    Time,

    /// <summary>
    /// The name ends what a sentence says of where people meet: "ist in der Barbarossa zu Gast".
    /// </summary>
    Meeting,

    /// <summary>"im Kump, dem alten Stall": what it is stands behind it.</summary>
    Apposition,
}
