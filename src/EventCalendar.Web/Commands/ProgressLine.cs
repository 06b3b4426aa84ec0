namespace EventCalendar.Web.Commands;

/// <summary>One line on standard error that says what a long run is at, drawn over itself and erased at the end.</summary>
/// <remarks>Safe for the timer's thread and the one that works. Control characters of names are not passed on.</remarks>
internal sealed class ProgressLine : IDisposable
{
    private const int FirstAfterMilliseconds = 500;
    private const int EachMilliseconds = 200;
    private const string Erase = "\r\e[K";
    private readonly Lock _gate = new();
    private readonly TextWriter _errors;
    private readonly int _width;
    private Timer? _timer;
    private string _text = "";
    private bool _isDrawn;

    /// <param name="errors">A terminal.</param>
    /// <param name="width">Its columns; a line that wrapped could not be erased.</param>
    public ProgressLine(TextWriter errors, int width) => (_errors, _width) = (errors, width);

    /// <summary>Starts a line that appears after half a second; one that never does where nobody would see it.</summary>
    public static ProgressLine Start(Terminal terminal)
    {
        var line = new ProgressLine(terminal.Errors, terminal.Width);
        if (terminal.ShowsProgress)
        {
            line._timer = new Timer(_ => line.Draw(), null, FirstAfterMilliseconds, EachMilliseconds);
        }

        return line;
    }

    /// <summary>Says what is being done from now on.</summary>
    public void Say(string text)
    {
        lock (_gate)
        {
            _text = text;
        }
    }

    /// <summary>Draws the line.</summary>
    public void Draw()
    {
        lock (_gate)
        {
            if (_text.Length == 0)
            {
                return;
            }

            var line = new GlyphLine().Add(_text.ReplaceLineEndings(" ")).Wrap(_width - 1).First();
            _errors.Write(Erase);
            foreach (var glyph in line.Span)
            {
                _errors.Write(glyph.Rune.ToString());
            }

            _errors.Flush();
            _isDrawn = true;
        }
    }

    /// <summary>Erases the line until something is said again, so that another line may be printed.</summary>
    public void Hide()
    {
        lock (_gate)
        {
            _text = "";
            if (_isDrawn)
            {
                _errors.Write(Erase);
                _errors.Flush();
                _isDrawn = false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        Hide();
    }
}
