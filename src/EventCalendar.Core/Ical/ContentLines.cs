using System.Buffers;
using System.Text;

namespace EventCalendar.Core.Ical;

/// <summary>Writes content lines (RFC 5545 §3.1) as UTF-8: escaped, folded, ended by CRLF.</summary>
internal sealed class ContentLines
{
    // RFC 5545 §3.1: 75 octets without the line break; the space that begins a folded line is one of them.
    private const int MaxOctets = 75;

    private readonly ArrayBufferWriter<byte> _line = new(256);
    private readonly IBufferWriter<byte> _output;

    public ContentLines(IBufferWriter<byte> output) => _output = output;

    /// <summary>Begins a line by its name; one of the methods that give it a value ends it.</summary>
    public ContentLines Name(string name)
    {
        _line.ResetWrittenCount();
        Add(name);
        return this;
    }

    /// <summary>Adds a parameter; RFC 6868 says how quotation marks and line breaks survive in it.</summary>
    public ContentLines Parameter(string name, string value)
    {
        Add(";");
        Add(name);
        Add("=");
        var needsQuotes = value.AsSpan().ContainsAny(',', ';', ':');
        Add(needsQuotes ? "\"" : "");
        foreach (var run in TextRuns.Split(value))
        {
            Add(run.Mark switch { TextMark.Break => "^n", TextMark.Caret => "^^", TextMark.Quote => "^'", _ => "" });
            Add(run.Mark is TextMark.Comma or TextMark.Semicolon or TextMark.Backslash
                ? run.Text : run.Text[run.MarkLength..]);
        }

        Add(needsQuotes ? "\"" : "");
        return this;
    }

    /// <summary>Ends the line with a value that is written as it is, but for control characters.</summary>
    public void Value(string value)
    {
        Add(":");
        AddPlain(value);
        End();
    }

    /// <summary>Ends the line with a TEXT value (RFC 5545 §3.3.11).</summary>
    public void Text(string value)
    {
        Add(":");
        AddText(value);
        End();
    }

    /// <summary>Ends the line with TEXT values divided by commas.</summary>
    public void Texts(IEnumerable<string> values)
    {
        var separator = ":";
        foreach (var value in values)
        {
            Add(separator);
            AddText(value);
            separator = ",";
        }

        End();
    }

    private void AddText(string value)
    {
        foreach (var run in TextRuns.Split(value))
        {
            Add(run.Mark switch
            {
                TextMark.Break => "\\n",
                TextMark.Comma => "\\,",
                TextMark.Semicolon => "\\;",
                TextMark.Backslash => "\\\\",
                TextMark.Caret => "^",
                TextMark.Quote => "\"",
                _ => "",
            });
            Add(run.Text[run.MarkLength..]);
        }
    }

    // Nothing that is written plainly holds a line break; what came in from outside must not make one.
    private void AddPlain(string value)
    {
        foreach (var run in TextRuns.Split(value))
        {
            Add(run.Mark is TextMark.Break or TextMark.Dropped ? run.Text[run.MarkLength..] : run.Text);
        }
    }

    private void Add(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _line);

    private void End()
    {
        var rest = _line.WrittenSpan;
        var room = MaxOctets;
        while (rest.Length > room)
        {
            // A code point must not be torn apart: readers decode line by line. 10xxxxxx continues one.
            var cut = room;
            while ((rest[cut] & 0xC0) == 0x80)
            {
                cut--;
            }

            _output.Write(rest[..cut]);
            _output.Write("\r\n "u8);
            rest = rest[cut..];
            room = MaxOctets - 1;
        }

        _output.Write(rest);
        _output.Write("\r\n"u8);
    }
}
