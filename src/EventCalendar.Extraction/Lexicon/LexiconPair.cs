namespace EventCalendar.Extraction.Lexicon;

/// <summary>A word of a section and its value, <c>mai=5</c>.</summary>
/// <param name="Key">The word as it is written in the file.</param>
/// <param name="Value">What stands behind the sign.</param>
internal readonly record struct LexiconPair(string Key, string Value);
