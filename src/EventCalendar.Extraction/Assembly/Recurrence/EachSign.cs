using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds the words before a time that make it hold for every date.</summary>
internal static class EachSign
{
    private const int Reach = 9;

    /// <summary>
    /// "jeweils um 20 Uhr", "jedes Mal um acht", "in allen Fällen ab 20 Uhr", "alle Vorträge beginnen um 19
    /// Uhr".
    /// </summary>
    public static bool IsBefore(TokenReader tokens, int time)
    {
        for (var at = time - 1; at >= time - Reach; at--)
        {
            var token = tokens[at];
            if (token.Text is "." or ";" or "!" or "?" && tokens[at + 1].IsSpaced)
            {
                return false;
            }

            if (RoleWords.Each.Contains(token) || IsEvery(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"an allen drei Freitagen", "alle Vorträge", "jedes Mal"; not "für alle Gäste".</summary>
    private static bool IsEvery(TokenReader tokens, int at)
    {
        if (!TimeWords.EachDeterminers.Contains(tokens[at]) || tokens[at - 1].Is("für"))
        {
            return false;
        }

        var noun = tokens[at + 1].IsNumber || Numbers.TryFind(tokens[at + 1], out _) ? at + 2 : at + 1;
        return tokens[noun].IsCapitalized
            && (TimeWords.EachNouns.Contains(tokens[noun]) || EventNouns.IsEventNoun(tokens[noun])
            || RoleWords.Begin.Contains(tokens[noun + 1])
            || TimeWords.EachVerbs.Contains(tokens[noun + 1]));
    }
}
