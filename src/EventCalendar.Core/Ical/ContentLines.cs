using System.Buffers;
using System.Globalization;
using System.Text;
using EventCalendar.Core.Feeds;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes content lines (RFC 5545 §3.1) as UTF-8: escaped, folded, ended by CRLF.</summary>
/// <remarks>No line becomes a string: it is put together in one array that is used again, and folded while it is copied.</remarks>
internal sealed class ContentLines(IBufferWriter<byte> output) : ITextSink
{
    // RFC 5545 §3.1: 75 octets without the line break; the space that begins a folded line is one of them.
    private const int MaxOctets = 75;

    // A fold costs three octets, and comes after no less than 71, as no character has more than four.
    private const int MinOctets = 71;

    private byte[] _line = new byte[512];
    private int _length;

    /// <summary>Begins a line by its name; one of the methods that give it a value ends it.</summary>
    public ContentLines Name(ReadOnlySpan<byte> name)
    {
        _length = 0;
        Add(name);
        return this;
    }

    /// <summary>Adds a parameter of our own, which needs no quotes.</summary>
    public ContentLines Parameter(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Add(";"u8);
        Add(name);
        Add("="u8);
        Add(value);
        return this;
    }

    /// <summary>Adds a parameter; RFC 6868 says how quotation marks and line breaks survive in it.</summary>
    public ContentLines Parameter(ReadOnlySpan<byte> name, string value)
    {
        Parameter(name, []);
        var needsQuotes = value.AsSpan().ContainsAny(',', ';', ':');
        Add(needsQuotes ? "\""u8 : []);
        foreach (var run in TextRuns.Split(value))
        {
            Add(run.Mark switch
            {
                TextMark.Break => "^n"u8,
                TextMark.Caret => "^^"u8,
                TextMark.Quote => "^'"u8,
                _ => [],
            });
            Add(run.Mark is TextMark.Comma or TextMark.Semicolon or TextMark.Backslash
                ? run.Text : run.Text[run.MarkLength..]);
        }

        Add(needsQuotes ? "\""u8 : []);
        return this;
    }

    /// <summary>Ends the line with a value of our own.</summary>
    public void Value(ReadOnlySpan<byte> value)
    {
        Add(":"u8);
        Add(value);
        End();
    }

    /// <summary>Ends the line with a value that is written as it is, but for control characters.</summary>
    public void Value(string value)
    {
        Add(":"u8);
        foreach (var run in TextRuns.Split(value))
        {
            // Nothing that is written plainly holds a line break; what came in from outside must not make one.
            Add(run.Mark is TextMark.Break or TextMark.Dropped ? run.Text[run.MarkLength..] : run.Text);
        }

        End();
    }

    /// <summary>Ends the line with an address; what may not stand in one (RFC 3986 §2) is written with a per cent sign.</summary>
    public void Uri(string value)
    {
        Add(":"u8);
        Add(value.AsSpan().ContainsAny(WebAddress.Forbidden) ? WebAddress.Escape(value) : value);
        End();
    }

    /// <summary>Ends the line with a number.</summary>
    public void Number(int value)
    {
        Add(":"u8);
        value.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        End();
    }

    /// <summary>Ends the line with a moment in universal time.</summary>
    public void Moment(Instant value)
    {
        Add(":"u8);
        _length += IcalTimes.Write(Room(IcalTimes.MaxOctets), value);
        End();
    }

    /// <summary>Ends the line with days, or with times on a clock that a parameter names, divided by commas.</summary>
    public void Times(ReadOnlySpan<LocalDateTime> values, IcalClock clock)
    {
        var separator = ":"u8;
        foreach (var value in values)
        {
            Add(separator);
            _length += clock switch
            {
                IcalClock.Day => IcalTimes.Write(Room(IcalTimes.MaxOctets), value.Date),
                IcalClock.Universal => IcalTimes.Write(Room(IcalTimes.MaxOctets), value.InUtc().ToInstant()),
                _ => IcalTimes.Write(Room(IcalTimes.MaxOctets), value),
            };
            separator = ","u8;
        }

        End();
    }

    /// <summary>Ends the line with a TEXT value (RFC 5545 §3.3.11).</summary>
    public void Text(string value)
    {
        BeginText();
        Append(value);
        End();
    }

    /// <summary>Ends the line with TEXT values divided by commas.</summary>
    public void Texts(ReadOnlySpan<string> values)
    {
        var separator = ":"u8;
        foreach (var value in values)
        {
            Add(separator);
            Append(value);
            separator = ","u8;
        }

        End();
    }

    /// <summary>Begins a TEXT value that is put together by <see cref="Append"/>.</summary>
    public void BeginText() => Add(":"u8);

    /// <inheritdoc/>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var run in TextRuns.Split(text))
        {
            Add(run.Mark switch
            {
                TextMark.Break => "\\n"u8,
                TextMark.Comma => "\\,"u8,
                TextMark.Semicolon => "\\;"u8,
                TextMark.Backslash => "\\\\"u8,
                TextMark.Caret => "^"u8,
                TextMark.Quote => "\""u8,
                _ => [],
            });
            Add(run.Text[run.MarkLength..]);
        }
    }

    /// <summary>Ends the line that was begun.</summary>
    public void End()
    {
        ReadOnlySpan<byte> rest = _line.AsSpan(0, _length);
        var target = output.GetSpan(rest.Length + (3 * (rest.Length / MinOctets)) + 2);
        var written = 0;
        var room = MaxOctets;
        while (rest.Length > room)
        {
            // A code point must not be torn apart: readers decode line by line. 10xxxxxx continues one.
            var cut = room;
            while ((rest[cut] & 0xC0) == 0x80)
            {
                cut--;
            }

            rest[..cut].CopyTo(target[written..]);
            "\r\n "u8.CopyTo(target[(written + cut)..]);
            written += cut + 3;
            rest = rest[cut..];
            room = MaxOctets - 1;
        }

        rest.CopyTo(target[written..]);
        "\r\n"u8.CopyTo(target[(written + rest.Length)..]);
        output.Advance(written + rest.Length + 2);
    }

    /// <summary>Adds whole lines that were written before.</summary>
    public void Ready(ReadOnlySpan<byte> lines) => output.Write(lines);

    private void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    // Half of a surrogate pair becomes U+FFFD; a UTF-16 code unit needs three octets at most.
    private void Add(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Room(3 * text.Length));

    private Span<byte> Room(int octets)
    {
        if (_line.Length - _length < octets)
        {
            Array.Resize(ref _line, Math.Max(2 * _line.Length, _length + octets));
        }

        return _line.AsSpan(_length);
    }
}

/// <summary>What a date-time is written on (RFC 5545 §3.3.4, §3.3.5).</summary>
internal enum IcalClock
{
    Day,
    Local,
    Universal,
}
