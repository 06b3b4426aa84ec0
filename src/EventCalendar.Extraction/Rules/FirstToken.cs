namespace EventCalendar.Extraction.Rules;

/// <summary>What a temporal rule can begin with.</summary>
internal enum FirstToken
{
    /// <summary>A number or a word.</summary>
    Any,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word.</summary>
    Word,
}
