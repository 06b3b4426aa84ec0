namespace EventCalendar.Core.Feeds;

/// <summary>Takes a text piece by piece, so that no format has to put it together before it writes it.</summary>
internal interface ITextSink
{
    /// <summary>Adds a piece; a code point is never divided between two.</summary>
    void Append(ReadOnlySpan<char> text);
}
