namespace EventCalendar.Extraction.Text;

/// <summary>A line as it was broken by the author, as a half-open range of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Paragraph">Number of the paragraph; empty lines separate paragraphs.</param>
internal readonly record struct TextLine(int First, int End, int Paragraph)
{
    /// <summary>Gets the number of tokens.</summary>
    public int Count => End - First;
}
