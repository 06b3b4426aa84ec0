namespace EventCalendar.Web.Commands;

/// <summary>Parts a stream of bytes into lines at LF, whatever its size; one line at a time is held.</summary>
/// <remarks>Text readers also part at a lone CR, and the lines that come out would no longer match those that went in.</remarks>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _scanned;
    private int _end;

    /// <summary>Returns the next line without its end, valid until the next call; <c>null</c> at the end.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        while (true)
        {
            var feed = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = _buffer.AsMemory(_start, _scanned + feed - _start);
                _start = _scanned += feed + 1;
                return line.TrimEnd((byte)'\r');
            }

            _scanned = _end;
            MakeRoom();
            var count = stream.Read(_buffer.AsSpan(_end));
            _end += count;
            if (count == 0)
            {
                return TakeRest();
            }
        }
    }

    private ReadOnlyMemory<byte>? TakeRest()
    {
        var rest = _buffer.AsMemory(_start, _end - _start);
        _start = _scanned = _end;

        // Not "?:", for null would convert to an empty Memory there and the stream would never end.
        if (rest.IsEmpty)
        {
            return null;
        }

        return rest.TrimEnd((byte)'\r');
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
