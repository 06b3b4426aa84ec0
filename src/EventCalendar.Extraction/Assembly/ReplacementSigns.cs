using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells a new day that nobody knows yet from one that is named.</summary>
internal static class ReplacementSigns
{
    private const int Reach = 10;
    private const int LeadReach = 4;

    /// <summary>
    /// "ein Ersatztermin wird gesucht", "wann es nachgeholt wird, ist offen", "ohne Nachholtermin": no new
    /// day.
    /// </summary>
    public static bool IsUnsettled(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - Reach; before--)
        {
            ref readonly var token = ref tokens[before];
            if (StateWords.OpenQuestions.Contains(token) || (before >= at - LeadReach
                && (token.Text is "ohne" || RoleWords.Not.Contains(token))))
            {
                return true;
            }

            if (!token.IsWord && !token.IsNumber)
            {
                break;
            }
        }

        for (var behind = at + 1; behind < tokens.Length && behind < at + Reach; behind++)
        {
            ref readonly var token = ref tokens[behind];
            if (ClauseWords.Sought.Contains(token) || (token.Is("noch")
                && Particles.Follows(tokens, behind, "nicht")))
            {
                return true;
            }

            if (token.IsNumber || token.Text is "," or ";" or ":")
            {
                return false;
            }
        }

        return false;
    }
}
