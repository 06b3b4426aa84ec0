using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Tells "statt am 3. Mai" from "findet am 3. Mai statt".</summary>
internal static class InsteadWords
{
    // "findet … statt" spans a clause; farther apart the two do not belong together.
    private const int LongestClause = 24;

    /// <summary>Says whether the word here names what no longer holds.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="at">The word.</param>
    public static bool IsInstead(TokenReader tokens, int first, int at)
    {
        // „Rad statt Auto“ is a name.
        if (tokens[at].IsQuoted)
        {
            return false;
        }

        if (StateWords.InsteadWords.Contains(tokens[at]))
        {
            return true;
        }

        // "aura lieu le 23 mai au lieu du 18 mai": the verbs of other languages have no such particle.
        var next = tokens[at + 1];
        if (tokens[at].IsGlossed && tokens[at].Is("statt"))
        {
            return next.IsWord || next.IsNumber;
        }

        if (!tokens[at].Is("statt") || next.Text is "." or ":" or "," or ")" or "!" or ";" or "")
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(first, at - LongestClause); before--)
        {
            if (StateWords.Finds.Contains(tokens[before]) || tokens[before].Is("nicht"))
            {
                return HasSecond(tokens, at);
            }

            if (tokens[before].Text is "statt" or "(" or ":" or ";")
            {
                break;
            }
        }

        return true;
    }

    /// <summary>"findet statt um 18 Uhr nun um 19 Uhr statt": the second one belongs to the verb.</summary>
    private static bool HasSecond(TokenReader tokens, int at)
    {
        for (var behind = at + 1; behind < at + LongestClause
            && !(tokens[behind].Is(".") && !tokens[behind - 1].IsNumber) && !tokens[behind].Is(";"); behind++)
        {
            if (tokens[behind].Is("statt"))
            {
                return true;
            }
        }

        return false;
    }
}
