using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>Tells lines whose cells stand in columns, with several spaces between them.</summary>
internal static class Columns
{
    private const int LongestRow = 160;
    private const int FewestGaps = 2;
    private const int MostGaps = 5;

    /// <summary>Counts the gaps of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gap">Where the first gap of the line begins.</param>
    /// <returns>Where the line ends, and whether it is a row of cells.</returns>
    public static (int End, bool IsRow) Read(ReadOnlySpan<char> text, int gap)
    {
        var rest = text[gap..];
        var length = rest.IndexOfAny('\n', '\r');
        length = length < 0 ? rest.Length : length;
        var gaps = 0;
        var isRow = length <= LongestRow;
        for (var at = 0; isRow && at + 1 < length; at++)
        {
            if (rest[at] != ' ' || rest[at + 1] != ' ')
            {
                continue;
            }

            var end = at + 2;
            while (end < length && rest[end] == ' ')
            {
                end++;
            }

            if (end == length)
            {
                break;
            }

            gaps++;
            isRow = StartsCell(rest[end..length]) && !EndsSentence(text, gap + at, rest[end]);
            at = end - 1;
        }

        return (gap + length, isRow && gaps is >= FewestGaps and <= MostGaps);
    }

    /// <summary>A capital, a number or quotation mark, or the preposition of an hour.</summary>
    private static bool StartsCell(ReadOnlySpan<char> cell) =>
        char.IsUpper(cell[0]) || char.IsDigit(cell[0]) || cell[0] is '„' or '"' or '»' or '«' or '-' or '–'
            || (cell.IndexOf(' ') is > 0 and var end && TimeWords.CellLeads.Contains(cell[..end]));

    /// <summary>"Wir kommen.  Am Abend": a typist's gap between sentences; "30.3.  Singen" is none.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int gap, char next) =>
        gap > 1 && text[gap - 1] is '.' or '!' or '?' && char.IsLetter(text[gap - 2]) && !char.IsDigit(next);
}
