using System.Buffers;

namespace EventCalendar.Core.Ical;

/// <summary>What stands at the beginning of a run of text.</summary>
internal enum TextMark
{
    None,
    Dropped,
    Break,
    Comma,
    Semicolon,
    Backslash,
    Caret,
    Quote,
}

/// <summary>Cuts text before each character that iCalendar treats in its own way.</summary>
internal static class TextRuns
{
    // Nothing behind U+2029 is marked.
    private static readonly SearchValues<char> Marked = SearchValues.Create(
        [.. Enumerable.Range(0, 0x202A).Select(code => (char)code).Where(c => MarkOf(c) != TextMark.None)]);

    /// <summary>Cuts a text; the runs together are the whole text.</summary>
    public static Enumerator Split(ReadOnlySpan<char> text) => new(text);

    private static TextMark MarkOf(char character) => character switch
    {
        ',' => TextMark.Comma,
        ';' => TextMark.Semicolon,
        '\\' => TextMark.Backslash,
        '^' => TextMark.Caret,
        '"' => TextMark.Quote,

        // Some readers split lines at these too, so they become the line breaks that they mean.
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => TextMark.Break,
        '\t' => TextMark.None,
        _ => char.IsControl(character) ? TextMark.Dropped : TextMark.None,
    };

    /// <summary>A mark, if there is one, and the plain text behind it.</summary>
    internal readonly ref struct Run(TextMark mark, int markLength, ReadOnlySpan<char> text)
    {
        public TextMark Mark { get; } = mark;

        /// <summary>Gets how many UTF-16 code units of the text are the mark itself.</summary>
        public int MarkLength { get; } = markLength;

        public ReadOnlySpan<char> Text { get; } = text;
    }

    internal ref struct Enumerator(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _end;

        public Run Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_end == _text.Length)
            {
                return false;
            }

            var start = _end;
            var mark = MarkOf(_text[start]);
            var markLength = mark == TextMark.None ? 0
                : _text[start..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            _end = start + Math.Max(markLength, 1);
            var plain = _text[_end..].IndexOfAny(Marked);
            _end = plain < 0 ? _text.Length : _end + plain;

            Current = new Run(mark, markLength, _text[start.._end]);
            return true;
        }
    }
}
