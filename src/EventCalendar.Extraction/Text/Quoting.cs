using System.Text;

namespace EventCalendar.Extraction.Text;

/// <summary>Prints words of a text without their layout.</summary>
internal static class Quoting
{
    /// <summary>Quotes a span: soft hyphens dropped, broken words joined, white space single.</summary>
    public static string Clean(string text, TextSpan span)
    {
        var result = new StringBuilder(span.Length);
        for (var at = span.Start; at < span.End; at++)
        {
            var c = text[at];
            if (c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
                continue;
            }

            var next = at;
            var hasBreak = false;
            for (; next < span.End && char.IsWhiteSpace(text[next]); next++)
            {
                hasBreak |= text[next] is '\n' or '\r';
            }

            if (hasBreak && IsBrokenWord(text, next, span.End, result))
            {
                result.Length--;
            }
            else if (result.Length > 0 && next < span.End)
            {
                result.Append(' ');
            }

            at = next - 1;
        }

        return result.ToString().Trim();
    }

    private static bool IsBrokenWord(string text, int next, int end, StringBuilder result) =>
        result.Length > 1 && result[^1] is ('-' or '\u2010' or '\u2011') && char.IsLetter(result[^2])
        && next < end && char.IsLower(text[next]) && !Lexicon.SmallWords.StartsConjunction(text, next);
}
