using System.Text;

namespace EventCalendar.Web.Commands;

/// <summary>Prints wrapped lines, with colours if the terminal shows them.</summary>
/// <param name="output">Where lines go to.</param>
/// <param name="width">Columns of the terminal.</param>
/// <param name="isColored">Whether styles are printed.</param>
internal sealed class TerminalPage(TextWriter output, int width, bool isColored)
{
    /// <summary>Columns that a line has at most: longer ones are hard to read.</summary>
    public const int WidestLine = 100;

    private const int NarrowestLine = 16;

    /// <summary>Gets whether styles are seen.</summary>
    public bool IsColored => isColored;

    /// <summary>Says how many columns remain behind an indentation.</summary>
    public int Columns(int indent) => Math.Max(Math.Min(width, WidestLine) - indent, NarrowestLine);

    /// <summary>Prints an empty line.</summary>
    public void WriteBlank() => output.WriteLine();

    /// <summary>Prints text, each line indented.</summary>
    public void Write(GlyphLine text, int indent = 0) => Write(text, new GlyphLine().Add(new string(' ', indent)), indent);

    /// <summary>Prints text behind a label; the lines after the first one are indented to stand under the text.</summary>
    /// <param name="text">What is wrapped.</param>
    /// <param name="label">Stands before the first line; <paramref name="indent"/> columns wide.</param>
    /// <param name="indent">Columns before each line.</param>
    public void Write(GlyphLine text, GlyphLine label, int indent)
    {
        var first = true;
        foreach (var line in text.Wrap(Columns(indent)))
        {
            var printed = new StringBuilder();
            var style = default(string);
            if (first)
            {
                foreach (var part in label.Wrap(int.MaxValue))
                {
                    style = Append(printed, part.Span, style);
                }
            }
            else
            {
                printed.Append(' ', indent);
            }

            style = Append(printed, line.Span, style);
            _ = Switch(printed, style, null);
            output.WriteLine(printed.ToString().TrimEnd(' '));
            first = false;
        }
    }

    private string? Append(StringBuilder printed, ReadOnlySpan<Glyph> glyphs, string? style)
    {
        foreach (var glyph in glyphs)
        {
            style = Switch(printed, style, glyph.Style);
            printed.Append(glyph.Rune.ToString());
        }

        return style;
    }

    private string? Switch(StringBuilder printed, string? from, string? to)
    {
        if (isColored && from != to)
        {
            printed.Append(from is null ? "" : "\e[0m").Append(to is null ? "" : $"\e[{to}m");
        }

        return to;
    }
}
