namespace EventCalendar.Extraction.Lexicon;

/// <summary>What the lexicon knows of a word, found once when the text is divided.</summary>
/// <param name="Word">The number of the whole word; 0 if it is in no list.</param>
/// <param name="Beginning">The number of its longest beginning that is in a list; 0 if none.</param>
/// <param name="Ending">The number of its longest ending that is in a list; 0 if none.</param>
internal readonly record struct WordKey(ushort Word, ushort Beginning, ushort Ending)
{
    /// <summary>
    /// Gets whether it is in a list or holds something that is; most words of a text do not.
    /// </summary>
    public bool IsKnown => (Word | Beginning | Ending) != 0;
}
