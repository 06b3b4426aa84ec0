using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the words that belong to a verb from afar: "fällt … aus", "sagt … ab".</summary>
internal static class Particles
{
    private const int ClauseReach = 24;

    public static int FindParticle(ReadOnlySpan<Token> tokens, int at, string particle)
    {
        for (var behind = at + 1; behind < tokens.Length && behind < at + 40; behind++)
        {
            if (tokens[behind].Is(particle) && !tokens[behind].IsQuoted && EndsClause(tokens, behind))
            {
                return behind;
            }
        }

        return 0;
    }

    public static bool Follows(ReadOnlySpan<Token> tokens, int at, string word) =>
        at + 1 < tokens.Length && tokens[at + 1].Is(word);

    public static bool Leads(ReadOnlySpan<Token> tokens, int at, string word)
    {
        for (var before = at - 1; before >= 0 && before > at - ClauseReach; before--)
        {
            if (tokens[before].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether a clause can end behind a word: before a sign or a word that joins clauses.
    /// </summary>
    public static bool EndsClause(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 >= tokens.Length
        || (!tokens[at + 1].IsWord && !(tokens[at + 1].IsNumber && tokens[at + 1].Breaks == 0))
        || ClauseWords.Behind.Contains(tokens[at + 1]);
}
