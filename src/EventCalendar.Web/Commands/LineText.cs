namespace EventCalendar.Web.Commands;

/// <summary>Lines of a text, by the ends of lines that .NET knows (UAX #14 calls them mandatory breaks).</summary>
/// <remarks>
/// What the framework has for this looks for ends in vectors, which are compiled when the verb runs: for a page of text
/// that takes longer than all else that is done with it.
/// </remarks>
internal static class LineText
{
    /// <summary>Puts the lines of a text on one, with a space for each end of a line.</summary>
    public static string Join(string text)
    {
        foreach (var c in text)
        {
            if (IsEnd(c))
            {
                return text.ReplaceLineEndings(" ");
            }
        }

        return text;
    }

    /// <summary>Takes the first line off a text, and its end.</summary>
    public static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !IsEnd(text[end]))
        {
            end++;
        }

        var line = text[..end];
        var next = text[end..] is ['\r', '\n', ..] ? end + 2 : Math.Min(end + 1, text.Length);
        text = text[next..];
        return line;
    }

    private static bool IsEnd(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
