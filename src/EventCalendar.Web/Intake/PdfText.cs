using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace EventCalendar.Web.Intake;

/// <summary>The text of a PDF: its blocks in reading order, parted by empty lines.</summary>
internal static class PdfText
{
    private const int HeaderWindow = 1024;

    /// <summary>Says whether a file is a PDF; readers accept its header anywhere in the first KiB.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, HeaderWindow)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Reads all pages.</summary>
    public static IntakeResult Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            var text = new StringBuilder();
            foreach (var page in document.GetPages())
            {
                Write(page, text);
            }

            return text.Length > 0
                ? new IntakeResult.Taken(text.ToString(), null)
                : new IntakeResult.Refused(IntakeRefusal.NoText, "is a PDF without text, perhaps a scan");
        }
        catch (PdfDocumentEncryptedException)
        {
            return new IntakeResult.Refused(IntakeRefusal.Damaged, "is a PDF locked by a password");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // PdfPig reports a broken object deep inside a file by whatever it stumbles over.
            return new IntakeResult.Refused(IntakeRefusal.Damaged, "is a PDF that cannot be read");
        }
    }

    private static void Write(Page page, StringBuilder text)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters);
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        foreach (var block in UnsupervisedReadingOrderDetector.Instance.Get(blocks))
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            text.AppendJoin('\n', block.TextLines.Select(line => line.Text));
        }
    }
}
