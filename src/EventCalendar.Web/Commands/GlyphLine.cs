using System.Text;

namespace EventCalendar.Web.Commands;

/// <summary>A character as a terminal is to show it.</summary>
/// <param name="Rune">What is drawn; LF ends a line.</param>
/// <param name="Cells">The columns it takes.</param>
/// <param name="Style">Parameters of SGR (ECMA-48 §8.3.117), such as <c>1</c> for bold; <c>null</c> for plain.</param>
internal readonly record struct Glyph(Rune Rune, int Cells, string? Style);

/// <summary>Text with styles that a terminal can be trusted with, to be wrapped.</summary>
/// <remarks>
/// Text of a file must not steer the terminal: control characters, escape sequences among them, become a replacement
/// character, and marks that turn the direction of what follows are dropped.
/// </remarks>
internal sealed class GlyphLine
{
    private const int Tabulator = '\t';
    private const int SoftHyphen = 0xAD;
    private readonly List<Glyph> _glyphs = [];

    /// <summary>Adds text in a style.</summary>
    public GlyphLine Add(ReadOnlySpan<char> text, string? style = null)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Add(rune, style);
        }

        return this;
    }

    /// <summary>Parts the glyphs into lines of at most so many columns, at white space where there is some.</summary>
    public IEnumerable<ReadOnlyMemory<Glyph>> Wrap(int width)
    {
        var glyphs = _glyphs.ToArray();
        for (var from = 0; from < glyphs.Length;)
        {
            var (end, next) = LineFrom(glyphs, from, width);
            yield return glyphs.AsMemory(from, end - from);
            from = next;
        }
    }

    private void Add(Rune rune, string? style)
    {
        if (rune.Value is '\n' or 0x2028 or 0x2029)
        {
            _glyphs.Add(new Glyph(new Rune('\n'), 0, null));
        }
        else if (rune.Value == Tabulator || Rune.IsWhiteSpace(rune))
        {
            _glyphs.Add(new Glyph(new Rune(' '), 1, style));
        }
        else if (Rune.IsControl(rune))
        {
            _glyphs.Add(new Glyph(Rune.ReplacementChar, 1, style));
        }
        else if (!Vanishes(rune.Value))
        {
            _glyphs.Add(new Glyph(rune, CellWidth.Of(rune), style));
        }
    }

    // Soft hyphens, byte order marks, and the embeddings, overrides and isolates of UAX #9.
    private static bool Vanishes(int code) =>
        code is SoftHyphen or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static (int End, int Next) LineFrom(Glyph[] glyphs, int from, int width)
    {
        var cells = 0;
        var space = -1;
        for (var at = from; at < glyphs.Length; at++)
        {
            if (glyphs[at].Rune.Value == '\n')
            {
                return (at, at + 1);
            }

            var isSpace = glyphs[at].Rune.Value == ' ';
            cells += glyphs[at].Cells;
            space = isSpace ? at : space;
            if (cells > width && at > from && !isSpace)
            {
                return space > from ? (space, space + 1) : (at, at);
            }
        }

        return (glyphs.Length, glyphs.Length);
    }
}
