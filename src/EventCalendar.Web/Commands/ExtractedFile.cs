using EventCalendar.Extraction;

namespace EventCalendar.Web.Commands;

/// <summary>A file with what it announces.</summary>
/// <param name="Name">As it was named on the command line; <c>null</c> for standard input.</param>
/// <param name="Text">The text that was read; the words of events are counted in it.</param>
/// <param name="Report">The events.</param>
internal sealed record ExtractedFile(string? Name, string Text, ExtractionReport Report);

/// <summary>Prints what files announce.</summary>
internal interface IExtractPrinter
{
    /// <summary>Prints all files, in their order.</summary>
    void Print(IReadOnlyList<ExtractedFile> files, TextWriter output);
}
