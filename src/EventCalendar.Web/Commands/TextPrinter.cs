using System.Globalization;

namespace EventCalendar.Web.Commands;

/// <summary>Prints texts with their marks, and the events below them, for a person at a terminal.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="isColored">Whether it shows colours.</param>
internal sealed class TextPrinter(int width, bool isColored) : IExtractPrinter
{
    private readonly TerminalTexts _texts = new TerminalTexts();

    public void Print(IReadOnlyList<ExtractedFile> files, TextWriter output)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = TerminalTexts.Language;
        try
        {
            var page = new TerminalPage(output, width, isColored);
            foreach (var file in files)
            {
                if (files.Count > 1)
                {
                    page.Write(new GlyphLine().Add((file.Name ?? "-") + ":", FieldStyle.Dim));
                }

                Print(file, page);
                if (files.Count > 1 && file != files[^1])
                {
                    page.WriteBlank();
                }
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private void Print(ExtractedFile file, TerminalPage page)
    {
        var events = file.Report.Events;
        if (events.IsEmpty)
        {
            page.Write(new GlyphLine().Add(
                string.IsNullOrWhiteSpace(file.Text) ? _texts["Terminal.Empty"] : _texts["Terminal.NoEvent"]));
            return;
        }

        new SourceView(page, _texts).Print(file.Text, TextMarks.Of(file.Text, events), events.Length > 1);
        var sheet = new EventSheet(page, _texts);
        foreach (var (index, candidate) in events.Index())
        {
            page.WriteBlank();
            sheet.Print(candidate, events.Length > 1 ? index + 1 : null);
        }
    }
}
