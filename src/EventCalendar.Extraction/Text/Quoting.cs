using System.Buffers;

namespace EventCalendar.Extraction.Text;

/// <summary>Prints words of a text without their layout.</summary>
internal static class Quoting
{
    // Titles and places are shorter; what is longer is rented.
    private const int ShortText = 256;

    /// <summary>Quotes a span: soft hyphens dropped, broken words joined, white space single.</summary>
    public static string Clean(ReadOnlySpan<char> text, TextSpan span)
    {
        var rented = span.Length > ShortText ? ArrayPool<char>.Shared.Rent(span.Length) : null;
        var buffer = rented ?? stackalloc char[ShortText];
        var quoted = buffer[..Copy(text, span, buffer)].Trim().ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return quoted;
    }

    private static int Copy(ReadOnlySpan<char> text, TextSpan span, Span<char> buffer)
    {
        var length = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            var c = text[at];
            if (c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = c;
                continue;
            }

            var next = at;
            var hasBreak = false;
            for (; next < span.End && char.IsWhiteSpace(text[next]); next++)
            {
                hasBreak |= text[next] is '\n' or '\r';
            }

            if (hasBreak && IsBrokenWord(text, next, span.End, buffer[..length]))
            {
                length--;
            }
            else if (length > 0 && next < span.End)
            {
                buffer[length++] = ' ';
            }

            at = next - 1;
        }

        return length;
    }

    private static bool IsBrokenWord(ReadOnlySpan<char> text, int next, int end, ReadOnlySpan<char> before) =>
        before.Length > 1 && before[^1] is ('-' or '\u2010' or '\u2011') && char.IsLetter(before[^2])
        && next < end && char.IsLower(text[next]) && !Lexicon.SmallWords.StartsConjunction(text, next);
}
