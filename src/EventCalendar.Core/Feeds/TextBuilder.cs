using System.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Keeps the pieces of a text as one string.</summary>
internal sealed class TextBuilder : ITextSink
{
    private readonly StringBuilder _text = new();

    /// <inheritdoc/>
    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
