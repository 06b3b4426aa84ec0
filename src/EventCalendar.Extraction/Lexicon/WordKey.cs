namespace EventCalendar.Extraction.Lexicon;

/// <summary>What the lexicon knows of a word, found once when the text is divided.</summary>
/// <param name="Word">The number of the whole word; 0 if it is in no list.</param>
/// <param name="Beginning">The number of its longest beginning that is in a list; 0 if none.</param>
/// <param name="Ending">The number of its longest ending that is in a list; 0 if none.</param>
/// <param name="Class">The class of all words with these three, see <see cref="WordClasses"/>.</param>
internal readonly record struct WordKey(ushort Word, ushort Beginning, ushort Ending, ushort Class)
{
    /// <summary>
    /// Gets whether it is in a list or holds something that is; most words of a text do not.
    /// </summary>
    public bool IsKnown => Class != 0;

    /// <summary>Returns it without what its ending says.</summary>
    public WordKey WithoutEnding() => Ending == 0 ? this : WordClasses.Key(Word, Beginning, 0);
}
