namespace EventCalendar.Extraction.Text;

/// <summary>A sentence, heading or list item, as a half-open range of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Line">Index of the line it begins on.</param>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="StartsLine">Whether nothing stands before it on its line.</param>
/// <param name="EndsLine">Whether nothing follows on the line it ends on.</param>
internal readonly record struct Sentence(
    int First, int End, int Line, int Paragraph, bool StartsLine, bool EndsLine)
{
    /// <summary>Gets the number of tokens.</summary>
    public int Count => End - First;
}
