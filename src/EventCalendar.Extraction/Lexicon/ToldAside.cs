using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// Finds what is only put in between: "findet nicht, wie im Blatt zu lesen war, am 15. Mai statt".
/// </summary>
internal static class ToldAside
{
    private const int Longest = 12;

    /// <summary>
    /// Returns the sign that opens the words put in between that a sign closes; 0 if it closes none.
    /// </summary>
    public static int Begin(TokenReader tokens, int close, int first)
    {
        if (tokens[close].Text is not ("," or "-" or ")") || !IsFinite(tokens[close - 1]))
        {
            return 0;
        }

        for (var at = close - 2; at > first && at > close - Longest; at--)
        {
            if (tokens[at].Is("wie"))
            {
                return tokens[at - 1].Text is "," or "-" or "(" ? at - 1 : 0;
            }

            if (tokens[at].Text is "," or ";" or ":")
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>
    /// Returns the sign that closes what "wie" opens behind a sign; 0 if it opens nothing told.
    /// </summary>
    public static int End(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || !tokens[at].Is("wie") || tokens[at - 1].Text is not ("," or "-" or "("))
        {
            return 0;
        }

        for (var close = at + 2; close < tokens.Length && close < at + Longest; close++)
        {
            if (tokens[close].Text is "," or "-" or ")")
            {
                return IsFinite(tokens[close - 1]) ? close : 0;
            }

            if (!tokens[close].IsWord && !tokens[close].IsNumber && tokens[close].Text is not ".")
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsFinite(in Token token) =>
        token.IsSmall && (RoleWords.PastAuxiliaries.Contains(token) || RoleWords.PastVerbs.Contains(token)
            || TenseWords.ToldVerbs.Contains(token));
}
