using System.Runtime.InteropServices;

namespace EventCalendar.Web.Commands;

/// <summary>Standard output or standard error of the process.</summary>
/// <remarks>
/// Those of the console class send sequences that change the terminal's mode with the first byte, which a verb that
/// prints lines has no use for, and take a few milliseconds to begin. Like them, this drops what nobody reads any more.
/// </remarks>
internal sealed class StandardStream : Stream
{
    private const int Interrupted = 4; // EINTR and EPIPE of Linux
    private const int BrokenPipe = 32;
    private readonly int _file;
    private readonly Func<Stream> _openConsole;
    private Stream? _console;
    private bool _isClosed;

    private StandardStream(int file, Func<Stream> openConsole) => (_file, _openConsole) = (file, openConsole);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens standard output.</summary>
    public static Stream Output() => OperatingSystem.IsLinux()
        ? new StandardStream(1, Console.OpenStandardOutput) : Console.OpenStandardOutput();

    /// <summary>Opens standard error.</summary>
    public static Stream Errors() => OperatingSystem.IsLinux()
        ? new StandardStream(2, Console.OpenStandardError) : Console.OpenStandardError();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty && !_isClosed)
        {
            var count = _console is null ? Write(_file, in buffer[0], (nuint)buffer.Length) : -1;
            if (count >= 0)
            {
                buffer = buffer[(int)count..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            _isClosed = _console is null && error == BrokenPipe;
            if (_isClosed || (_console is null && error == Interrupted))
            {
                continue;
            }

            // A pipe that does not block, or a fault: the console class waits, or says what is wrong.
            _console ??= _openConsole();
            _console.Write(buffer);
            return;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int file, in byte first, nuint count);
}
