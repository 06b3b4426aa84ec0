using System.Text;

namespace EventCalendar.Web.Intake;

/// <summary>How an element stands in the flow of a page.</summary>
internal enum BlockLayout
{
    /// <summary>Inside a line.</summary>
    Inline,

    /// <summary>A cell of a row: parted by a tab from the one before.</summary>
    Cell,

    /// <summary>On lines of its own.</summary>
    Line,

    /// <summary>On lines of its own with an empty line around.</summary>
    Paragraph,
}

/// <summary>Collects running text as a browser would lay it out, white space folded.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _hasSpace;
    private bool _hasTab;

    public void Write(string text, bool isPreformatted)
    {
        foreach (var character in text)
        {
            if (isPreformatted && character == '\n')
            {
                Break(1);
            }
            else if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _hasSpace = true;
            }
            else
            {
                Append(character);
            }
        }
    }

    public void Begin(BlockLayout layout)
    {
        Break(layout);
        _hasTab |= layout == BlockLayout.Cell;
    }

    public void End(BlockLayout layout) => Break(layout);

    public override string ToString() => _text.ToString();

    private void Break(BlockLayout layout) => Break(layout switch
    {
        BlockLayout.Paragraph => 2,
        BlockLayout.Line => 1,
        _ => 0,
    });

    // Breaks of nested blocks do not add up.
    private void Break(int count)
    {
        _breaks = Math.Max(_breaks, count);
        (_hasSpace, _hasTab) = count > 0 ? (false, false) : (_hasSpace, _hasTab);
    }

    private void Append(char character)
    {
        if (_text.Length > 0)
        {
            var gap = _breaks > 0 ? new string('\n', _breaks) : _hasTab ? "\t" : _hasSpace ? " " : "";
            _text.Append(gap);
        }

        (_breaks, _hasSpace, _hasTab) = (0, false, false);
        _text.Append(character);
    }
}
