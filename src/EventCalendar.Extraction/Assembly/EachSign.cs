using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the words before a time that make it hold for every date.</summary>
internal static class EachSign
{
    private const int Reach = 9;

    /// <summary>"jeweils um 20 Uhr", "jedes Mal um acht", "in allen Fällen ab 20 Uhr", "alle Vorträge beginnen um 19 Uhr".</summary>
    public static bool IsBefore(TokenReader tokens, int time)
    {
        for (var at = time - 1; at >= time - Reach; at--)
        {
            var token = tokens[at];
            if (token.Text is "." or ";" or "!" or "?" && tokens[at + 1].IsSpaced)
            {
                return false;
            }

            if (RoleWords.Each.Contains(token) || (TimeWords.EachDeterminers.Contains(token) && tokens[at + 1].IsCapitalized
                && !tokens[at - 1].Is("für") && (TimeWords.EachNouns.Contains(tokens[at + 1]) || EventNouns.IsEventNoun(tokens[at + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
